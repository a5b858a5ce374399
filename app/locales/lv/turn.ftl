### Maiņa pie kopīga datora ar īsu numuru.

title = Kura kārta ir tagad?
who = Kas pārņem?
pin = Jūsu īsais numurs
take = Pārņemt
nobody = Pagaidām te neviens cits nevar pārņemt darbu ar īso numuru. Te būs tie, kas šodien šajā datorā iegājuši ar paroli un sava konta lapā izvēlējušies īso numuru.
other-title = Kāds cits
other-text = Kas reiz ieiet ar paroli, līdz vakaram var pārņemt darbu ar īso numuru. Izrakstoties tas beidzas visiem.
other = Ieiet ar vārdu un paroli
next = Mainīties
pin-title = Īsais numurs kopīgam datoram
pin-text = Ar to Jūs un kolēģi maināties pie viena datora, nerakstot paroles. Tas darbojas tikai tur, kur tajā dienā esat iegājis ar paroli.
there-is = Jums ir īsais numurs.
there-is-none = Jums vēl nav īsā numura.
new-pin = Jauns īsais numurs
pin-hint = No 4 līdz 8 cipariem. Ja to nevajag, atstājiet tukšu.
keep-pin = Saglabāt īso numuru
kept = Īsais numurs ir saglabāts
kept-text = Tas darbojas katrā datorā, kurā turpmāk ieiesiet ar paroli.
refused-pin = Lūdzu, ierakstiet no 4 līdz 8 cipariem, kas nav visi vienādi un neseko cits citam, un savu pašreizējo paroli.
refused-turn = Tas nebija pareizi. Lūdzu, izvēlieties, kas pārņem, un ierakstiet īso numuru vēlreiz.

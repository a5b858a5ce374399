### Pašu programmas tabula, kas atnesta uz namu.

title = Atnest tabulu
text = Tabula, kas Jums jau ir, Excel vai CSV, kļūst par programmu.
lead = Atnesiet tabulu tādu, kāda tā ir. Jūs redzēsiet katru šūnu, kas nav skaidra, un varēsiet to turpat izlabot.
steps = Ceļš līdz programmai
step-columns = Kura kolonna ir kura
step-check = Caurskatīt
step-brought = Kas no tā iznāca
of-file = No faila „{ $file }”.

## Fails

file = Jūsu tabula
file-hint = Excel darbgrāmata (.xlsx) vai CSV fails, ne vairāk kā { $most } MB.
bring = Apskatīt šo tabulu
nothing-yet = Namā nekas nemainās, līdz Jūs beigās to apstiprināt.
waiting = Tabulas, ko esat iesākuši
waiting-text = Katra gaida Jūs { $days } dienas pēc tam, kad pie tās pēdējoreiz strādājāt. To redzat tikai Jūs.
begun = iesākta: { $date }
forget = Izmest „{ $file }”
taken = Ieviestās tabulas
taken-at = ieviesta: { $date }

## Kas ir pateikts vai izdarīts

no-file = Fails nav izvēlēts
no-file-text = Lūdzu, izvēlieties savas tabulas failu un nospiediet pogu vēlreiz.
too-large = Fails ir pārāk liels
too-large-text = Tabulā drīkst būt ne vairāk kā { $most } MB. Saglabājiet tikai vajadzīgo lapu vai sadaliet tabulu un atnesiet to vēlreiz.
gone = Šīs tabulas te vairs nav
gone-text = Tā ir izmesta vai gaidījusi pārāk ilgi. Lūdzu, atnesiet failu vēlreiz.
kept = Jūsu teiktais ir saglabāts
kept-text = Tas paliek pie faila arī tad, ja tagad aiziesiet.
too-much = Šeit ir pārāk daudz ko labot
too-much-text = Lūdzu, pārējo izlabojiet pašā tabulā un atnesiet to vēlreiz.
stopped = Tabula nav ieviesta
stopped-text = Nekas nav mainīts. Iemesls ir zemāk.
forgotten = Tabula ir izmesta
forgotten-text = No tās nekas nav saglabāts.
unreadable = Tādu to nevar nolasīt
to-columns = Pateikt, kura kolonna ir kura

## Kolonnas

columns-text = Tā ir saprasta katra kolonna. Lūdzu, paskatieties, vai tas ir pareizi, un mainiet, kas nav.
lines = { $count ->
    [zero] { $count } rindu
    [one] { $count } rinda
   *[other] { $count } rindas
}
column = Kolonna
cells = Dažas tās šūnas
meaning = Ko tā nozīmē
by-look = Pazīta tikai pēc šūnu izskata: lūdzu, pārbaudiet.
as-proposed = Kā piedāvāts sākumā
meaning-of = { $field ->
    [title] Nodarbības nosaukums
    [faculty] Fakultāte
    [weekday] Nedēļas diena
    [start] Sākums
    [end] Beigas
    [frequency] Cik bieži
    [weeks_or_dates] Kurās nedēļās vai datumos
    [venue] Ēka vai adrese
    [room] Telpa
    [capacity] Cik vietu
    [minimum] Cik cilvēku vismaz
    [leader] Vadītājs
    [level] Grūtība
    [language] Valoda
    [text] Kas tur notiek
    [bring] Kas jāņem līdzi
    [cost] Cik maksā
    [note] Piezīme
    [status] Vai tā notiek
    [kind] Ar pieteikšanos vai brīvi apmeklējama
    [entry] Kā iegūst vietu
    [opens] Pieteikšanās no
    [closes] Pieteikšanās līdz
    [members] Cik tajā ir cilvēku
    [audience] Kam tā domāta
    [key] Pašas apzīmējums tabulā
   *[other] Netiek lasīta
}
every-row = Tā ir visās rindās
every-row-text = Ja tabulā tam nav kolonnas, bet tā ir visās rindās, pasakiet to te vienreiz.
not-said = Nav pateikts
newer-copy = Vai tā ir jaunāka kopija tabulai, kas jau ir ieviesta?
newer-copy-text = Tad nodarbības, kas jau ir, tiks mainītas, nevis ieviestas otrreiz.
fresh = Nē, tā ir jauna tabula
look-through = Tālāk: caurskatīt

## Caurskatīšana

sum = Saprastas rindas: { $understood }. Neskaidras: { $doubtful }. No tām iznāk nodarbības: { $courses }, brīvi apmeklējamas: { $activities }.
no-frequency = Neviena kolonna nesaka, cik bieži. Ja viss notiek katru nedēļu, pasakiet to vienreiz solī „{ step-columns }”.
notes = Kas vēl par šo failu jāzina
changes = Kas namā mainīsies
difference = Jaunas: { $added }. Mainītas: { $changed }. Zudušas: { $gone }. Kā līdz šim: { $same }.
added = Jaunas:
changed = Mainītas:
gone-names = Zudušas:
doubts = { $count ->
    [zero] { $count } rindu nav skaidras
    [one] { $count } rinda nav skaidra
   *[other] { $count } rindas nav skaidras
}
doubts-text = Ierakstiet, kas šūnā jāraksta. Jūsu fails paliek, kāds tas ir; ierakstītais tiek glabāts tam blakus. Ko atstāsiet vēlākam laikam, kļūs par melnrakstu.
line = { $line }. rinda
line-of = { $page }, { $line }. rinda
cell-at = { $address } „{ $column }” – { $meaning }
cell = „{ $column }” – { $meaning }
example = { $field ->
    [weekday] Piemēram: pirmdiena, ceturtdiena
    [start] Piemēram: 10:00
    [end] Piemēram: 11:30
    [frequency] Piemēram: katru nedēļu
    [weeks_or_dates] Piemēram: 7.9.2026, 5.10.2026
    [capacity] Piemēram: 12
    [level] Piemēram: iesācējiem
    [language] Piemēram: latviešu
   *[status] Ierakstiet „active”, ja tā notiek.
}
leave-out = Šo rindu izlaist
mend = Saglabāt un skatīt vēlreiz
right = { $count ->
    [zero] Izlabotas { $count } šūnas
    [one] Izlabota { $count } šūna
   *[other] Izlabotas { $count } šūnas
}
right-text = Iztukšojiet lauku, un šūna atkal teiks to, kas ir failā.
again = Tomēr ņemt
not-taken = { $count ->
    [zero] Netiek ņemtas { $count } rindas
    [one] Netiek ņemta { $count } rinda
   *[other] Netiek ņemtas { $count } rindas
}
pages = Neskaidro rindu lapas

## Ieviešana

nothing-to-take = Nav ko ieviest
take-in = Ieviest programmā
take-in-text = Tabula tiek ieviesta visa uzreiz vai nemaz.
doubtful-become = Neskaidrās rindas kļūs par melnrakstiem. Tos atradīsiet nākamās lapas augšā.
who-sees = Kas redzēs nodarbības, kuras ir skaidras?
show-yes = Visi, uzreiz
show-no = Tikai mēs namā, līdz es tās parādīšu
taken-in = Tabula ir ieviesta
taken-in-text = Fails ir saglabāts, kāds tas bija. Atnesiet jaunāku kopiju, kad vien tas mainās.
to-settle = Jāprecizē:
are-drafts = Melnraksti:
are-public = Redzamas visiem:
show-all = { $count ->
    [zero] Parādīt visiem visas { $count }
    [one] Parādīt visiem šo { $count }
   *[other] Parādīt visiem visas { $count }
}
to-programme = Skatīt programmu
get-back = Saņemt tabulu atpakaļ ar to, kas te mainīts
get-back-text = Tā nāk atpakaļ tāda, kāda atnesta: citas ir tikai mainītās šūnas, un vēl viena lapa saka, kuras. CSV fails nāk atpakaļ kā teksts programmai Excel, ar semikoliem.

### Kas atnāca uz kādu reizi.

title = Kas atnāca
no-session = Šī nodarbība vēl nav notikusi. Saraksts atvērsies pirmās reizes dienā.
text = Atzīmējiet visus, kas ir klāt, un saglabājiet sarakstu. Kas nav atzīmēts, nav atnācis.
keep = Saglabāt sarakstu
kept = Saraksts ir saglabāts
sum = Klāt: { $came }. Nav atnākuši: { $away }. Bez vietas: { $guests }.
which = Kura reize
show = Rādīt
guest = bez vietas
guests = Kāds atnāca bez vietas
guest-name = Vārds un uzvārds
guest-hint = Pievieno tikai šai reizei, un vietu tas neaizņem.
wrong-name = Lūdzu, ierakstiet vārdu un uzvārdu ar burtiem.
add = Pievienot sarakstam
who-is-it = Nams pazīst cilvēkus ar šādu vārdu. Kurš tas ir?
add-known = Tas ir: { $name }
ending = tālrunis beidzas ar { $digits }
add-new = Kāds cits: { $name }
there = { $count ->
    [zero] Klāt bija { $count }
    [one] Klāt bija { $count }
   *[other] Klāt bija { $count }
}
last-times = Kas atnāca pēdējās reizēs

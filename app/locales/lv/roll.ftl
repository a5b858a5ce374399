### Kas atnāca uz kādu reizi.

title = Kas atnāca
no-session = Šī nodarbība vēl nav notikusi. Saraksts atvērsies pirmās reizes dienā.
text = Atzīmējiet visus, kas ir klāt, un saglabājiet sarakstu. Kas nav atzīmēts, nav atnācis. Vēlāk varat to izlabot.
keep = Saglabāt sarakstu
kept = Saraksts ir saglabāts
added = Cilvēks ir pievienots sarakstam
not-kept = Šeit atzīmētais vēl nav saglabāts.
sum = Atnāca: { $came }. Neatnāca: { $away }. Atnāca bez vietas: { $guests }.
which = Kura reize
show = Rādīt
guest = bez vietas
unnamed = Cik vēl atnāca bez vietas?
unnamed-hint = Pietiek ar skaitli, bez vārdiem. Ja nebija neviena, atstājiet tukšu.
wrong-number = Lūdzu, ierakstiet, cik vēl atnāca: veselu skaitli, mazāku par 1000, vai atstājiet tukšu.
guests = Kāds atnāca bez vietas
guest-name = Vārds un uzvārds
guest-hint = Ja zināt vārdu. Cilvēku pievieno tikai šai reizei, un vietu tas neaizņem.
wrong-name = Lūdzu, ierakstiet vārdu un uzvārdu ar burtiem.
add = Pievienot sarakstam
who-is-it = Namā jau zināmi cilvēki ar šādu vārdu. Kurš tas ir?
add-known = Tas ir šis cilvēks: { $name }
add-new = Kāds cits: { $name }
there = { $count ->
    [zero] klāt bija { $count }
    [one] klāt bija { $count }
   *[other] klāt bija { $count }
}
last-times = Kas atnāca pēdējās reizēs

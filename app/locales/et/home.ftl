### Maja esimene leht.

search = Mida soovite teha?
search-button = Otsi
faculties = Valdkonnad
offers = { $count ->
    [0] Praegu ei ole midagi
    [one] { $count } tegevus
   *[other] { $count } tegevust
}
coming = Täna ja lähipäevadel
whole-week = Terve nädal ruumide kaupa
nothing-more-today = Täna rohkem midagi ei toimu.
more-that-day = { $count ->
    [one] Sel päeval veel { $count } tegevus
   *[other] Sel päeval veel { $count } tegevust
}
reach = Tulge, helistage, küsige
call-us = Helistage infolauda. Kõike, mida saab teha siin, saab teha ka telefoni teel.
today = Täna
next-days = Lähipäevadel
or-call = Või helistage
search-hint = Näiteks: tants, inglise keel, käsitöö
# $count: mitu tänast kohtumist ei ole veel lõppenud
greeting = { $count ->
    [0] Tere. Täna majas rohkem midagi ei toimu.
    [one] Tere. Täna on majas { $count } tegevus.
   *[other] Tere. Täna on majas { $count } tegevust.
}

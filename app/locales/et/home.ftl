### Maja esimene leht.

search = Mida Te teha tahaksite?
search-button = Otsi
faculties = Valdkonnad
offers = { $count ->
    [0] Praegu ei ole midagi
    [one] { $count } ring
   *[other] { $count } ringi
}
coming = Täna ja lähipäevadel
whole-week = Terve nädal ruumide kaupa
nothing-more-today = Täna rohkem midagi ei ole.
more-that-day = { $count ->
    [one] Sel päeval veel { $count } ring
   *[other] Sel päeval veel { $count } ringi
}
reach = Tulge, helistage, küsige
call-us = Helistage infolauda. Kõike, mida saab teha siin, saab korda ajada ka telefoni teel.
today = Täna
next-days = Lähipäevadel
or-call = Või helistage
search-hint = Näiteks: tants, inglise keel, käsitöö
# $count: mitu tänast kohtumist ei ole veel lõppenud
greeting = { $count ->
    [0] Tere. Täna majas rohkem midagi ei ole.
    [one] Tere. Täna on majas { $count } ring.
   *[other] Tere. Täna on majas { $count } ringi.
}

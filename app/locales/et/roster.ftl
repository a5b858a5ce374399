### Kes on tegevuses ja kes ootab, ning prinditavad lehed.

list-title = Kes on millises tegevuses
list-text = Kohad ja järjekorrad, allkirjaleht, juhendaja leht.
none = Ei ole ühtegi tegevust, mille osalejate eest vastutate.
# $course: tegevuse nimi
title = Osalejad: { $course }
back = Tagasi osalejate juurde
# @number $placed
# @number $seats
placed-of = Täidetud on { $placed } kohta { $seats }-st
# $placed: mitu on sees; kohtade arv on määramata
placed-unknown = { $placed ->
    [one] Täidetud on { $placed } koht, kohtade arv on määramata
   *[other] Täidetud on { $placed } kohta, kohtade arv on määramata
}
# $count: mitut pakutakse
offered-count = { $count ->
    [one] pakutakse { $count } kohta
   *[other] pakutakse { $count } kohta
}
# $count: mitu ootab
waiting-count = { $count ->
    [one] järjekorras on { $count } inimene
   *[other] järjekorras on { $count } inimest
}
enrol-here = Pane keegi kirja
signatures = Allkirjaleht
leader-sheet = Juhendaja leht
leader-text = Ainult juhendajale. Palun ärge jätke seda teiste silma alla.
print = Prindi
placed-title = Koht on olemas
nobody-in = Veel ei ole kedagi.
offered-title = Kohta pakutakse
offered-text = See on nende oma, kui nad selleks ajaks nõustuvad. Muidu läheb see järgmisele järjekorras.
waiting-title = Järjekorras
waiting-text = Järgmist vaba kohta pakutakse esimesele kolmeks päevaks; kes kirjutas paberil, sellele nädalaks.
# $until: "kuni neljapäevani". $way: telefon, e-post, "kirjaga", "infolauast"
tell = Pakutud { $until } ({ $way })
# $needs: inimese enda sõnadega
needs-of = Vaja: { $needs }
needs = Mida on vaja
which = Nr
name = Ees- ja perekonnanimi
signature = Allkiri
chairs-title = Rohkem või vähem toole
chairs-text = Uut kohta pakutakse kohe esimesele järjekorras. Arv, põhjus ja Teie nimi jäävad logisse.
seats = Mitu kohta on edaspidi?
reason = Miks?
reason-hint = Näiteks: kaks tooli saalist.
set-seats = Määra kohtade arv
wrong-seats = Palun kirjutage täisarv 1 kuni 65 535.
wrong-reason = Palun öelge lühidalt, miks: kõige rohkem 200 tähte.
done-chairs = Kohtade arv on määratud
done-chairs-text = Kui keegi ootas, on uued kohad neile pakutud.
refused-held = Rohkem kohti on juba antud või pakutud. Kõigepealt peaks keegi oma koha tagasi andma.
refused-shared = Tegevusel on samal tunnil teisega ühine ruum või juhendaja. Palun korraldage kõigepealt see.

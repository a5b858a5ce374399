### Üks tegevus.

next = Järgmine kord:
no-next = Järgmist korda ei ole praegu kavas.
when = Millal
place = Kus
leader = Juhendab
language = Keel
bring = Võtke kaasa
cost = Hind
dates = Kuupäevad
no-dates = Kuupäevad ei ole praegu teada.
more-dates = { $count ->
    [one] Veel { $count } kuupäev
   *[other] Veel { $count } kuupäeva
}
places = Kohad
take-place = Panen end kirja
join-line = Lähen järjekorda
or-call = Sedasama saab teha infolauas või telefoni teel:
ask-desk = Siia saab end kirja panna infolauas või telefoni teel:
ask-workers = Selle rühma kohta küsige palun noorsootöötajatelt, infolauast või telefoni teel:
by-wishes = Kohad jagame hiljem, kui kõik on oma soovid avaldanud. Millal see on, küsige infolauast või telefoni teel:
opens = Registreerumine internetis algab { $moment }. Seni võite küsida infolauast või telefoni teel:
closed = Internetis end enam kirja panna ei saa. Palun küsige infolauast või telefoni teel:
keep = Et meeles püsiks
calendar = Lisa kuupäevad minu kalendrisse
print = Prindi see leht
code-alt = Ruutkood (QR-kood), mis viib sellele lehele
code-text = Suunake telefoni kaamera sellele koodile ja see leht avaneb.
level-any = Kõigile
level-beginner = Algajatele
level-intermediate = Neile, kes juba natuke oskavad
level-advanced = Edasijõudnutele

### Kõik, mida maja pakub.

title = Programm
words = Otsi sõna järgi
narrow = Vali päeva, taseme ja muu järgi
faculty = Valdkond
any-faculty = Kõik valdkonnad
day = Päev
any-day = Kõik päevad
part = Päevaosa
any-part = Terve päev
morning = Hommik
afternoon = Pärastlõuna
evening = Õhtu
level = Tase
any-level = Kõik tasemed
language = Mis keeles toimub
any-language = Kõik keeled
held-in = { $language ->
    [lv] Läti keel
    [lt] Leedu keel
    [et] Eesti keel
   *[en] Inglise keel
}
only-free = Ainult vabade kohtadega
only-step-free = Ainult ruumides, kuhu pääseb ilma astmeteta
show = Näita
show-all = Näita kõike
found = { $count ->
    [0] Midagi sellist me ei leidnud. Proovige vähemate soovidega või helistage infolauda.
    [one] Leidsime { $count } tegevuse
   *[other] Leidsime { $count } tegevust
}
no-place-needed = Tulge lihtsalt kohale. End kirja panna ei ole vaja.
print = Prindi programm
pages = Programmi lehed
previous-page = Eelmine leht
next-page = Järgmine leht
page-of = { $page }. leht, kokku { $pages }
only = Ainult
# $words: what was typed into the search box
quoted = „{ $words }“
# $wishes: what was asked, in the words of the form, parted by commas
asked = Otsite: { $wishes }.

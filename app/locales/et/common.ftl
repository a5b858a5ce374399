### Sõnad, mida võib vaja minna igal lehel.

brand = Saiets

## Tee lehtedel

skip-to-content = Otse lehe sisu juurde
main-navigation = Peamenüü
home = Avaleht
programme = Programm
week = See nädal
about = Meist
contact = Kontakt
back = Tagasi
search = Otsi
print = Prindi
open-it = Ava
close-it = Sulge
footer = Sellest veebilehest
privacy = Teie andmed
accessibility = Ligipääsetavus

## Lehtede välimus

choose-language = Keel
theme = Värvid
theme-light = Heledad
theme-dark = Tumedad
theme-contrast = Suur kontrast
theme-device = Nagu minu seadmes
text-size = Teksti suurus
text-normal = Tavaline
text-large = Suur
text-largest = Kõige suurem
in-use = praegu valitud

## Lühikesed vastused

phone = Telefon
email = E-post
address = Aadress
yes = Jah
no = Ei
all = Kõik
unknown = Ei ole teada
not-given = Märkimata

places = { $count ->
    [one] { $count } koht
   *[other] { $count } kohta
}

### Vārdi, kas var būt vajadzīgi jebkurā lapā.

brand = Saiets

## Ceļš pa lapām

skip-to-content = Pāriet uz lapas saturu
main-navigation = Galvenā izvēlne
home = Sākums
programme = Programma
week = Šī nedēļa
about = Par mums
contact = Saziņa
back = Atpakaļ
search = Meklēt
print = Drukāt
open-it = Atvērt
close-it = Aizvērt
footer = Par šo vietni
privacy = Jūsu dati
accessibility = Piekļūstamība

## Lapu izskats

choose-language = Valoda
theme = Krāsas
theme-light = Gaišas
theme-dark = Tumšas
theme-contrast = Augsts kontrasts
theme-device = Kā manā ierīcē
text-size = Burtu lielums
text-normal = Parasti
text-large = Lieli
text-largest = Vislielākie
in-use = pašlaik izvēlēts

## Īsas atbildes

phone = Tālrunis
email = E-pasts
address = Adrese
yes = Jā
no = Nē
all = Visi
unknown = Nav zināms
not-given = Nav norādīts

places = { $count ->
    [zero] { $count } vietu
    [one] { $count } vieta
   *[other] { $count } vietas
}

### Ietvars ap katru lapu.

skip-to-content = Pāriet uz lapas saturu
main-navigation = Galvenās lapas
home = Sākums
programme = Programma
week = Šī nedēļa
my-slip = Mana lapiņa
visit-us = Kā mūs atrast
choose-language = Valoda
look = Burtu lielums un krāsas
text-size = Burtu lielums
text-normal = Parasti
text-large = Lieli
text-largest = Vislielākie
theme = Krāsas
theme-device = Kā manā ierīcē
theme-light = Gaišas
theme-dark = Tumšas
theme-contrast = Augsts kontrasts
keep-look = Saglabāt izvēli
phone-desk = Vai Jums ir jautājumi? Zvaniet mums:
privacy = Jūsu dati
accessibility = Piekļūstamība
for-staff = Tiem, kas šeit strādā
footer = Par mūsu namu

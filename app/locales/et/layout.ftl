### Raam iga lehe ümber.

skip-to-content = Otse lehe sisu juurde
main-navigation = Peamised lehed
home = Avaleht
programme = Programm
week = See nädal
my-slip = Minu sedel
visit-us = Kuidas meid leida
choose-language = Keel
look = Teksti suurus ja värvid
text-size = Teksti suurus
text-normal = Tavaline
text-large = Suur
text-largest = Kõige suurem
theme = Värvid
theme-device = Nagu minu seadmes
theme-light = Heledad
theme-dark = Tumedad
theme-contrast = Suur kontrast
keep-look = Salvesta valik
phone-desk = Kas Teil on küsimusi? Helistage infolauda:
privacy = Teie andmed
accessibility = Ligipääsetavus
for-staff = Neile, kes siin töötavad
footer = Meie majast

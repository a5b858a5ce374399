### Žodžiai, kurių gali prireikti kiekviename puslapyje.

brand = Saiets

## Kelias po puslapius

skip-to-content = Pereiti prie turinio
main-navigation = Pagrindinis meniu
home = Pradžia
programme = Programa
week = Ši savaitė
about = Apie mus
contact = Kontaktai
back = Atgal
search = Ieškoti
print = Spausdinti
open-it = Atverti
close-it = Užverti
footer = Apie šią svetainę
privacy = Jūsų duomenys
accessibility = Prieinamumas

## Puslapių išvaizda

choose-language = Kalba
theme = Spalvos
theme-light = Šviesios
theme-dark = Tamsios
theme-contrast = Didelis kontrastas
theme-device = Kaip mano įrenginyje
text-size = Raidžių dydis
text-normal = Įprastos
text-large = Didelės
text-largest = Didžiausios
in-use = dabar pasirinkta

## Trumpi atsakymai

phone = Telefonas
email = El. paštas
address = Adresas
yes = Taip
no = Ne
all = Visi
unknown = Nežinoma
not-given = Nenurodyta

places = { $count ->
    [one] { $count } vieta
    [few] { $count } vietos
   *[other] { $count } vietų
}

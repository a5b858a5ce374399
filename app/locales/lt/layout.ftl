### Rėmas, supantis kiekvieną puslapį.

skip-to-content = Pereiti prie turinio
main-navigation = Pagrindiniai puslapiai
home = Pradžia
programme = Programa
week = Ši savaitė
my-slip = Mano lapelis
visit-us = Kaip mus rasti
choose-language = Kalba
look = Raidžių dydis ir spalvos
text-size = Raidžių dydis
text-normal = Įprastos
text-large = Didelės
text-largest = Didžiausios
theme = Spalvos
theme-device = Kaip mano įrenginyje
theme-light = Šviesios
theme-dark = Tamsios
theme-contrast = Didelis kontrastas
keep-look = Išsaugoti pasirinkimą
phone-desk = Turite klausimų? Skambinkite administratoriui:
privacy = Jūsų duomenys
accessibility = Prieinamumas
for-staff = Čia dirbantiems
footer = Apie mūsų centrą

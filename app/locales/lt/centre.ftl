### Pats centras.

visit-title = Kaip mus rasti ir pasiekti
opening-hours = Budėtojo darbo laikas
way-in = Kaip pas mus patekti
phone = Telefonas:
email = El. paštas:
ask-us = Klauskite mūsų
services = Centro paslaugos
rooms = Patalpos
step-free = be laiptelių
hearing-loop = kilpa klausos aparatams
room-seats = { $count ->
    [one] { $count } sėdima vieta
    [few] { $count } sėdimos vietos
   *[other] { $count } sėdimų vietų
}
print = Spausdinti šį puslapį
choose-house = Kurio centro ieškote?
first-steps = Naujas centras
first-steps-text = Šis centras dar tuščias. Įkelkite jo programą, ir žmonės galės ją skaityti ir užsirašyti.
first-step-sheet = Įdėkite programą į aplanką kaip lentelę: kiekvienam užsiėmimui ir savaitės dienai po eilutę su pavadinimu, diena ir laiku.
first-step-try = Pabandykite. Niekas dar neišsaugoma, o kiekvienas abejotinas langelis įvardijamas:
first-step-import = Įkelkite ją:
first-step-look = Atverkite šį puslapį dar kartą. Centras jau čia.

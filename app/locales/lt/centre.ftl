### Pats centras.

visit-title = Kaip mus rasti ir su mumis susisiekti
opening-hours = Administratoriaus darbo laikas
way-in = Kaip pas mus patekti
phone = Telefonas:
email = El. paštas:
ask-us = Kreipkitės į mus
services = Centro paslaugos
rooms = Patalpos
step-free = be laiptelių
hearing-loop = indukcinė kilpa klausos aparatams
room-seats = { $count ->
    [one] { $count } sėdima vieta
    [few] { $count } sėdimos vietos
   *[other] { $count } sėdimų vietų
}
print = Spausdinti šį puslapį
choose-house = Kurio centro ieškote?
first-steps = Naujas centras
first-steps-text = Šis centras dar tuščias. Įkelkite programą, ir žmonės galės ją skaityti ir užsirašyti.
first-step-sheet = Įdėkite programą į aplanką kaip lentelę: kiekvienam užsiėmimui ir savaitės dienai po eilutę su pavadinimu, diena ir laiku.
first-step-try = Pirma išbandykite. Niekas dar neišsaugoma, o kiekvienas neaiškus langelis įvardijamas:
first-step-import = Dabar įkelkite programą:
first-step-look = Atverkite šį puslapį dar kartą. Jūsų centras paruoštas.

### Pats nams.

visit-title = Kā mūs atrast un ar mums sazināties
opening-hours = Administratora darba laiks
way-in = Kā pie mums nokļūt
phone = Tālrunis:
email = E-pasts:
ask-us = Jautājiet mums
services = Nama pakalpojumi
rooms = Telpas
step-free = bez pakāpieniem
hearing-loop = indukcijas cilpa dzirdes aparātiem
room-seats = { $count ->
    [zero] { $count } sēdvietu
    [one] { $count } sēdvieta
   *[other] { $count } sēdvietas
}
print = Izdrukāt šo lapu
choose-house = Kuru namu meklējat?
first-steps = Jauns nams
first-steps-text = Šis nams vēl ir tukšs. Pievienojiet programmu, un cilvēki varēs to lasīt un pieteikties.
first-step-sheet = Ielieciet programmu mapē kā tabulu: katrai nodarbībai un nedēļas dienai sava rinda ar nosaukumu, dienu un laiku.
first-step-try = Vispirms pamēģiniet. Nekas vēl netiek saglabāts, un katra neskaidrā šūna tiek nosaukta:
first-step-import = Tagad ielādējiet programmu:
first-step-look = Atveriet šo lapu vēlreiz. Jūsu nams ir gatavs.

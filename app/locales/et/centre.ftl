### Maja ise.

visit-title = Kuidas meid leida ja meiega ühendust saada
opening-hours = Infolaud on avatud
way-in = Kuidas meie juurde pääseb
phone = Telefon:
email = E-post:
ask-us = Küsige meilt
services = Maja teenused
rooms = Ruumid
step-free = ilma astmeteta
hearing-loop = silmusvõimendi kuuldeaparaatidele
room-seats = { $count ->
    [one] { $count } istekoht
   *[other] { $count } istekohta
}
print = Prindi see leht
choose-house = Millist maja otsite?
first-steps = Uus maja
first-steps-text = See maja on veel tühi. Lisage programm, siis saavad inimesed seda lugeda ja end kirja panna.
first-step-sheet = Pange programm tabelina kausta: iga tegevuse ja nädalapäeva kohta üks rida pealkirja, päeva ja kellaajaga.
first-step-try = Kõigepealt proovige. Veel ei salvestata midagi ja iga ebaselge lahter nimetatakse ära:
first-step-import = Nüüd laadige programm sisse:
first-step-look = Avage see leht uuesti. Teie maja on valmis.

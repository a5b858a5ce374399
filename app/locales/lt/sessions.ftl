### Atskiri kartai, kurie neįvyks arba perkelti, ir kam tai pranešti.

title = Atšaukti arba perkelti kartus
to-dates = Atšaukti arba perkelti kartus
back = Atgal
refused-decision = Formoje dar reikia kai ką pataisyti. Niekas nepakeista.
refused-nothing = Taip jau yra. Niekas nepakeista, ir niekam pranešti nereikia.
first = Kuris kartas
last = Ir keli iš eilės, iki
only-this = Tik šis
what = Ką daryti
cancel = Atšaukti: neįvyks
move-them = Perkelti: kita diena, laikas arba patalpa
as-planned = Vis dėlto įvyks, kaip planuota
reason = Kodėl, kaip žmonės tai skaitys
reason-hint = Pavyzdžiui, „Vadovas serga“. Prašom be ligų pavadinimų.
where-to = Tik perkeliant: kada ir kur
where-to-hint = Kas lieka tuščia, lieka kaip planuota.
new-day = Nauja pirmojo karto diena
new-start = Nauja pradžia
new-end = Nauja pabaiga
new-room = Nauja patalpa
same-place = Kaip planuota
promise = Visi, kas turi vietą, patenka į sąrašą, kam pranešti; jį pamatysite paskui.
send = Atlikti ir parodyti, kam pranešti
wrong-which = Pasirinkite kartą; paskutinis negali būti anksčiau nei pirmas.
wrong-what = Pasirinkite, ką daryti.
wrong-reason = Keliais žodžiais pasakykite, kodėl.
wrong-day = Tai nėra data.
wrong-hours = Tai nėra laikas, arba pabaiga ne vėliau už pradžią. Rašykite taip: 10:00.
wrong-nowhere = Pasakykite, kas keičiasi: diena, laikas arba patalpa.

notices = Atšaukta ir perkelta
notices-text = Kam pranešti, kokiu būdu ir kas jau žino.
no-notices = Niekas neatšaukta ir neperkelta.
notice = Kam pranešti
were-cancelled = { $count ->
    [one] Neįvyks { $span }.
    [few] Neįvyks { $count } kartai { $span }.
   *[other] Neįvyks { $count } kartų { $span }.
}
were-moved = { $count ->
    [one] Perkelta, buvo planuota { $span }.
    [few] Perkelti { $count } kartai, buvo planuoti { $span }.
   *[other] Perkelta { $count } kartų, buvo planuota { $span }.
}
were-restored = { $count ->
    [one] Vis dėlto įvyks { $span }.
    [few] Vis dėlto įvyks { $count } kartai { $span }.
   *[other] Vis dėlto įvyks { $count } kartų { $span }.
}
to-tell = { $count ->
    [0] Niekas neturi vietos, todėl niekam pranešti nereikia.
    [one] Reikia pranešti { $count } žmogui.
    [few] Reikia pranešti { $count } žmonėms.
   *[other] Reikia pranešti { $count } žmonių.
}
know = { $count ->
    [one] Jau žino { $count }.
    [few] Jau žino { $count }.
   *[other] Jau žino { $count }.
}
call-list = Skambučių sąrašas
by-mail = Jie gauna el. laišką
channel-email = El. paštas
channel-call = Skambutis
channel-letter = Laiškas
channel-desk = Pas administratorių, kai ateis
reached = Pranešta
not-reached = Neprisiskambinta
left-word = Palikta žinia
print = Spausdinti sąrašą
message-sent = Žinia išsiųsta { $moment }
refused-meanwhile = Dėl šio užsiėmimo kartų kažkas nusprendė po to, kai atvėrėte puslapį. Niekas nepakeista. Pažiūrėkite, kokie jie yra dabar; tai, ką parašėte, liko žemiau.

### Žmonės, kuriuos centras pažįsta.

title = Žmonės
text = Ką centras apie ką žino; taisyti, išduoti, užmiršti.
doubles = Galbūt tas pats žmogus
doubles-text = Tas pats vardas ir tas pats telefonas arba el. paštas. Pažiūrėkite abu greta ir nuspręskite.
kept-text = Nuo šiol centras tai žino taip.
joined = Dabar tai vienas žmogus
joined-text = Vietos, eilės ir lapeliai perėjo šiam žmogui.
erased = Šis žmogus užmirštas
erased-text = Centras nebežino, kas tai buvo.
deceased = miręs žmogus
died = Mirė; centras tai žino nuo { $day }
died-text = Niekas šiam žmogui neberašo ir neskambina. Vietos lieka, kol jas grąžinsite.
ways = Ką galima daryti
edit = Taisyti, ką centras žino
at-desk = Užrašyti į užsiėmimą
export = Visi jų duomenys
erase = Užmiršti
may-be = Galbūt tas pats žmogus: { $name }
before = Anksčiau
left-on = grąžinta { $day }
deceased-heading = Jei žmogus mirė
mark-deceased-text = Nuo šios akimirkos centras nebesiunčia žinių ir neskambina. Vietos lieka, kol nuspręsite.
mark-deceased = Pažymėti kaip mirusį
alive-text = Jei tai buvo apsirikimas, žymą galima nuimti.
alive = Nuimti žymą
erase-title = Užmiršti: { $name }
not-sure = Dar kartą perskaitykite ir pažymėkite, kad esate įsitikinę.
goes = Kas dingsta visam laikui
goes-data = Vardas, telefonas, el. paštas, kalba ir visa, ką žmogus apie save pasakė.
goes-places = { $count ->
    [0] Vietų šis žmogus neturi; seni lapeliai nieko nebeatveria.
    [one] { $count } vieta atiduodama kitam eilėje; lapeliai nieko nebeatveria.
    [few] { $count } vietos atiduodamos kitiems eilėje; lapeliai nieko nebeatveria.
   *[other] { $count } vietų atiduodama kitiems eilėje; lapeliai nieko nebeatveria.
}
goes-log = Žurnale jų duomenys tampa neįskaitomi visiems.
stays = Kas lieka ir kodėl
stays-counts = Kiek žmonių buvo kuriame užsiėmime, be vardų: tai centras rodo savivaldybei.
stays-log = Kad kažkas buvo užmirštas, kada ir kas tai padarė: kad būtų galima patikrinti.
export-first = Pirmiausia išduoti jiems jų duomenis
sure = Taip, užmiršti visam laikui
erase-now = Užmiršti dabar
export-title = Ką centras žino apie: { $name }
export-text = Tai viskas. Tai galima išspausdinti arba duoti rinkmenoje.
export-file = Kaip rinkmena (JSON)
print = Spausdinti
given = Pagrindiniai duomenys
last-active = Paskutinį kartą ko nors prašė
was-offered = vieta pasiūlyta
was-left = grąžinta
attended = Užsiėmimai, kuriuose pažymėta, ar žmogus atėjo
was-there = atėjo
was-away = neatėjo
log = Kas buvo daryta
join-title = Ar tai vienas žmogus?
join-text = Pasirinkite, kas lieka. Nė viena vieta nedingsta ir neatsiranda.
goes-over = Ką dar gauna šis žmogus
goes-over-text = Jei abu yra tame pačiame užsiėmime, lieka viena vieta; kitą gauna kitas eilėje.
keep-theirs = { $course }: palikti kito įrašo vietą
join-sure = Taip, tai tas pats žmogus
join-now = Sujungti
wrong-phone = Tokio telefono numerio nėra. Patikrinkite skaitmenis arba palikite tuščią.
wrong-email = Tokio el. pašto adreso nėra. Patikrinkite arba palikite tuščią.
wrong-way = Taip šio žmogaus nepasieksite. Įrašykite numerį arba adresą, arba pasirinkite kitą būdą.

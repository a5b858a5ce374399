### Centras, kaip jį tvarko vadovai: patalpos, nuomininkai, mokslo metai, fakultetai.

rooms = Patalpos ir nuomininkai
rooms-text = Kas yra kiekvienoje patalpoje ir kas ją nuolat užima.
new-room = Nauja patalpa
new-building = Naujas pastatas
change-building = Keisti pastato pavadinimą, adresą ar įėjimą
first-building = Pirmiausia įrašykite pastatą, paskui jo patalpas.
is-divisible = ja gali dalytis keli
has-steps = į ją veda laipteliai
seats-unknown = vietų skaičius nežinomas
tenants = Nuomininkai
tenants-text = Jų valandomis patalpos nepriklauso centrui ir nieko kito ten įrašyti negalima. Visi kiti mato tik tai, kad patalpa užimta.
no-tenants = Nuomininkų nėra.
new-tenant = Naujas nuomininkas
room-name = Patalpos pavadinimas
room-name-hint = Kaip užrašyta ant durų
building = Pastatas
choose = Pasirinkite
wing = Korpusas
wing-hint = Gali likti tuščia. Naujas pavadinimas sukuria naują korpusą.
seats = Sėdimų vietų skaičius
equipment = Kas joje yra
equipment-hint = Kiekvienas daiktas atskiroje eilutėje, pavyzdžiui, pianinas ar staklės
step-free = Į ją patenkama be laiptelių
hearing-loop = Yra indukcinė kilpa klausos aparatams
divisible = Vienu metu ja gali naudotis keli užsiėmimai
too-large-heading = Vietų užsiėmime daugiau nei patalpoje
too-large = Čia vyksta: { $courses }. Nuspręskite, ar mažinti vietų skaičių, ar rinktis kitą patalpą.
take-out-heading = Nebenaudoti
take-out-text = Patalpa dings iš visų sąrašų. Kas joje jau įvyko, išsaugos jos pavadinimą.
take-out = Nebenaudoti šios patalpos
address = Adresas
address-hint = Gatvė, numeris, vietovė
way-in = { $language ->
    [lv] Kaip patekti, latviškai
    [lt] Kaip patekti, lietuviškai
    [et] Kaip patekti, estiškai
   *[en] Kaip patekti, angliškai
}
way-in-hint = Pavyzdžiui, liftas, skambutis, autobusų stotelė; gali likti tuščia
tenant = Kas užima patalpas
tenant-hint = Mato tik centro darbuotojai, pavyzdžiui, „Mokykla“
held-rooms = Kurias patalpas
hold-lines = Patalpos užimtos:
end-hint = Pavyzdžiui, 15:00
own-hint = Tik jei pasirinkote laiką tarp dviejų dienų
without-line = Šio laiko nebereikia
end-hold-heading = Nuomininkas išeina
end-hold-text = Nuo šios akimirkos patalpos vėl laisvos centrui.
end-hold = Atlaisvinti patalpas
refused = Taip pakeisti negalima. Niekas nepakeista.
still-used = Tai dar naudoja: { $names }. Pirmiausia perkelkite arba užbaikite.
takes = Tuo metu patalpa jau reikalinga kitam. { $clash }
same-name = Toks pavadinimas jau yra. Pasirinkite kitą.
term-outside = „{ $term }“ išeina už mokslo metų „{ $year }“ ribų.
overlap = „{ $one }“ ir „{ $other }“ sutampa.
wrong-no-name = Įrašykite, kaip tai vadinasi.
wrong-no-building = Pasirinkite pastatą.
wrong-no-room = Pažymėkite bent vieną patalpą.

look = Prieš išsaugodami pažiūrėkite, kas neįvyks
years = Mokslo metai
years-text = Pusmečiai, atostogos ir šventės: pagal juos skaičiuojama, kada vyksta užsiėmimai.
first-year = Įrašyti pirmuosius mokslo metus
next-year = Pradėti kitus mokslo metus
new-year = Kiti mokslo metai
new-year-text = Viskas čia siūloma pagal praėjusius metus. Peržiūrėkite, pataisykite ir išsaugokite.
year-name = Kaip vadinami metai
year-name-hint = Pavyzdžiui, 2027/2028
terms = Pusmečiai
terms-text = Jei nėra nė vieno, užsiėmimai vyksta visus metus. Tuščia eilutė neskaičiuojama.
closures = Kada centras uždarytas
closures-text = Atostogos, remontas ir kitos dienos be užsiėmimų. Jei tai viena diena, pakanka pirmosios.
open-days = Šventės, kai centras atidarytas
holidays = Šventės
holidays-text = Pažymėtomis dienomis centras uždarytas. Jei kurią dirbate, žymą nuimkite.
no-holidays = Jos pasirodys, kai bus pirma ir paskutinė diena.
row = { $which } eilutė
row-name = Kaip vadinasi
keep-all-the-same = Vis tiek išsaugoti
lost = Šių kartų nebūtų
lost-text = Jų programoje nebeliks. Žmonėms, kurie į jas ateina, apie tai reikia pranešti.
lost-times = { $count ->
    [one] { $count } kartas
    [few] { $count } kartai
   *[other] { $count } kartų
}
faculties = Fakultetai
faculties-text = Tokia tvarka, kokia jų durys rodomos pirmame puslapyje.
new-faculty = Naujas fakultetas
move-up = Viena vieta aukščiau
about-in = { $language ->
    [lv] Apie ką jis, latviškai
    [lt] Apie ką jis, lietuviškai
    [et] Apie ką jis, estiškai
   *[en] Apie ką jis, angliškai
}
its-sign = Jo ženklas
sign = { $sign ->
    [sun] Saulė
    [morning-star] Aušrinė
    [tree] Aušros medis
    [rye] Rugio varpa
    [serpent] Žaltys
    [eight-star] Aštuonkampė žvaigždė
    [moon] Mėnulis
    [cross-of-crosses] Kryžių kryžius
    [sky] Dangus
    [water] Vanduo
    [horse] Žirgas
   *[broom] Šluotelė
}
end-faculty-heading = Fakulteto nebebus
end-faculty-text = Jis dings iš visų puslapių. Pasibaigę užsiėmimai išsaugos jo pavadinimą.
end-faculty = Panaikinti fakultetą

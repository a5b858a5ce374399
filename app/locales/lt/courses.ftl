### Metų užsiėmimai taip, kaip juos rašo centre dirbantys žmonės.

title = Metų užsiėmimai
text = Visi užsiėmimai ir kiek kiekvienas parengtas; rašykite naujus ir keiskite esamus.
new = Naujas užsiėmimas
new-text = Jis lieka juodraštis, kol centro vadovas jo neparodo visiems.
found = { $count ->
    [0] Tokio užsiėmimo nėra
    [one] { $count } užsiėmimas
    [few] { $count } užsiėmimai
   *[other] { $count } užsiėmimų
}
state = Kiek parengta
any-state = Visi
state-draft = juodraštis
state-doubtful = reikia patikslinti
state-published = mato visi
state-ended = pasibaigęs
no-time = Laiko dar nėra

kept = Išsaugota
kept-text = Galite tęsti arba eiti toliau.
only-preview = Taip tai atrodytų
only-preview-text = Dar nieko neišsaugota. Kai viskas bus gerai, formos pabaigoje paspauskite „Išsaugoti“.
to-meetings = Į kartų sąrašą
refused-form = Formoje dar reikia kai ką pataisyti. Dar nieko neišsaugota.
refused-clash = Taip jo visiems parodyti negalima, nes patalpa arba vadovas tuo metu jau užimti. Niekas nepakeista.
to-clash = Žiūrėti, kas ten jau yra ir kas laisva
refused-seats = Vietą jau turi daugiau žmonių, nei būtų vietų. Niekas nepakeista.
refused-room-gone = Patalpa, kurioje jis turėtų vykti, nebenaudojama. Pasirinkite kitą. Niekas nepakeista.
refused-unready = Jis dar neturi laiko, todėl visiems parodyti jo negalima.
doubts = Reikia patikslinti
doubts-text = Lentelėje tai nebuvo aiškiai pasakyta. Kai išsaugosite formą, tai bus laikoma patikslinta.
doubt-cell = { $line } eilutė, stulpelis „{ $column }“, „{ $cell }“:

clashes = Ten jau yra kas kita
clash = { $taken } – { $with }: { $day }, { $hours }{ $more ->
    [0] .
    [one] , ir dar { $more } kartą.
    [few] , ir dar { $more } kartus.
   *[other] , ir dar { $more } kartų.
}
itself = kitas to paties užsiėmimo laikas
nearest = Artimiausia, kas laisva:
meetings = { $count ->
    [0] Nė vieno karto priekyje nėra
    [one] Priekyje { $count } kartas
    [few] Priekyje { $count } kartai
   *[other] Priekyje { $count } kartų
}
left-out = Centras uždarytas, todėl užsiėmimo nebus: { $days }.
look-waits = Kai bus aišku, kuriomis dienomis ir kelintą valandą vyksta užsiėmimas, čia bus matomi jo kartai ir tai, kas tuo metu ten jau yra.
look-unanswered = Centras ką tik neatsakė, todėl apie kartus čia nieko pasakyti negalima. Tai, ką įrašėte, liko; „Pirma pažiūrėti“ formos pabaigoje bandys dar kartą.

ways = Ką su šiuo užsiėmimu galima daryti
more-ways = Kopijuoti, atsiimti arba užbaigti
to-publish = Parodyti visiems
as-members-see = Žiūrėti, kaip tai mato visi
copy-group = Kopijuoti kaip dar vieną jo grupę
copy = Kopijuoti kaip naują užsiėmimą
into-year = Perkelti į { $year } mokslo metus
into-year-text = Atsiras juodraštis su tomis pačiomis savaitės dienomis ir valandomis. Dabartinis užsiėmimas baigsis kartu su savo mokslo metais.
no-year = Norėdami perkelti į kitus mokslo metus, pirmiausia juos įrašykite:
take-back = Atsiimti iš viešųjų puslapių
end = Užsiėmimas baigėsi: užbaigti
publish-text = Taip tai skaitys visi. Pažiūrėkite dar kartą ir tada parodykite.
publish = Parodyti visiems dabar
back-to-form = Atgal į formą
manager-publishes = Visiems tai parodo centro vadovas. Kreipkitės į jį.

part-what = Kas tai yra
title-in = { $language ->
    [lv] Pavadinimas latviškai
    [lt] Pavadinimas lietuviškai
    [et] Pavadinimas estiškai
   *[en] Pavadinimas angliškai
}
text-in = { $language ->
    [lv] Kas ten vyksta, latviškai
    [lt] Kas ten vyksta, lietuviškai
    [et] Kas ten vyksta, estiškai
   *[en] Kas ten vyksta, angliškai
}
other-languages = Kitomis kalbomis
no-faculty = Be fakulteto
leader-hint = Kaip turi būti viešajame puslapyje, pavyzdžiui, „Anna M.“
part-time = Kada ir kur
lines = Jis vyksta keliais laikais:
this-line = žemiau formoje
change-line = Keisti
add-line = Pridėti dar vieną savaitės laiką
rhythm = Kaip dažnai
rhythm-unknown = Dar nežinoma
rhythm-weekly = Kas savaitę
rhythm-fortnightly = Kas antrą savaitę
rhythm-monthly = Tam tikromis mėnesio savaitėmis
rhythm-dates = Tam tikromis datomis
start = Prasideda
end-hour = Baigiasi
hour-hint = Pavyzdžiui, 10:00
end-hint = Gali likti tuščia
room-elsewhere = Kitur
rare = Kita vieta, tam tikros savaitės, tam tikros datos
elsewhere = Kur, jei kitur
elsewhere-hint = Pavyzdžiui, „Renkamės prie vartų“
anchor = Kas antrą savaitę: diena, kai jis vyksta
anchor-hint = Bet kuri savaitės, kai jis vyksta, diena
weeks = Kuriomis mėnesio savaitėmis
nth-first = pirmą
nth-second = antrą
nth-third = trečią
nth-fourth = ketvirtą
nth-fifth = penktą
nth-last = paskutinę
dates = Tam tikros datos, po vieną eilutėje
dates-hint = Pavyzdžiui, 7.9.2026
season = Kurioje metų dalyje
season-terms = Mokslo metų pusmečiais
season-year = Visus metus
season-own = Tarp dviejų dienų
from = Pirma diena
until = Paskutinė diena
part-places = Vietos
seats = Kiek vietų
seats-hint = Tuščia, jei dar niekas nežino
minimum = Kiek žmonių reikia mažiausiai
minimum-hint = Gali likti tuščia
entry = Kaip gaunama vieta
entry-open = Internete, pas administratorių arba telefonu
entry-desk = Tik pas administratorių arba telefonu
entry-wishes = Pagal pageidavimus, dalijama vėliau
opens = Nuo kada galima užsirašyti
opens-hint = Tuščia, jei jau dabar
closes = Iki kada galima užsirašyti
closes-hint = Tuščia, jei iki pabaigos
part-more = Ką žmonėms reikia žinoti
spoken-unknown = Nepasakyta
audience = Kam jis skirtas
for-everyone = Visiems
for-minors = Jaunimui; vietas skirsto jaunimo darbuotojai
for-support = Uždarai grupei; vietas skirsto administratorius
keep = Išsaugoti
keep-public = Išsaugoti ir taip parodyti visiems
look = Pirma pažiūrėti, nieko neišsaugoti

wrong-words = Tekstas per ilgas arba jame yra netinkama raidė.
wrong-no-title = Duokite jam pavadinimą bent viena kalba.
wrong-no-rhythm = Pasirinkite, kaip dažnai jis vyksta.
wrong-no-day = Pažymėkite bent vieną dieną.
wrong-no-week = Pažymėkite bent vieną mėnesio savaitę.
wrong-no-anchor = Pasirinkite dieną, kai jis vyksta.
wrong-no-date = „{ $typed }“ nėra data. Rašykite taip: 7.9.2026.
wrong-no-dates = Parašykite bent vieną datą.
wrong-no-start = Parašykite, kada prasideda, pavyzdžiui, 10:00.
wrong-no-end = Tai nėra laikas. Rašykite taip: 11:30, arba palikite tuščią.
wrong-end-first = Pabaiga turi būti vėliau nei pradžia.
wrong-no-place = Pasirinkite patalpą arba parašykite, kur tai vyksta.
wrong-no-span = Pasirinkite pirmą ir paskutinę dieną; paskutinė negali būti anksčiau nei pirma.
wrong-no-number = Parašykite skaičių nuo 1 iki 999 arba palikite tuščią.
wrong-minimum = Žmonių reikia daugiau, nei yra vietų.
wrong-no-moment = Parašykite dieną ir laiką, pavyzdžiui, 7.12.2026 10:00.
wrong-closes-first = Užsirašymas baigtųsi anksčiau, nei prasideda.

refused-meanwhile = Kol rašėte, šį užsiėmimą išsaugojo kažkas kitas. Niekas iš to, ką parašėte, neprapuolė, bet dar ir neišsaugota.
refused-changed = Šis užsiėmimas buvo pakeistas po to, kai atvėrėte puslapį. Nieko nepadaryta. Pažiūrėkite, koks jis yra dabar; jei vis dar tinka, paspauskite dar kartą.
theirs-taken = Taip jį išsaugojo kitas žmogus
theirs-taken-text = Tai, ką buvote parašę, atmesta. Galite tęsti nuo čia arba eiti toliau.
meanwhile-who = { $who } jį išsaugojo { $at }.
meanwhile-somebody = kažkas iš centro
meanwhile = Kas buvo pakeista
meanwhile-text = Jei vis tiek išsaugosite savo, visa tai taps taip, kaip yra Jūsų formoje. Taip pat galite įrašyti į savo formą, ką norite palikti iš kito, ir tada išsaugoti.
meanwhile-theirs = Kito žmogaus variantas:
meanwhile-yours = Jūsų variantas:
meanwhile-untouched = Jūsų variantas, koks buvo anksčiau:
meanwhile-sessions = Atskiri kartai
meanwhile-changed = { $count ->
    [0] visi, kaip suplanuota
    [one] atšauktas arba perkeltas { $count } kartas
    [few] atšaukti arba perkelti { $count } kartai
   *[other] atšaukta arba perkelta { $count } kartų
}
keep-mine = Vis tiek išsaugoti manąjį
take-theirs = Palikti kito žmogaus, manąjį atmesti

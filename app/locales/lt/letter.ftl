### Laiškai tiems, kas ateina.

greeting = Laba diena, { $name }
placed-subject = Jums skirta vieta: { $course }
placed = Turite vietą užsiėmime „{ $course }“.
placed-text = Pirmą kartą prašome pasiimti lapelį, popierinį arba telefone. Jei kas nors keisis, Jums pranešime.
line-subject = Esate eilėje: { $course }
line = Visos vietos užsiėmime „{ $course }“ užimtos. Esate eilėje.
line-text = Kai atsilaisvins vieta ir ateis Jūsų eilė, ją Jums pasiūlysime ir pasakysime, iki kada atsakyti. Jums nieko daryti nereikia.
offered-subject = Jums atsirado laisva vieta: { $course }
offered = Užsiėmime „{ $course }“ atsilaisvino vieta, ir atėjo Jūsų eilė. Ji Jūsų, jei laiku tai pasakysite.
offered-text = Vėliau ją pasiūlysime kitam eilėje, o Jums liks vieta eilės gale.
answer = Prašome atsakyti
left-subject = Vieta grąžinta: { $course }
left = Jūsų vieta užsiėmime „{ $course }“ arba vieta eilėje grąžinta.
left-text = Ačiū, kad pranešėte. Dabar gali ateiti kas nors kitas, o Jūs bet kada galite užsirašyti iš naujo. Jei tai padarėte ne Jūs, prašome mums paskambinti.
already-subject = Jau užsirašyta: { $course }
already = Kažkas Jūsų vardu paprašė vietos užsiėmime „{ $course }“. Vietą jau turite arba stovite eilėje, ir niekas nepasikeitė.
already-text = Jei tai buvote ne Jūs, nieko daryti nereikia.
over-subject = Dabar Jūs esate kitame užsiėmime: { $course }
over = Dabar vietoj užsiėmimo „{ $old }“ turite vietą užsiėmime „{ $course }“.
over-text = Lapelis tebegalioja: jo kodas veda į naująjį užsiėmimą. Jei to nenorite, paskambinkite mums.
cancelled-subject = Neįvyks: { $course }
cancelled = Užsiėmimas „{ $course }“ neįvyks:
moved-subject = Perkelta: { $course }
moved = Užsiėmimas „{ $course }“ perkeltas:
moved-line = { $moved } (buvo numatyta: { $planned })
restored-subject = Vis dėlto įvyks: { $course }
restored = Užsiėmimas „{ $course }“ vis dėlto įvyks, kaip numatyta:
more-meetings = { $count ->
    [one] ir dar { $count } kartas
    [few] ir dar { $count } kartai
    [many] ir dar { $count } karto
   *[other] ir dar { $count } kartų
}
why = Kodėl
next = Kitas kartas
code = Jūsų lapelio kodas
answer-page = Atsakykite šiame puslapyje:
slip-page = Jūsų lapelis; čia galite jį peržiūrėti, išspausdinti arba grąžinti vietą:
course-page = Visos užsiėmimo datos:
answer-call = Atsakyti galite ir telefonu arba pas administratorių.
calendar = Datos pridėtos: jas galite įsidėti į telefono ar kompiuterio kalendorių.
sender = Šį laišką gaunate, nes Jūsų vardu paprašyta vietos. Siuntėjas: { $house }.

password-subject = Naujas slaptažodis: { $house }
password = Kažkas, tikriausiai Jūs, paprašė naujo slaptažodžio. Centras: { $house }.
password-page = Pasirinkite jį šiame puslapyje, vieną kartą ir per valandą:
password-text = Jei tai buvote ne Jūs, nieko daryti nereikia: senas slaptažodis lieka.
invited-subject = Kvietimas: { $house }
invited = Esate pakviestas (-a) dirbti su centro puslapiais. Centras: { $house }. Žemiau nurodytame puslapyje pasirinksite vardą bei slaptažodį ir galėsite pradėti.
invited-page = Sukurkite paskyrą šiame puslapyje, vieną kartą ir per savaitę:
invited-text = Jei apie tai nieko nežinote, daryti nieko nereikia.
confirm-subject = Ar tai Jūsų pašto dėžutė? { $house }
confirm = Šis adresas centro puslapiuose nurodytas kaip žmogaus, kuris ten dirba. Centras: { $house }. Čia būtų siunčiama nuoroda naujam slaptažodžiui.
confirm-page = Jei tai buvote Jūs, patvirtinkite tai šiame puslapyje, vieną kartą ir per savaitę:
confirm-text = Jei tai buvote ne Jūs, nieko daryti nereikia: daugiau čia nieko nesiųsime.

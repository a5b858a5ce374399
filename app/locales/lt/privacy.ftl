### Kas saugoma apie žmones.

title = Jūsų duomenys
lead = Apie Jus saugome kuo mažiau duomenų ir rodome juos kuo mažesniam žmonių skaičiui. Už Jūsų duomenis atsako šis centras. Kaip su mumis susisiekti, parašyta puslapio pabaigoje.
what-heading = Ką saugome
what-place = Kai užsirašote, saugome Jūsų vardą ir pavardę, telefono numerį arba el. pašto adresą, jei jį nurodote, taip pat užsiėmimą, kalbą, kuria skaitote, ir tai, kurią dieną ir kokiu būdu užsirašėte.
what-needs = Jei pasakote, ko Jums reikia, kad galėtumėte dalyvauti, saugome ir tai. Sakyti neprivalote, o pasakę galite bet kada atšaukti.
what-not = Neklausiame Jūsų asmens kodo, amžiaus ar adreso. Nesekame, ką šiuose puslapiuose skaitote.
what-count = Kad niekas negalėtų šių puslapių perkrauti, kompiuteris skaičiuoja, kaip dažnai kreipiamasi iš vieno ryšio. Niekur to neužrašo.
why-heading = Kodėl
why = Kad galėtume išsaugoti Jums vietą ir pranešti, jei užsiėmimas perkeltas arba neįvyks. Centras tai daro atlikdamas užduotį visuomenės labui (Bendrojo duomenų apsaugos reglamento 6 straipsnio 1 dalies e punktas). Tai, ką pasakote apie savo poreikius, naudojame tik Jums sutikus (9 straipsnio 2 dalies a punktas).
why-must = Nieko nurodyti neprivalote. Tačiau nežinodami vardo negalime išsaugoti Jums vietos.
who-heading = Kas tai mato
who = Administratorius ir Jūsų užsiėmimo vadovas. Niekam kitam Jūsų duomenų neduodame. Jei mūsų kompiuterius prižiūri įmonė, ji dirba tik mums ir pati jų naudoti negali.
who-public = Jokiame visiems atvirame puslapyje niekada nematyti, kas kur lankosi.
long-heading = Kiek laiko
long = Iki mokslo metų, einančių po tų, kuriais paskutinį kartą kur nors užsirašėte arba vietą grąžinote, pabaigos. Tada Jūsų vardą, pavardę, kontaktus ir poreikius ištriname. Lieka tik skaičiai: kiek žmonių lankėsi.
long-roll = Kas atėjo į užsiėmimą, vardais saugome vienus metus. Paskui lieka tik skaičiai.
long-draft = Jei formą reikia pataisyti, tai, ką įrašėte, saugome pusvalandį.
rights-heading = Ko galite prašyti
rights = Galite pamatyti, ką apie Jus saugome, prašyti tai pataisyti, ištrinti ar atiduoti Jums, taip pat prašyti to nenaudoti. Kreipkitės į administratorių, paskambinkite arba parašykite laišką. Atsakysime per mėnesį.
complaint = { $country ->
    [lv] Jei mūsų atsakymas Jūsų netenkina, galite kreiptis į Latvijos duomenų valstybinę inspekciją (Datu valsts inspekcija).
    [lt] Jei mūsų atsakymas Jūsų netenkina, galite kreiptis į Valstybinę duomenų apsaugos inspekciją.
   *[ee] Jei mūsų atsakymas Jūsų netenkina, galite kreiptis į Estijos duomenų apsaugos inspekciją (Andmekaitse Inspektsioon).
}
cookies-heading = Ką saugo Jūsų naršyklė
cookies = Jūsų pasirinktą raidžių dydį ir spalvas, vienus metus. Jei formą reikia pataisyti, dar ir trumpalaikę žymę, kuri sugrąžina tai, ką įrašėte. Dar puslapį, kuris pasako, kad nėra ryšio. Nieko iš to, ką skaitėte, jokio lapelio ir daugiau nieko.

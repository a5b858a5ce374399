### Kas saugoma apie žmones.

title = Jūsų duomenys
lead = Apie Jus saugome tiek mažai, kiek tik galime, ir rodome tai kuo mažesniam žmonių skaičiui.
what-heading = Ką saugome
what-place = Kai užsirašote, saugome Jūsų vardą ir pavardę, telefono numerį arba el. pašto adresą, jei jį nurodote, tai, ko Jums reikia, užsiėmimą, taip pat dieną ir būdą, kuriuo užsirašėte.
what-not = Neklausiame Jūsų asmens kodo, amžiaus ar adreso ir nesekame, ką šiuose puslapiuose skaitote.
why-heading = Kodėl
why = Kad Jūsų vieta būtų Jūsų ir kad galėtume pranešti, jei užsiėmimas perkeltas arba neįvyks. Centras tai daro atlikdamas savo užduotį visuomenės labui.
who-heading = Kas tai mato
who = Centro budėtojas ir Jūsų užsiėmimo vadovas. Niekas kitas ir jokia kita įmonė.
who-public = Jokiame visiems atvirame puslapyje niekada nematyti, kas kur lankosi.
long-heading = Kiek laiko
long = Iki kitų mokslo metų pabaigos po tų, kuriais paskutinį kartą dalyvavote. Tada Jūsų vardą, pavardę ir kontaktus ištriname.
rights-heading = Ko galite prašyti
rights = Galite pamatyti, ką apie Jus saugome, prašyti tai pataisyti, pasiimti arba ištrinti. Kreipkitės į budėtoją, paskambinkite arba parašykite laišką.
complaint = Jei mūsų atsakymas Jūsų netenkina, galite kreiptis į savo šalies duomenų apsaugos instituciją.
cookies-heading = Ką saugo Jūsų naršyklė
cookies = Jūsų pasirinktą raidžių dydį ir spalvas, vienus metus. Jei formą reikia pataisyti, dar ir trumpalaikę žymę, kuri sugrąžina tai, ką įrašėte. Dar puslapį, kuris pasako, kad nėra ryšio; nieko iš to, ką skaitėte, ir jokio lapelio. Daugiau nieko.

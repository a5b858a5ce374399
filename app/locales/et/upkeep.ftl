### Maja, nagu juhid seda korras hoiavad: ruumid, üürnikud, õppeaastad, valdkonnad.

rooms = Ruumid ja üürnikud
rooms-text = Mis igas ruumis on ja kes seda püsivalt kasutab.
new-room = Uus ruum
new-building = Uus hoone
change-building = Muuda hoone nime, aadressi või sissepääsu
first-building = Kirjutage kõigepealt hoone, siis selle ruumid.
is-divisible = seda saab jagada
has-steps = sinna viivad astmed
seats-unknown = istekohtade arv pole teada
tenants = Üürnikud
tenants-text = Nende tundidel ei ole ruumid maja käsutuses ja midagi muud sinna panna ei saa. Kõik teised näevad ainult, et ruum on kinni.
no-tenants = Üürnikke ei ole.
new-tenant = Uus üürnik
room-name = Ruumi nimi
room-name-hint = Nagu see on ukse peal
building = Hoone
choose = Palun valige
wing = Majaosa
wing-hint = Võib jääda tühjaks. Uus nimi teeb uue majaosa.
seats = Istekohti
equipment = Mis seal on
equipment-hint = Igaüks omal real, näiteks klaver või kangasteljed
step-free = Sinna pääseb ilma astmeteta
hearing-loop = Seal on silmusvõimendi kuuldeaparaatidele
divisible = Seda saab kasutada mitu tegevust korraga
too-large-heading = Tegevusel on rohkem kohti kui ruumis
too-large = Siin toimub: { $courses }. Otsustage, kas vähendada kohtade arvu või valida teine ruum.
take-out-heading = Kasutusest välja
take-out-text = Ruum kaob kõigist loenditest. Sellel, mis seal on toimunud, jääb ruumi nimi alles.
take-out = Võta ruum kasutusest välja
address = Aadress
address-hint = Tänav, number, koht
way-in = { $language ->
    [lv] Kuidas sisse pääseb, läti keeles
    [lt] Kuidas sisse pääseb, leedu keeles
    [et] Kuidas sisse pääseb, eesti keeles
   *[en] Kuidas sisse pääseb, inglise keeles
}
way-in-hint = Näiteks lift, uksekell, bussipeatus; võib jääda tühjaks
tenant = Kes ruume kasutab
tenant-hint = Näevad ainult maja töötajad, näiteks „Kool“
held-rooms = Milliseid ruume
hold-lines = Ruumid on kinni:
end-hint = Näiteks 15:00
own-hint = Ainult siis, kui valisite aja kahe päeva vahel
without-line = Seda aega ei ole enam vaja
end-hold-heading = Üürnik lahkub
end-hold-text = Ruumid on sellest hetkest jälle majale vabad.
end-hold = Vabasta ruumid
refused = Nii ei saa seda muuta. Midagi ei ole muudetud.
still-used = Seda kasutab veel: { $names }. Viige see kõigepealt mujale või lõpetage.
takes = Sel ajal on ruumi juba teisel vaja. { $clash }
same-name = Selline nimi on juba olemas. Palun valige teine.
term-outside = „{ $term }“ ulatub õppeaastast „{ $year }“ välja.
overlap = „{ $one }“ ja „{ $other }“ kattuvad.
wrong-no-name = Palun kirjutage, mis see on.
wrong-no-building = Palun valige hoone.
wrong-no-room = Palun märkige vähemalt üks ruum.

look = Enne salvestamist vaadake, mis ära jääb
years = Õppeaastad
years-text = Poolaastad, vaheajad ja pühad: nende järgi arvestatakse, millal tegevused toimuvad.
first-year = Kirjuta esimene õppeaasta
next-year = Alusta järgmist õppeaastat
new-year = Järgmine õppeaasta
new-year-text = Kõik siin on pakutud eelmise aasta järgi. Vaadake üle, parandage ja salvestage.
year-name = Aasta nimi
year-name-hint = Näiteks 2027/2028
terms = Poolaastad
terms-text = Kui ühtegi ei ole, toimuvad tegevused kogu aasta. Tühja rida ei arvestata.
closures = Millal maja on suletud
closures-text = Vaheajad, remont ja muud päevad ilma tegevusteta. Kui see on üks päev, piisab esimesest.
open-days = Pühad, mil maja on avatud
holidays = Riigipühad
holidays-text = Märgitud päevadel on maja suletud. Kui mõnel neist töötate, eemaldage märge.
no-holidays = Need ilmuvad, kui esimene ja viimane päev on kirjas.
row = { $which }. rida
row-name = Kuidas seda nimetatakse
keep-all-the-same = Salvesta siiski
lost = Need korrad jääksid ära
lost-text = Need kaovad kavast. Inimestele, kes seal käivad, tuleb sellest teada anda.
lost-times = { $count ->
    [one] { $count } kord
   *[other] { $count } korda
}
faculties = Valdkonnad
faculties-text = Selles järjekorras, milles nende uksed on esilehel.
new-faculty = Uus valdkond
move-up = Koha võrra üles
about-in = { $language ->
    [lv] Millest see on, läti keeles
    [lt] Millest see on, leedu keeles
    [et] Millest see on, eesti keeles
   *[en] Millest see on, inglise keeles
}
its-sign = Selle märk
sign = { $sign ->
    [sun] Päike
    [morning-star] Koidutäht
    [tree] Koidupuu
    [rye] Rukkipea
    [serpent] Nastik
    [eight-star] Kaheksakand
    [moon] Kuu
    [cross-of-crosses] Ristide rist
    [sky] Taevas
    [water] Vesi
    [horse] Hobune
   *[broom] Luud
}
end-faculty-heading = Valdkonda enam ei ole
end-faculty-text = See kaob kõigilt lehtedelt. Lõppenud tegevustele jääb selle nimi alles.
end-faculty = Lõpeta valdkond

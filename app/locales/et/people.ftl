### Inimesed, keda maja tunneb.

title = Inimesed
text = Mida maja kellestki teab; parandada, välja anda, unustada.
doubles = Võib-olla üks ja sama inimene
doubles-text = Sama nimi ja sama telefon või e-post. Vaadake mõlemat kõrvuti ja otsustage.
kept-text = Sellest hetkest teab maja seda nii.
joined = Nüüd on see üks inimene
joined-text = Kohad, järjekorrad ja sedelid on nüüd selle inimese käes.
erased = See inimene on unustatud
erased-text = Maja ei tea enam, kes see oli.
deceased = surnud
died = Surnud; maja teab seda alates { $day }
died-text = Keegi ei kirjuta ega helista sellele inimesele enam. Kohad jäävad, kuni te need tagasi annate.
ways = Mida saab teha
edit = Paranda, mida maja teab
at-desk = Registreeri tegevusele
export = Kõik nende andmed
erase = Unusta
may-be = Võib-olla sama inimene: { $name }
before = Varem
left-on = tagasi antud { $day }
deceased-heading = Kui inimene on surnud
mark-deceased-text = Sellest hetkest ei saada maja sõnumeid ega helista. Kohad jäävad, kuni te otsustate.
mark-deceased = Märgi surnuks
alive-text = Kui see oli eksitus, saab märke eemaldada.
alive = Eemalda märge
erase-title = Unustada: { $name }
not-sure = Palun lugege veel kord ja märkige, et olete kindel.
goes = Mis kaob jäädavalt
goes-data = Nimi, telefon, e-post, keel ja kõik, mida inimene enda kohta on öelnud.
goes-places = { $count ->
    [0] Kohti sellel inimesel ei ole; vanad sedelid ei ava enam midagi.
    [one] { $count } koht antakse järgmisele järjekorras; sedelid ei ava enam midagi.
   *[other] { $count } kohta antakse järgmistele järjekorras; sedelid ei ava enam midagi.
}
goes-log = Päevikus muutuvad nende andmed kõigile loetamatuks.
stays = Mis jääb, ja miks
stays-counts = Mitu inimest millises tegevuses oli, ilma nimedeta: seda näitab maja omavalitsusele.
stays-log = Et keegi unustati, millal ja kes seda tegi: et seda saaks kontrollida.
export-first = Anna neile kõigepealt nende andmed
sure = Jah, unusta jäädavalt
erase-now = Unusta kohe
export-title = Mida maja teab: { $name }
export-text = See on kõik. Selle saab välja trükkida või anda failina.
export-file = Failina (JSON)
print = Trüki
given = Põhiandmed
last-active = Küsis viimati midagi
was-offered = koht pakutud
was-left = tagasi antud
attended = Kohtumised, mille puhul on märgitud, kas inimene tuli
was-there = tuli
was-away = ei tulnud
log = Mida on tehtud
join-title = Kas see on üks inimene?
join-text = Valige, mis jääb. Ühtegi kohta ei kao ega teki juurde.
goes-over = Mida see inimene veel saab
goes-over-text = Kui mõlemad on ühes tegevuses, jääb üks koht; teise saab järgmine järjekorras.
keep-theirs = { $course }: jäta teise kirje koht
join-sure = Jah, see on üks ja sama inimene
join-now = Ühenda
wrong-phone = Sellist telefoninumbrit ei ole. Palun kontrollige numbreid või jätke tühjaks.
wrong-email = Sellist e-posti aadressi ei ole. Palun kontrollige seda või jätke tühjaks.
wrong-way = Nii ei saa seda inimest kätte. Kirjutage number või aadress või valige teine viis.

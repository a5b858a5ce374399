### Aasta tegevused nii, nagu neid kirjutavad maja töötajad.

title = Aasta tegevused
text = Kõik tegevused ja kui kaugel igaüks on; kirjutage uusi ja muutke olemasolevaid.
new = Uus tegevus
new-text = See jääb mustandiks, kuni maja juhataja selle kõigile näitab.
found = { $count ->
    [0] Sellist tegevust ei ole
    [one] { $count } tegevus
   *[other] { $count } tegevust
}
state = Kui kaugel see on
any-state = Kõik
state-draft = mustand
state-doubtful = vajab täpsustamist
state-published = kõigile näha
state-ended = lõppenud
no-time = Aega veel ei ole

kept = Salvestatud
kept-text = Võite jätkata või edasi minna.
only-preview = Nii see välja näeks
only-preview-text = Midagi ei ole veel salvestatud. Kui kõik on õige, vajutage vormi lõpus „Salvesta“.
to-meetings = Kordade loendi juurde
refused-form = Vormis on veel midagi parandada. Midagi ei ole veel salvestatud.
refused-clash = Nii ei saa seda kõigile näidata, sest ruum või juhendaja on sel ajal juba kinni. Midagi ei muudetud.
to-clash = Vaata, mis seal juba on ja mis on vaba
refused-seats = Koha on saanud juba rohkem inimesi, kui kohti oleks. Midagi ei muudetud.
refused-room-gone = Ruum, kus see peaks toimuma, ei ole enam kasutusel. Palun valige teine. Midagi ei ole muudetud.
refused-unready = Sellel ei ole veel aega, seepärast ei saa seda kõigile näidata.
doubts = Vajab täpsustamist
doubts-text = Tabelis ei olnud see selgelt öeldud. Kui vormi salvestate, loetakse see täpsustatuks.
doubt-cell = Rida { $line }, veerg „{ $column }“, „{ $cell }“:

clashes = Seal on juba midagi muud
clash = { $taken } – { $with }: { $day }, { $hours }{ $more ->
    [0] .
    [one] , ja veel { $more } kord.
   *[other] , ja veel { $more } korda.
}
itself = sama tegevuse teine aeg
nearest = Lähim vaba:
meetings = { $count ->
    [0] Ühtegi korda ees ei ole
    [one] Ees on { $count } kord
   *[other] Ees on { $count } korda
}
left-out = Maja on suletud, seepärast tegevust ei toimu: { $days }.
look-waits = Kui on selge, mis päevadel ja mis kell tegevus toimub, on siin näha selle korrad ja see, mis seal samal ajal juba on.
look-unanswered = Maja praegu ei vastanud, seepärast ei saa kordade kohta siin midagi öelda. Kirjutatu on alles; „Vaata enne“ vormi lõpus proovib uuesti.

ways = Mida selle tegevusega teha saab
more-ways = Kopeeri, võta tagasi või lõpeta
to-publish = Näita kõigile
as-members-see = Vaata, nagu kõik seda näevad
copy-group = Kopeeri veel üheks rühmaks
copy = Kopeeri uueks tegevuseks
into-year = Vii üle õppeaastasse { $year }
into-year-text = Tekib mustand samade nädalapäevade ja kellaaegadega. Praegune tegevus lõpeb koos oma õppeaastaga.
no-year = Et järgmisesse õppeaastasse üle viia, kirjutage kõigepealt see aasta:
take-back = Võta avalikelt lehtedelt tagasi
end = Tegevus on läbi: lõpeta see
publish-text = Nii loevad seda kõik. Vaadake veel kord ja siis näidake.
publish = Näita kõigile kohe
back-to-form = Tagasi vormi juurde
manager-publishes = Kõigile näitab seda maja juhataja. Palun pöörduge tema poole.

part-what = Mis see on
title-in = { $language ->
    [lv] Nimi läti keeles
    [lt] Nimi leedu keeles
    [et] Nimi eesti keeles
   *[en] Nimi inglise keeles
}
text-in = { $language ->
    [lv] Mis seal toimub, läti keeles
    [lt] Mis seal toimub, leedu keeles
    [et] Mis seal toimub, eesti keeles
   *[en] Mis seal toimub, inglise keeles
}
other-languages = Teistes keeltes
no-faculty = Valdkonnata
leader-hint = Nii, nagu see avalikul lehel olema peab, näiteks „Anna M.“
part-time = Millal ja kus
lines = See toimub mitmel ajal:
this-line = allpool vormis
change-line = Muuda
add-line = Lisa nädalasse veel üks aeg
rhythm = Kui tihti
rhythm-unknown = Ei ole veel teada
rhythm-weekly = Iga nädal
rhythm-fortnightly = Üle nädala
rhythm-monthly = Kuu kindlatel nädalatel
rhythm-dates = Kindlatel kuupäevadel
start = Algab
end-hour = Lõpeb
hour-hint = Näiteks 10:00
end-hint = Võib tühjaks jääda
room-elsewhere = Mujal
rare = Muu koht, kindlad nädalad, kindlad kuupäevad
elsewhere = Kus, kui see on mujal
elsewhere-hint = Näiteks „Koguneme värava juures“
anchor = Üle nädala: päev, mil see toimub
anchor-hint = Ükskõik milline päev nädalas, mil see toimub
weeks = Millistel kuu nädalatel
nth-first = esimesel
nth-second = teisel
nth-third = kolmandal
nth-fourth = neljandal
nth-fifth = viiendal
nth-last = viimasel
dates = Kindlad kuupäevad, igaüks omal real
dates-hint = Näiteks 7.9.2026
season = Millisel aasta osal
season-terms = Õppeaasta poolaastatel
season-year = Aasta läbi
season-own = Kahe päeva vahel
from = Esimene päev
until = Viimane päev
part-places = Kohad
seats = Mitu kohta
seats-hint = Tühi, kui keegi veel ei tea
minimum = Mitu inimest on vähemalt vaja
minimum-hint = Võib tühjaks jääda
entry = Kuidas koht saadakse
entry-open = Veebis, infolauas või telefoni teel
entry-desk = Ainult infolauas või telefoni teel
entry-wishes = Soovide järgi, jagatakse hiljem
opens = Millest alates saab end kirja panna
opens-hint = Tühi, kui kohe
closes = Millal kirjapanek lõpeb
closes-hint = Tühi, kui lõpuni
part-more = Mida inimesed teadma peavad
spoken-unknown = Ei ole öeldud
audience = Kellele see on
for-everyone = Kõigile
for-minors = Noortele; kohad annavad noorsootöötajad
for-support = Kinnisele rühmale; kohad annab infolaud
keep = Salvesta
keep-public = Salvesta ja näita nii kõigile
look = Vaata enne, ära salvesta midagi

wrong-words = Tekst on liiga pikk või selles on täht, mis sinna ei sobi.
wrong-no-title = Palun andke sellele nimi vähemalt ühes keeles.
wrong-no-rhythm = Palun valige, kui tihti see toimub.
wrong-no-day = Palun märkige vähemalt üks päev.
wrong-no-week = Palun märkige vähemalt üks kuu nädal.
wrong-no-anchor = Palun valige päev, mil see toimub.
wrong-no-date = „{ $typed }“ ei ole kuupäev. Palun kirjutage nii: 7.9.2026.
wrong-no-dates = Palun kirjutage vähemalt üks kuupäev.
wrong-no-start = Palun kirjutage, millal see algab, näiteks 10:00.
wrong-no-end = See ei ole kellaaeg. Palun kirjutage nii: 11:30, või jätke tühjaks.
wrong-end-first = Lõpp peab olema hiljem kui algus.
wrong-no-place = Palun valige ruum või kirjutage, kus see on.
wrong-no-span = Palun valige esimene ja viimane päev; viimane ei saa olla enne esimest.
wrong-no-number = Palun kirjutage arv 1 kuni 999 või jätke tühjaks.
wrong-minimum = Inimesi on vaja rohkem, kui kohti on.
wrong-no-moment = Palun kirjutage päev ja kellaaeg, näiteks 7.12.2026 10:00.
wrong-closes-first = Kirjapanek lõpeks enne, kui see algab.

refused-meanwhile = Kui Te kirjutasite, salvestas selle tegevuse keegi teine. Teie kirjutatust ei ole midagi kadunud, kuid salvestatud see veel ei ole.
refused-changed = Seda tegevust on muudetud pärast seda, kui Te lehe avasite. Midagi ei tehtud. Palun vaadake, milline see nüüd on; kui kõik on endiselt õige, vajutage veel kord.
theirs-taken = Nii salvestas selle teine inimene
theirs-taken-text = Teie kirjutatu jäeti kõrvale. Võite siit jätkata või edasi minna.
meanwhile-who = { $who } salvestas selle { $at }.
meanwhile-somebody = keegi majast
meanwhile = Mida muudeti
meanwhile-text = Kui salvestate siiski oma, saab kõik siin nimetatu selliseks, nagu see on Teie vormis. Võite ka kirjutada oma vormi, mida soovite teise omast alles jätta, ja siis salvestada.
meanwhile-theirs = Teise inimese variant:
meanwhile-yours = Teie variant:
meanwhile-untouched = Teie variant, nagu see enne oli:
meanwhile-sessions = Üksikud korrad
meanwhile-changed = { $count ->
    [0] kõik nagu kavas
    [one] { $count } kord on ära jäetud või üle viidud
   *[other] { $count } korda on ära jäetud või üle viidud
}
keep-mine = Salvesta siiski minu oma
take-theirs = Jäta teise oma, loobu minu omast

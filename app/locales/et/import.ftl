### Mida sisselaadimine ütleb sellele, kes programmi toob.

## Aruanne

read = { $source }: ridu { $lines }, arusaadavaid { $understood }, ebaselgeid { $doubtful }, tagasi lükatud { $refused }.
made = Registreerumisega tegevusi: { $courses }, rühmakogumeid: { $sets }. Vaba osavõtuga tegevusi: { $activities }. Ära jäetud või üle viidud kordi: { $changes }.
columns-matched = { $file }: veerge mõisteti nii: { $names }.
columns-by-look = Ära tuntud ainult lahtrite välimuse järgi, seega palun kontrollige: { $names }.
no-frequency-column = Ükski veerg ei ütle, kui tihti. Kui kõik read on iganädalased, öelge seda valikuga --every-row frequency=weekly.
centre-assumed = Maja ei ole nimetatud, nii et riik on ainult keele järgi oletatud.
columns-unknown = Lugemata jäid veerud, mille tähendus ei ole teada: { $names }.
pages-unmatched = Lugemata jäid lehed, millel ei ole pealkirja või aja veergu: { $names }.
pages-hidden = Lugemata jäid peidetud lehed: { $names }.
caution-macros = Töövihikus on makrod. Need jäävad faili sellisena, nagu on, ja neid siin kunagi ei käivitata.
caution-charts = Töövihikus on diagramme või pilte. Need jäävad faili, aga neid ei loeta.
caution-pivots = Töövihikus on liigendtabeleid. Need jäävad faili, aga näitavad muudatusi alles pärast värskendamist.
caution-links = Töövihik viitab teistele töövihikutele. Viited jäävad faili, aga neid ei järgita.
caution-signature = Töövihik on allkirjastatud. Allkiri ei kehti enam, kui selles midagi muutub.
sheets-unread = Lugemata jäid tabelid, millel on teised veerud kui siin sellenimelisel tabelil: { $names }.
doubt-at = { $file } { $address }, { $column } „{ $cell }“: { $reason }
doubt = { $file }, rida { $line }, { $column } „{ $cell }“: { $reason }
refused = { $file }, rida { $line }: tagasi lükatud. { $reason }

## Mis muutub

would-change = Lisanduks: { $added }. Muutuks: { $changed }. Kaoks: { $gone }. Samaks jääks: { $same }.
has-changed = Lisatud: { $added }. Muudetud: { $changed }. Kadunud: { $gone }. Samaks jäänud: { $same }.
changed = Muutub:
gone = Kaob:
kept = Tabelis neid enam ei ole, aga nad jäävad alles, sest neis on inimesi:
by-hand = Majas käsitsi muudetud, seepärast tabeli andmeid nende kohta ei võeta:
fuller = Inimesi on rohkem kui tabelis kohti; keegi kohta ei kaota:
and-more = ja veel { $count }
joined = Majal juba olemas, mitte uued: ruume { $rooms }, valdkondi { $faculties }, õppeaastaid { $years }.
nothing-kept = Midagi ei salvestatud: see oli proov.
no-house = Ei ole teada, millise maja programm see on. Lisage kausta centre.csv või nimetage maja valikuga --centre.
no-line-taken = Sellest ei saanud võtta ühtki rida, nii et kõik jääb nii, nagu on.
no-such-house = Maja „{ $name }“ ei ole.
broken-off = Saiets lõpetas just töö. Palun proovige uuesti.

## Miks midagi ei võetud

no-courses = Siin ei ole faili courses.csv: { $path }.
disk = Faili { $file } ei saanud lugeda: { $reason }.
sheet = { $file }: { $reason }
house-cell = { $file }, rida { $line }, { $column } „{ $cell }“: see ei sobi. Parandage ja proovige uuesti.
sheet-empty = Selles ei ole midagi.
sheet-too-large = See on suurem kui { $most } MB. Jagage see osadeks.
sheet-too-many-rows = Ridu on rohkem kui { $most }. Jagage see osadeks.
sheet-too-many-columns = Veerge on rohkem kui { $most }.
sheet-utf16 = See on salvestatud kui „Unicode-tekst“. Salvestage see kui CSV UTF-8.
sheet-workbook-locked = See on parooliga lukus. Salvestage see ilma paroolita.
sheet-workbook-old = See ei ole XLSX-töövihik. Avage see tabelarvutusprogrammis ja salvestage kui „Exceli töövihik (.xlsx)“.
sheet-workbook-broken = See on vigane või ei ole üldse töövihik. Avage see tabelarvutusprogrammis ja salvestage kui „Exceli töövihik (.xlsx)“.
sheet-workbook-too-large = Lahti pakituna on see suurem kui { $most } MB. Jagage see osadeks või salvestage ainult vajalik leht.
sheet-no-such-column = Veergu „{ $name }“ ei ole.
sheet-workbook = See on töövihik. Salvestage leht kui CSV UTF-8.
sheet-binary = See ei ole tekst. Salvestage leht kui CSV UTF-8.
sheet-broken-text = Mõni täht real { $line } ei ole ei UTF-8 ega Windows-1257. Salvestage see kui CSV UTF-8.
sheet-mixed-text = Rida { $line } on teises kodeeringus kui read selle kohal. Salvestage see kui CSV UTF-8.
sheet-missing-columns = Puuduvad need veerud: { $names }. Kui neil on siin teised nimed, öelge, milline on milline.
sheet-column-twice = Kaks veergu tähendavad { $name }. Öelge, kumba lugeda.

## Miks rida ei võetud

row-left-out = Jätsite selle välja.
row-above-heading = See on veergude päiste kohal.
row-heading = Päis üle veergude. Mida see ütleb, ei ole selle all ridades kirjas; kirjutage see eraldi veergu.
row-empty = Selles ei ole midagi.
row-wrong-cells = Lahtreid real: { $found }. Lahtreid päises: { $expected }. Ei saa öelda, milline on milline.
row-cell-too-long = Mõnes lahtris on tähti rohkem kui { $most }.
row-quote-open = Jutumärgid on sulgemata ja peidavad järgmised read.
row-no-text = Selles on märke, mis ei ole tekst.
row-nothing-said = Sellel ei ole pealkirja ja see ei ütle midagi.
row-title-too-long = Pealkirjas on tähti rohkem kui { $most }.

## Miks lahter on ebaselge

cell-no-day = Pole ei nädalapäeva ega kuupäeva.
cell-day-varies = Kirjas on, et päev muutub.
cell-day-is-a-choice = Päevad on valikuks, mitte kõik korraga.
cell-day-unreadable = See ei ole nädalapäev.
cell-days-disagree = Pealkirjas või teises veerus on teised päevad.
cell-no-start = Algusaeg puudub.
cell-midnight-means-unknown = Kesköö: nii kirjutatakse tabelites teadmata aega.
cell-start-unreadable = See ei ole kellaaeg.
cell-end-unreadable = Lõpp ei ole kellaaeg.
cell-end-before-start = Lõpp ei ole pärast algust.
cell-hour-ambiguous = See võib olla hommikul või pärastlõunal.
cell-only-part-of-day = Ainult päevaosa, mitte kellaaeg.
cell-no-frequency = Ei ole öeldud, kui tihti.
cell-frequency-unreadable = Nendest sõnadest ei selgu, kui tihti.
cell-fortnight-without-anchor = Üle nädala, aga ei ole öeldud, millisel nädalal.
cell-monthly-without-week = Kord kuus, aga ei ole öeldud, millisel nädalal.
cell-months-without-anchor = Üle kuu, aga ei ole öeldud, millisel kuul.
cell-frequency-disagrees = Sagedus ei lähe kokku nädalate või kuupäevadega.
cell-by-arrangement = Kokkuleppel, vajadusel või ebakorrapäraselt.
cell-dates-unreadable = Sõnad või kuupäevad ilma aastata: nende järgi ei saa päeva määrata.
cell-date-on-another-day = Mõni kuupäev ei ole nimetatud nädalapäeval.
cell-no-such-date = Sellist kuupäeva ei ole.
cell-seats-unreadable = See ei ole üks kohtade arv.
cell-seats-unlikely = Nii palju kohti ei ole üheski majas.
cell-level-unreadable = Neis sõnades ei ole ühtki taset või on neid mitu.
cell-source-contradicts = Tabelis endas on märgitud, et mujal on selles kirjas teisiti.
cell-text-unreadable = Selle koha jaoks liiga pikk või märkidega, mis siia ei kuulu.
cell-said-to-be-inactive = Tabelis on kirjas, et see on täis, läbi või ei toimu.
cell-seen-twice = Sama pealkiri, päev, algus ja koht on juba mõnel ülemisel real.
cell-looks-like-no-course = See ei paista olevat tegevus, millele end kirja panna: proov, teenus, üürnik või teade.
cell-several-in-one = Mitu tegevust ühes kirjes.
cell-no-title = Pealkiri puudub.
cell-language-unknown = Keel, mida siin ei tunta, või mitu keelt.
cell-not-calculated = Valem, mille tulemus ei ole faili salvestatud. Avage fail, salvestage see ja proovige uuesti.
cell-room-unknown = See ei ole ükski maja ruumidest.

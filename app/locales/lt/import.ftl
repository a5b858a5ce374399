### Ką įkėlimas sako tam, kas atneša programą.

## Ataskaita

read = { $source }: eilutės { $lines }, suprastos { $understood }, neaiškios { $doubtful }, atmestos { $refused }.
made = Užsiėmimai su registracija: { $courses }, lygiagrečių grupių rinkiniai: { $sets }. Laisvai lankomi užsiėmimai: { $activities }. Atšaukti ar perkelti kartai: { $changes }.
columns-matched = { $file }: stulpeliai suprasti kaip { $names }.
columns-by-look = Atpažinti tik iš langelių išvaizdos, todėl prašome patikrinti: { $names }.
no-frequency-column = Joks stulpelis nesako, kaip dažnai. Jei visos eilutės yra kas savaitę, nurodykite tai su --every-row frequency=weekly.
centre-assumed = Centras neįvardytas, todėl šalis tik spėjama pagal kalbą.
columns-unknown = Neskaityti stulpeliai, kurių reikšmė nežinoma: { $names }.
pages-unmatched = Neskaityti lapai, kuriuose nėra pavadinimo ar laiko stulpelio: { $names }.
pages-hidden = Neskaityti paslėpti lapai: { $names }.
caution-macros = Darbaknygėje yra makrokomandų. Jos lieka faile tokios, kokios yra, ir čia niekada nepaleidžiamos.
caution-charts = Darbaknygėje yra diagramų ar paveikslų. Jie lieka faile, bet neskaitomi.
caution-pivots = Darbaknygėje yra suvestinių lentelių. Jos lieka faile, bet pakeitimus rodo tik atnaujintos.
caution-links = Darbaknygė remiasi kitomis darbaknygėmis. Nuorodos lieka faile, bet jomis nesekama.
caution-signature = Darbaknygė pasirašyta. Parašas nebegalioja, kai tik joje kas nors pasikeičia.
sheets-unread = Neskaitytos lentelės, kurių stulpeliai kitokie, nei čia turi tokio pavadinimo lentelė: { $names }.
doubt-at = { $file } { $address }, { $column } „{ $cell }“: { $reason }
doubt = { $file }, { $line } eilutė, { $column } „{ $cell }“: { $reason }
refused = { $file }, { $line } eilutė atmesta. { $reason }

## Kas keičiasi

would-change = Būtų pridėta: { $added }. Pasikeistų: { $changed }. Dingtų: { $gone }. Liktų taip pat: { $same }.
has-changed = Pridėta: { $added }. Pakeista: { $changed }. Dingo: { $gone }. Liko taip pat: { $same }.
changed = Keičiasi:
gone = Dingsta:
kept = Lentelėje jų nebėra, bet jie lieka, nes juose yra žmonių:
by-hand = Pakeista ranka centre, todėl lentelės žinios apie juos nepaimamos:
fuller = Žmonių daugiau nei vietų lentelėje; niekas vietos nepraranda:
and-more = ir dar { $count }
joined = Centras juos jau turi, jie ne nauji: patalpos { $rooms }, fakultetai { $faculties }, mokslo metai { $years }.
nothing-kept = Nieko neišsaugota: tai buvo bandymas.
no-house = Nežinoma, kuriam centrui ši programa priklauso. Įdėkite į aplanką centre.csv arba nurodykite centrą su --centre.
no-line-taken = Iš jos nepavyko paimti nė vienos eilutės, todėl viskas lieka kaip buvę.
no-such-house = Centro „{ $name }“ nėra.
broken-off = Saiets ką tik baigė darbą. Prašome bandyti dar kartą.

## Kodėl nieko nepaimta

no-courses = Čia nėra courses.csv: { $path }.
disk = Nepavyko perskaityti { $file }: { $reason }.
sheet = { $file }: { $reason }
house-cell = { $file }, { $line } eilutė, { $column } „{ $cell }“: tai netinka. Pataisykite ir bandykite dar kartą.
sheet-empty = Joje nieko nėra.
sheet-too-large = Ji didesnė nei { $most } MB. Padalykite ją.
sheet-too-many-rows = Joje eilučių daugiau nei { $most }. Padalykite ją.
sheet-too-many-columns = Joje stulpelių daugiau nei { $most }.
sheet-utf16 = Ji išsaugota kaip „Unicode tekstas“. Išsaugokite ją kaip CSV UTF-8.
sheet-workbook-locked = Ji užrakinta slaptažodžiu. Išsaugokite ją be slaptažodžio.
sheet-workbook-old = Tai ne XLSX darbaknygė. Atverkite ją skaičiuoklės programa ir išsaugokite kaip „Excel darbaknygė (.xlsx)“.
sheet-workbook-broken = Ji sugadinta arba tai visai ne darbaknygė. Atverkite ją skaičiuoklės programa ir išsaugokite kaip „Excel darbaknygė (.xlsx)“.
sheet-workbook-too-large = Išpakuota ji didesnė nei { $most } MB. Padalykite ją arba išsaugokite tik reikalingą lapą.
sheet-no-such-column = Stulpelio „{ $name }“ nėra.
sheet-workbook = Tai darbaknygė. Išsaugokite lapą kaip CSV UTF-8.
sheet-binary = Tai ne tekstas. Išsaugokite lapą kaip CSV UTF-8.
sheet-broken-text = Kažkuri raidė { $line } eilutėje nėra nei UTF-8, nei Windows-1257. Išsaugokite lentelę kaip CSV UTF-8.
sheet-mixed-text = { $line } eilutė kitokios koduotės nei eilutės virš jos. Išsaugokite lentelę kaip CSV UTF-8.
sheet-missing-columns = Trūksta šių stulpelių: { $names }. Jei čia jie vadinasi kitaip, nurodykite, kuris yra kuris.
sheet-column-twice = Du stulpeliai reiškia { $name }. Nurodykite, kurį skaityti.

## Kodėl eilutė nepaimta

row-left-out = Jūs ją praleidote.
row-above-heading = Ji yra virš stulpelių antraščių.
row-heading = Antraštė per visus stulpelius. Tai, ką ji sako, eilutėse po ja neparašyta; įrašykite tai į atskirą stulpelį.
row-empty = Joje nieko nėra.
row-wrong-cells = Langeliai joje: { $found }. Langeliai antraštėje: { $expected }. Negalima pasakyti, kuris yra kuris.
row-cell-too-long = Viename langelyje raidžių daugiau nei { $most }.
row-quote-open = Kabutės neuždarytos ir slepia tolesnes eilutes.
row-no-text = Joje yra ženklų, kurie nėra tekstas.
row-nothing-said = Ji neturi pavadinimo ir nieko nepasako.
row-title-too-long = Pavadinime raidžių daugiau nei { $most }.

## Kodėl langelis neaiškus

cell-no-day = Nėra nei savaitės dienos, nei datos.
cell-day-varies = Parašyta, kad diena keičiasi.
cell-day-is-a-choice = Dienos pasirenkamos, o ne visos kartu.
cell-day-unreadable = Tai ne savaitės diena.
cell-days-disagree = Pavadinime ar kitame stulpelyje minimos kitos dienos.
cell-no-start = Nėra pradžios laiko.
cell-midnight-means-unknown = Vidurnaktis: taip lentelėse rašomas nežinomas laikas.
cell-start-unreadable = Tai ne laikrodžio laikas.
cell-end-unreadable = Pabaiga nėra laikrodžio laikas.
cell-end-before-start = Pabaiga ne vėliau už pradžią.
cell-hour-ambiguous = Tai gali būti ryte arba po pietų.
cell-only-part-of-day = Tik dienos metas, o ne laikrodžio laikas.
cell-no-frequency = Nepasakyta, kaip dažnai.
cell-frequency-unreadable = Iš šių žodžių neaišku, kaip dažnai.
cell-fortnight-without-anchor = Kas antrą savaitę, bet nepasakyta, kurią.
cell-monthly-without-week = Kartą per mėnesį, bet nepasakyta, kurią savaitę.
cell-months-without-anchor = Kas antrą mėnesį, bet nepasakyta, kurį.
cell-frequency-disagrees = Dažnumas nesutampa su savaitėmis ar datomis.
cell-by-arrangement = Susitarus, pagal poreikį arba nereguliariai.
cell-dates-unreadable = Žodžiai ar datos be metų: pagal juos negalima nustatyti dienos.
cell-date-on-another-day = Kažkuri data nėra minėtą savaitės dieną.
cell-no-such-date = Tokios datos nėra.
cell-seats-unreadable = Tai ne vienas vietų skaičius.
cell-seats-unlikely = Tiek vietų nėra jokiame centre.
cell-level-unreadable = Šiuose žodžiuose nėra jokio lygio arba yra keli.
cell-source-contradicts = Pačioje lentelėje pažymėta, kad kitur joje parašyta kitaip.
cell-text-unreadable = Per ilga šiai vietai arba su ženklais, kuriems čia ne vieta.
cell-said-to-be-inactive = Lentelėje parašyta, kad vietų nėra, kad tai baigėsi arba nevyksta.
cell-seen-twice = Tas pats pavadinimas, diena, pradžia ir vieta jau yra eilutėje aukščiau.
cell-looks-like-no-course = Nepanašu į užsiėmimą: bandymas, paslauga, nuomininkas ar skelbimas.
cell-several-in-one = Keli užsiėmimai viename įraše.
cell-no-title = Trūksta pavadinimo.
cell-language-unknown = Kalba, kurios čia nežinome, arba kelios kalbos.
cell-not-calculated = Formulė, kurios rezultatas faile neišsaugotas. Atverkite failą, išsaugokite jį ir bandykite dar kartą.
cell-room-unknown = Tai ne viena iš centro patalpų.

### Sava programos lentelė, atnešta į centrą.

title = Atnešti lentelę
text = Lentelė, kurią jau turite, Excel arba CSV, tampa programa.
lead = Atneškite lentelę tokią, kokia ji yra. Matysite kiekvieną neaiškų langelį ir čia pat galėsite jį pataisyti.
steps = Kelias iki programos
step-columns = Kuris stulpelis yra kuris
step-check = Peržiūrėti
step-brought = Kas iš to išėjo
of-file = Iš failo „{ $file }“.

## Failas

file = Jūsų lentelė
file-hint = Excel darbaknygė (.xlsx) arba CSV failas, ne didesnis kaip { $most } MB.
bring = Žiūrėti šią lentelę
nothing-yet = Centre niekas nesikeičia, kol pabaigoje to nepatvirtinsite.
waiting = Jūsų pradėtos lentelės
waiting-text = Kiekviena laukia Jūsų { $days } d. nuo tada, kai paskutinį kartą su ja dirbote. Ją matote tik Jūs.
begun = pradėta: { $date }
forget = Išmesti „{ $file }“
taken = Įkeltos lentelės
taken-at = įkelta: { $date }

## Kas pasakyta ar padaryta

no-file = Failas nepasirinktas
no-file-text = Prašome pasirinkti savo lentelės failą ir dar kartą paspausti mygtuką.
too-large = Failas per didelis
too-large-text = Lentelė gali būti ne didesnė kaip { $most } MB. Išsaugokite tik reikalingą lapą arba padalykite ją ir atneškite dar kartą.
gone = Šios lentelės čia nebėra
gone-text = Ji išmesta arba laukė per ilgai. Prašome atnešti failą dar kartą.
kept = Tai, ką pasakėte, išsaugota
kept-text = Tai lieka prie failo, net jei dabar išeisite.
too-much = Čia per daug ką taisyti
too-much-text = Prašome kitką pataisyti pačioje lentelėje ir atnešti ją dar kartą.
stopped = Lentelė neįkelta
stopped-text = Niekas nepakeista. Priežastis nurodyta žemiau.
forgotten = Lentelė išmesta
forgotten-text = Iš jos nieko neliko.
unreadable = Tokios jos perskaityti negalima
to-columns = Pasakyti, kuris stulpelis yra kuris

## Stulpeliai

columns-text = Štai kaip suprastas kiekvienas stulpelis. Prašome pažiūrėti, ar teisingai, ir pakeisti, kas neteisinga.
lines = { $count ->
    [one] { $count } eilutė
    [few] { $count } eilutės
    [many] { $count } eilutės
   *[other] { $count } eilučių
}
column = Stulpelis
cells = Keli jo langeliai
meaning = Ką jis reiškia
by-look = Atpažinta tik iš langelių išvaizdos: prašome patikrinti.
as-proposed = Kaip siūlyta iš pradžių
meaning-of = { $field ->
    [title] Užsiėmimo pavadinimas
    [faculty] Fakultetas
    [weekday] Savaitės diena
    [start] Pradžia
    [end] Pabaiga
    [frequency] Kaip dažnai
    [weeks_or_dates] Kuriomis savaitėmis ar datomis
    [venue] Pastatas arba adresas
    [room] Patalpa
    [capacity] Kiek vietų
    [minimum] Kiek mažiausiai žmonių
    [leader] Vadovas
    [level] Sunkumas
    [language] Kalba
    [text] Kas ten vyksta
    [bring] Ką atsinešti
    [cost] Kiek kainuoja
    [note] Pastaba
    [status] Ar vyksta
    [kind] Su užsirašymu ar laisvai lankomas
    [entry] Kaip gaunama vieta
    [opens] Užsirašymas nuo
    [closes] Užsirašymas iki
    [members] Kiek jame žmonių
    [audience] Kam skirta
    [key] Jo paties žymuo lentelėje
   *[other] Neskaitomas
}
every-row = Taip yra visose eilutėse
every-row-text = Jei lentelėje tam nėra stulpelio, bet taip yra visose eilutėse, pasakykite tai čia vieną kartą.
not-said = Nepasakyta
newer-copy = Ar tai naujesnė anksčiau įkeltos lentelės kopija?
newer-copy-text = Tada jau esantys užsiėmimai bus pakeisti ir neatsiras antrą kartą.
fresh = Ne, tai nauja lentelė
look-through = Toliau: peržiūrėti

## Peržiūra

sum = Suprasta eilučių: { $understood }. Neaiškių: { $doubtful }. Iš jų susidaro užsiėmimų: { $courses }, laisvai lankomų: { $activities }.
no-frequency = Nė vienas stulpelis nesako, kaip dažnai. Jei viskas vyksta kas savaitę, pasakykite tai vieną kartą žingsnyje „{ step-columns }“.
notes = Ką dar reikia žinoti apie šį failą
changes = Kas centre pasikeis
difference = Nauja: { $added }. Pakeista: { $changed }. Dingo: { $gone }. Kaip buvo: { $same }.
added = Nauja:
changed = Pakeista:
gone-names = Dingo:
doubts = { $count ->
    [one] { $count } eilutė neaiški
    [few] { $count } eilutės neaiškios
    [many] { $count } eilutės neaiškios
   *[other] { $count } eilučių neaiškios
}
doubts-text = Įrašykite, kas langelyje turi būti. Jūsų failas lieka toks, koks yra; tai, ką įrašote, saugoma šalia jo. Ką paliksite vėlesniam laikui, taps juodraščiu.
line = { $line } eilutė
line-of = { $page }, { $line } eilutė
cell-at = { $address } „{ $column }“ – { $meaning }
cell = „{ $column }“ – { $meaning }
example = { $field ->
    [weekday] Pavyzdžiui: pirmadienis, ketvirtadienis
    [start] Pavyzdžiui: 10:00
    [end] Pavyzdžiui: 11:30
    [frequency] Pavyzdžiui: kas savaitę
    [weeks_or_dates] Pavyzdžiui: 2026-09-07, 2026-10-05
    [capacity] Pavyzdžiui: 12
    [level] Pavyzdžiui: pradedantiesiems
    [language] Pavyzdžiui: lietuvių
   *[status] Įrašykite „active“, jei vyksta.
}
leave-out = Praleisti šią eilutę
mend = Išsaugoti ir žiūrėti dar kartą
right = { $count ->
    [one] Pataisytas { $count } langelis
    [few] Pataisyti { $count } langeliai
    [many] Pataisyta { $count } langelio
   *[other] Pataisyta { $count } langelių
}
right-text = Ištuštinkite laukelį, ir langelyje vėl bus tai, kas parašyta faile.
again = Vis dėlto imti
not-taken = { $count ->
    [one] { $count } eilutė neimama
    [few] { $count } eilutės neimamos
    [many] { $count } eilutės neimama
   *[other] { $count } eilučių neimama
}
pages = Neaiškių eilučių puslapiai

## Įkėlimas

nothing-to-take = Nėra ko įkelti
take-in = Įkelti į programą
take-in-text = Lentelė įkeliama visa iš karto arba visai neįkeliama.
doubtful-become = Neaiškios eilutės taps juodraščiais. Juos rasite kito puslapio viršuje.
who-sees = Kas matys aiškius užsiėmimus?
show-yes = Visi, iš karto
show-no = Tik mes centre, kol jų neparodysiu
taken-in = Lentelė įkelta
taken-in-text = Failas išsaugotas toks, koks buvo. Kai jis pasikeis, atneškite naujesnę kopiją.
to-settle = Patikslinti:
are-drafts = Juodraščiai:
are-public = Matomi visiems:
show-all = { $count ->
    [one] Parodyti visiems šį { $count }
    [few] Parodyti visiems visus { $count }
    [many] Parodyti visiems visus { $count }
   *[other] Parodyti visiems visus { $count }
}
to-programme = Žiūrėti programą
get-back = Atgauti lentelę su tuo, kas čia pakeista
get-back-text = Ji grįžta tokia, kokia atnešta: kitokie tik pakeisti langeliai, o dar vienas lapas pasako, kurie. CSV failas grįžta kaip tekstas Excel programai, su kabliataškiais.

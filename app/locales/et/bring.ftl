### Oma programmi tabel, mis majja tuuakse.

title = Tuua tabel
text = Tabel, mis Teil juba on, Excel või CSV, saab programmiks.
lead = Tooge tabel sellisena, nagu see on. Näete iga lahtrit, mis ei ole selge, ja saate selle siinsamas parandada.
steps = Tee programmini
step-columns = Milline veerg on milline
step-check = Vaadata läbi
step-brought = Mis sellest sai
of-file = Failist „{ $file }“.

## Fail

file = Teie tabel
file-hint = Exceli töövihik (.xlsx) või CSV-fail, kuni { $most } MB.
bring = Vaadata seda tabelit
nothing-yet = Majas ei muutu midagi, enne kui Te selle lõpus kinnitate.
waiting = Tabelid, mida olete alustanud
waiting-text = Igaüks ootab Teid { $days } päeva pärast seda, kui viimati sellega töötasite. Seda näete ainult Teie.
begun = alustatud: { $date }
forget = Visata „{ $file }“ ära
taken = Sisse võetud tabelid
taken-at = sisse võetud: { $date }

## Mis on öeldud või tehtud

no-file = Faili ei ole valitud
no-file-text = Palun valige oma tabeli fail ja vajutage nuppu uuesti.
too-large = Fail on liiga suur
too-large-text = Tabel võib olla kuni { $most } MB. Salvestage ainult vajalik leht või jagage tabel osadeks ja tooge see uuesti.
gone = Seda tabelit siin enam ei ole
gone-text = See on ära visatud või ootas liiga kaua. Palun tooge fail uuesti.
kept = See, mida ütlesite, on alles
kept-text = See jääb faili juurde ka siis, kui nüüd välja logite.
too-much = Siin on liiga palju parandada
too-much-text = Palun parandage ülejäänu tabelis endas ja tooge see uuesti.
stopped = Tabelit ei võetud sisse
stopped-text = Midagi ei muudetud. Põhjus on allpool.
forgotten = Tabel on ära visatud
forgotten-text = Sellest ei jäänud midagi alles.
unreadable = Sellisena ei saa seda lugeda
to-columns = Öelda, milline veerg on milline

## Veerud

columns-text = Nii on iga veergu mõistetud. Palun vaadake, kas see on õige, ja muutke, mis ei ole.
lines = { $count ->
    [one] { $count } rida
   *[other] { $count } rida
}
column = Veerg
cells = Mõned selle lahtrid
meaning = Mida see tähendab
by-look = Ära tuntud ainult lahtrite välimuse järgi: palun kontrollige.
as-proposed = Nagu alguses pakutud
meaning-of = { $field ->
    [title] Tegevuse nimi
    [faculty] Valdkond
    [weekday] Nädalapäev
    [start] Algus
    [end] Lõpp
    [frequency] Kui tihti
    [weeks_or_dates] Millistel nädalatel või kuupäevadel
    [venue] Maja või aadress
    [room] Ruum
    [capacity] Mitu kohta
    [minimum] Mitu inimest vähemalt
    [leader] Juhendaja
    [level] Raskus
    [language] Keel
    [text] Mis seal toimub
    [bring] Mida kaasa võtta
    [cost] Mis see maksab
    [note] Märkus
    [status] Kas see toimub
    [kind] Registreerumisega või vaba osavõtuga
    [entry] Kuidas koha saab
    [opens] Registreerumine alates
    [closes] Registreerumine kuni
    [members] Mitu inimest selles on
    [audience] Kellele see on
    [key] Rea oma tähis tabelis
   *[other] Ei loeta
}
every-row = Nii on igal real
every-row-text = Kui tabelis selle jaoks veergu ei ole, aga nii on kõigil ridadel, öelge seda siin üks kord.
not-said = Ei ole öeldud
newer-copy = Kas see on uuem koopia tabelist, mis on juba sisse võetud?
newer-copy-text = Siis muudetakse tegevusi, mis on juba olemas, ja need ei tule teist korda.
fresh = Ei, see on uus tabel
look-through = Edasi: vaadata läbi

## Läbivaatamine

sum = Arusaadavaid ridu: { $understood }. Ebaselgeid: { $doubtful }. Neist tuleb tegevusi: { $courses }, vaba osavõtuga: { $activities }.
no-frequency = Ükski veerg ei ütle, kui tihti. Kui kõik on iganädalane, öelge seda üks kord sammus „{ step-columns }“.
notes = Mida selle faili kohta veel teada
changes = Mis majas muutub
difference = Uusi: { $added }. Muutunud: { $changed }. Kadunud: { $gone }. Nagu enne: { $same }.
added = Uued:
changed = Muutunud:
gone-names = Kadunud:
doubts = { $count ->
    [one] { $count } rida ei ole selge
   *[other] { $count } rida ei ole selged
}
doubts-text = Kirjutage, mis lahtris peab olema. Teie fail jääb selliseks, nagu see on; kirjutatu hoitakse selle kõrval alles. Mis jääb hilisemaks, saab mustandiks.
line = rida { $line }
line-of = { $page }, rida { $line }
cell-at = { $address } „{ $column }“ – { $meaning }
cell = „{ $column }“ – { $meaning }
example = { $field ->
    [weekday] Näiteks: esmaspäev, neljapäev
    [start] Näiteks: 10:00
    [end] Näiteks: 11:30
    [frequency] Näiteks: igal nädalal
    [weeks_or_dates] Näiteks: 7.9.2026, 5.10.2026
    [capacity] Näiteks: 12
    [level] Näiteks: algajatele
    [language] Näiteks: eesti
   *[status] Kirjutage „active“, kui see toimub.
}
leave-out = Jätta see rida välja
mend = Jätta alles ja vaadata uuesti
right = { $count ->
    [one] { $count } lahter on parandatud
   *[other] { $count } lahtrit on parandatud
}
right-text = Tühjendage väli ja lahtris on jälle see, mis failis kirjas.
again = Võtta siiski
not-taken = { $count ->
    [one] { $count } rida ei võeta
   *[other] { $count } rida ei võeta
}
pages = Ebaselgete ridade lehed

## Sissevõtmine

nothing-to-take = Midagi ei ole sisse võtta
take-in = Võtta programmi
take-in-text = Tabel võetakse sisse tervikuna või üldse mitte.
doubtful-become = Ebaselged read saavad mustanditeks. Leiate need järgmise lehe ülaosast.
who-sees = Kes näevad tegevusi, mis on selged?
show-yes = Kõik, kohe
show-no = Ainult meie majas, kuni ma need näitan
taken-in = Tabel on sisse võetud
taken-in-text = Fail on alles sellisena, nagu see oli. Tooge uuem koopia, kui see muutub.
to-settle = Täpsustada:
are-drafts = Mustandid:
are-public = Kõigile näha:
show-all = { $count ->
    [one] Näidata see { $count } kõigile
   *[other] Näidata kõik { $count } kõigile
}
to-programme = Vaadata programmi
get-back = Saada tabel tagasi koos sellega, mis siin on muudetud
get-back-text = See tuleb tagasi sellisena, nagu toodi: teised on ainult muudetud lahtrid, ja üks leht lisaks ütleb, millised. CSV-fail tuleb tagasi tekstina Exceli jaoks, semikoolonitega.

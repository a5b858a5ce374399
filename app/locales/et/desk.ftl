### Infolaud: kes seisab leti ees või helistab.

title = Registreerimine
text = Leida inimene, anda koht, printida sedel.
who = Kes see on?
who-hint = Osa nimest, telefoninumber või selle viimased numbrid, e-posti aadress või sedeli kood. Täpid ja suured tähed ei ole tähtsad.
find = Otsi
too-short = Palun kirjutage vähemalt kaks tähte nimest või kolm numbrit telefonist.
# $count: mitu inimest leiti
found = { $count ->
    [one] { $count } inimene selle nime või numbriga
   *[other] { $count } inimest selle nime või numbriga
}
found-nobody = Selle nime või numbriga siin veel kedagi ei ole
found-more = Neid on rohkem. Veel üks sõna või telefoni viimased numbrid aitavad neid eristada.
new-title = Uus inimene
new-text = Piisab nimest ja tegevusest. Kellel ei ole telefoni ega e-posti, saab muudatustest teada infolauast.
name = Ees- ja perekonnanimi
course = Milline tegevus?
no-course = Palun valige
wrong-course = Palun valige tegevus.
# $free: mitu kohta on vaba
choice-free = { $free ->
    [one] { $free } vaba koht
   *[other] { $free } vaba kohta
}
choice-line = järjekorda
choice-unknown = kohtade arv on määramata
channel = Kuidas sooviti?
channel-web = veebis
channel-desk = infolauas
channel-phone = telefoni teel
channel-paper = paberil
more = Vajadused, keel ja teated
needs = Mida on osalemiseks vaja
spoken = Meie teadete keel
enrol = Pane kirja
enrol-title = Veel üks tegevus
anyway = On teada, et need kaks toimuvad samal ajal, ja kohta soovitakse siiski.
told = Saab muudatustest teada
language = Keel
wants-email = e-postiga
wants-call = telefoni teel
wants-letter = kirjaga
wants-as-given = e-postiga või telefoni teel, nagu siin kirjas
wants-desk = infolauast
places-title = Kohad
no-places = Praegu üheski tegevuses ei osale
placed = Koht on olemas
waiting = Ootab järjekorras
# $moment: "kuni neljapäeva, 26. novembri kella 10.00-ni"
offered = Kohta pakutakse { $moment }
slip = Sedel
accept = Koht võetakse vastu
give-back = Anna koht tagasi
give-back-text = Koht läheb järgmisele järjekorras.
leave-line = Lahku järjekorrast
leave-line-text = Kes uuesti soovib, seisab järjekorra lõpus.
give-back-yes = Jah, anna tagasi
done-left = Koht on tagasi antud
done-left-text = Kui keegi ootab, pakutakse kohta järgmisele järjekorras.
done-taken = Koht on vastu võetud
done-taken-text = Nüüd on see ka sedelil nii.
next-person = Registreerima: järgmine inimene
# $name: kelle
all-places = Kõik kohad: { $name }
refused-form = Palun parandage see ja saatke uuesti. Kirjutatu on alles.
refused-clash = See tegevus toimub samal ajal teisega, kus koht on juba olemas. Kui kohta siiski soovitakse, märkige nupu kohal olev kast.
refused-already-in = Selles tegevuses või selle teises rühmas on koht või koht järjekorras juba olemas.
refused-not-open = Registreerimine sellele tegevusele ei ole veel alanud.
refused-closed = Registreerimine sellele tegevusele on lõppenud.
refused-wishes = Kohad selles tegevuses jagatakse hiljem, soovide järgi.
refused-gone = Seda tegevust enam ei pakuta. Palun valige teine.
refused-passed = See ei ole enam võimalik. Allpool näete, kuidas on praegu.

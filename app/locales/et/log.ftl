### Päevik: mida majas on tehtud.

title = Päevik
text = Kes mida muutis, millal, kuidas oli ja kuidas on.
found = { $count ->
    [0] Midagi ei ole tehtud
    [one] { $count } kirje
   *[other] { $count } kirjet
}
day = Päev
thing = Ruum või tegevus
anything = Kõik
of-person = Ainult ühe inimese kohta.
cut = Näha on ainult viimased. Varasemate nägemiseks valige ruum, tegevus või inimene.
former = keegi, kes majas enam ei tööta
themselves = inimene ise või programm
erased = unustatud inimene
is-so = { $yes ->
    [yes] jah
   *[no] ei
}
what = { $what ->
    [enrolment] Koht või järjekord
    [course-saved] Tegevust muudeti
    [sessions-changed] Korrad tühistati või viidi üle
    [told] Prooviti teatada
    [programme-taken-in] Kava toodi tabelist
    [building-changed] Hoonet muudeti
    [room-changed] Ruumi muudeti
    [room-out-of-use] Ruum ei ole enam kasutusel
    [hold-changed] Üürnikku muudeti
    [hold-ended] Üürnik lahkus
    [school-year-changed] Õppeaastat muudeti
    [faculties-changed] Valdkondi muudeti
    [faculty-ended] Valdkond lõpetati
    [person-changed] Inimese andmeid parandati
    [person-deceased] Märgiti surnuks
    [person-alive] Surmamärge eemaldati
    [people-joined] Kaks kirjet ühendati
    [roll-taken] Kes korrale tulid
    [seats] Kohtade arvu muudeti
    [erased] Inimene unustati
    [account-opened] Konto avati
    [invited] Kolleeg kutsuti
    [invitation-withdrawn] Kutse võeti tagasi
    [role-taken] Võeti veel üks roll
    [role-ended] Roll lõppes
    [mailbox-changed] Konto e-posti muudeti
    [mailbox-confirmed] Konto e-post kinnitatud
    [password-changed] Parooli muudeti
    [password-renewed] Parool seati lingiga uuesti
    [second-step-begun] Sisselogimise teine samm lülitati sisse
    [second-step-ended] Sisselogimise teine samm lülitati välja
    [signed-in] Logis sisse
    [turn-taken] Võttis ühise arvuti juures üle
    [short-number-changed] Lühike number muudetud
    [signed-out] Logis välja
    [sign-in-ended] Sisselogimine lõpetati mujalt
    [sheet-taken-in] Tabel võeti sisse
    [message-told] Sõnum edastati
    [message-sent-again] Sõnum saadeti uuesti
    [message-stuck] Sõnumit ei õnnestunud saata
    [moved-over] Viidud teise tegevusse
    [message-dropped] Sõnumit pole enam vaja
    [reached-nobody] Helistati, keegi ei vastanud
   *[other] Muu tegevus
}
field = { $field ->
    [own-name] nimi
    [name] nimi
    [title] nimi
    [text] kirjeldus
    [about] kirjeldus
    [seats] kohad
    [session] kord
    [came] tuli
    [away] ei tulnud
    [guests] ilma kohata
    [class] tegevus
    [reason] põhjus
    [minimum] vähemalt
    [equipment] varustus
    [step-free] ilma astmeteta
    [hearing-loop] silmusvõimendi
    [divisible] jagatav
    [building] hoone
    [wing] majaosa
    [address] aadress
    [way-in] sissepääs
    [tenant] üürnik
    [rooms] ruumid
    [patterns] aeg
    [span] alates kuni
    [terms] poolaastad
    [closures] suletud
    [open-days] avatud pühadel
    [sign] märk
    [leader] juhendaja
    [faculty] valdkond
    [state] seis
    [changes] muudetud korrad
    [contact] telefon ja e-post
    [language] keel
    [wants] kuidas teatada
    [needs] vajadused
    [deceased] surnud
    [standing] seis
    [entry] kuidas registreeruda
    [level] tase
   *[other] muu
}

### Žurnalas: kas centre daryta.

title = Žurnalas
text = Kas ką pakeitė, kada, kaip buvo ir kaip yra.
found = { $count ->
    [0] Nieko nebuvo daryta
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}
day = Diena
thing = Patalpa arba užsiėmimas
anything = Viskas
of-person = Tik apie vieną žmogų.
cut = Rodomi tik paskutiniai. Norėdami matyti ankstesnius, pasirinkite patalpą, užsiėmimą arba žmogų.
former = kažkas, kas centre nebedirba
themselves = pats žmogus arba programa
erased = užmirštas žmogus
is-so = { $yes ->
    [yes] taip
   *[no] ne
}
what = { $what ->
    [enrolment] Vieta arba eilė
    [course-saved] Užsiėmimas pakeistas
    [sessions-changed] Kartai atšaukti arba perkelti
    [told] Mėginta pranešti
    [programme-taken-in] Programa įkelta iš lentelės
    [building-changed] Pastatas pakeistas
    [room-changed] Patalpa pakeista
    [room-out-of-use] Patalpa nebenaudojama
    [hold-changed] Nuomininkas pakeistas
    [hold-ended] Nuomininkas išėjo
    [school-year-changed] Mokslo metai pakeisti
    [faculties-changed] Fakultetai pakeisti
    [faculty-ended] Fakultetas panaikintas
    [person-changed] Žmogaus duomenys pataisyti
    [person-deceased] Pažymėta, kad mirė
    [person-alive] Mirties žyma nuimta
    [people-joined] Du įrašai sujungti
    [roll-taken] Kas atėjo
    [seats] Vietų skaičius pakeistas
    [erased] Žmogus užmirštas
    [account-opened] Paskyra atidaryta
    [invited] Pakviestas kolega
    [invitation-withdrawn] Kvietimas atšauktas
    [role-taken] Prisiimtos dar vienos pareigos
    [role-ended] Pareigos baigtos
    [mailbox-changed] Paskyros el. paštas pakeistas
    [mailbox-confirmed] Paskyros el. paštas patvirtintas
    [password-changed] Slaptažodis pakeistas
    [password-renewed] Slaptažodis nustatytas iš naujo per nuorodą
    [second-step-begun] Antrasis prisijungimo žingsnis įjungtas
    [second-step-ended] Antrasis prisijungimo žingsnis išjungtas
    [signed-in] Prisijungė
    [turn-taken] Perėmė prie bendro kompiuterio
    [short-number-changed] Trumpasis numeris pakeistas
    [signed-out] Atsijungė
    [sign-in-ended] Prisijungimas nutrauktas iš kitur
    [sheet-taken-in] Lentelė įkelta
    [message-told] Žinia perduota
    [message-sent-again] Žinia siųsta dar kartą
    [message-stuck] Žinios išsiųsti nepavyko
    [moved-over] Perkeltas į kitą užsiėmimą
    [message-dropped] Žinios nebereikia
    [reached-nobody] Skambinta, niekas neatsiliepė
   *[other] Kitas veiksmas
}
field = { $field ->
    [own-name] vardas
    [name] pavadinimas
    [title] pavadinimas
    [text] aprašymas
    [about] aprašymas
    [seats] vietos
    [session] kartas
    [came] atėjo
    [away] neatėjo
    [guests] be vietos
    [class] užsiėmimas
    [reason] priežastis
    [minimum] bent
    [equipment] įranga
    [step-free] be laiptelių
    [hearing-loop] indukcinė kilpa
    [divisible] dalijama
    [building] pastatas
    [wing] korpusas
    [address] adresas
    [way-in] kaip patekti
    [tenant] nuomininkas
    [rooms] patalpos
    [patterns] laikas
    [span] nuo iki
    [terms] pusmečiai
    [closures] uždaryta
    [open-days] atidaryta per šventes
    [sign] ženklas
    [leader] vadovas
    [faculty] fakultetas
    [state] būsena
    [changes] pakeisti kartai
    [contact] telefonas ir el. paštas
    [language] kalba
    [wants] kaip pranešti
    [needs] poreikiai
    [deceased] mirė
    [standing] būsena
    [entry] kaip užsirašyti
    [level] lygis
   *[other] kita
}

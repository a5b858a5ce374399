### Žurnāls: kas namā darīts.

title = Žurnāls
text = Kurš ko mainīja, kad, kā bija un kā ir.
found = { $count ->
    [0] Nekas nav darīts
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
day = Diena
thing = Telpa vai nodarbība
anything = Viss
of-person = Tikai par vienu cilvēku.
cut = Redzami tikai pēdējie. Lai redzētu agrākos, izvēlieties telpu, nodarbību vai cilvēku.
former = kāds, kas namā vairs nestrādā
themselves = pats cilvēks vai programma
erased = aizmirsts cilvēks
is-so = { $yes ->
    [yes] jā
   *[no] nē
}
what = { $what ->
    [enrolment] Vieta vai rinda
    [course-saved] Nodarbība mainīta
    [sessions-changed] Reizes atceltas vai pārceltas
    [told] Mēģināts paziņot
    [programme-taken-in] Programma ievesta no tabulas
    [building-changed] Ēka mainīta
    [room-changed] Telpa mainīta
    [room-out-of-use] Telpa vairs netiek lietota
    [hold-changed] Nomnieks mainīts
    [hold-ended] Nomnieks aizgāja
    [school-year-changed] Mācību gads mainīts
    [faculties-changed] Fakultātes mainītas
    [faculty-ended] Fakultāte izbeigta
    [person-changed] Cilvēka dati laboti
    [person-deceased] Atzīmēts kā miris
    [person-alive] Miršanas atzīme noņemta
    [people-joined] Divi ieraksti apvienoti
    [roll-taken] Kas atnāca uz reizi
    [seats] Vietu skaits mainīts
    [erased] Cilvēks aizmirsts
    [account-opened] Konts atvērts
    [invited] Kolēģis uzaicināts
    [invitation-withdrawn] Uzaicinājums atsaukts
    [role-taken] Uzņemta vēl viena loma
    [role-ended] Loma beigusies
    [mailbox-changed] Konta e-pasts mainīts
    [mailbox-confirmed] Konta e-pasts apstiprināts
    [password-changed] Parole mainīta
    [password-renewed] Parole uzlikta no jauna ar saiti
    [second-step-begun] Pierakstīšanās otrais solis ieslēgts
    [second-step-ended] Pierakstīšanās otrais solis izslēgts
    [signed-in] Pierakstījās
    [turn-taken] Pārņēma darbu pie kopīga datora
    [short-number-changed] Īsais numurs mainīts
    [signed-out] Izrakstījās
    [sign-in-ended] Pierakstīšanās izbeigta no citas vietas
    [sheet-taken-in] Tabula ievesta
    [message-told] Ziņa nodota
    [message-sent-again] Ziņa sūtīta vēlreiz
    [message-stuck] Ziņu neizdevās nosūtīt
    [moved-over] Pārcelts uz citu nodarbību
    [message-dropped] Ziņa vairs nav vajadzīga
    [reached-nobody] Zvanīts, neviens neatbildēja
   *[other] Cita darbība
}
field = { $field ->
    [own-name] vārds
    [name] nosaukums
    [title] nosaukums
    [text] apraksts
    [about] apraksts
    [seats] vietas
    [session] reize
    [came] atnāca
    [away] neatnāca
    [guests] bez vietas
    [class] nodarbība
    [reason] iemesls
    [minimum] vismaz
    [equipment] aprīkojums
    [step-free] bez pakāpieniem
    [hearing-loop] indukcijas cilpa
    [divisible] dalāma
    [building] ēka
    [wing] korpuss
    [address] adrese
    [way-in] kā iekļūt
    [tenant] nomnieks
    [rooms] telpas
    [patterns] laiks
    [span] no līdz
    [terms] pusgadi
    [closures] slēgts
    [open-days] atvērts svētku dienās
    [sign] zīme
    [leader] vadītājs
    [faculty] fakultāte
    [state] stāvoklis
    [changes] mainītas reizes
    [contact] tālrunis un e-pasts
    [language] valoda
    [wants] kā paziņot
    [needs] vajadzības
    [deceased] miris
    [standing] stāvoklis
    [entry] kā pieteikties
    [level] līmenis
   *[other] cits
}

### Atsevišķas reizes, kas nenotiks vai ir pārceltas, un kam tas jāpasaka.

title = Atcelt vai pārcelt reizes
to-dates = Atcelt vai pārcelt reizes
back = Atpakaļ
refused-decision = Veidlapā vēl kaut kas jālabo. Nekas nav mainīts.
refused-nothing = Tā jau ir. Nekas nav mainīts, un nevienam nekas nav jāsaka.
first = Kura reize
last = Un vairākas pēc kārtas, līdz
only-this = Tikai šī
what = Kas darāms
cancel = Atcelt: tā nenotiks
move-them = Pārcelt: cita diena, cits laiks vai telpa
as-planned = Tomēr notiks, kā plānots
reason = Kāpēc, kā cilvēki to lasīs
reason-hint = Piemēram, „Vadītājs saslimis”. Lūdzu, bez slimību nosaukumiem.
where-to = Tikai pārceļot: kad un kur
where-to-hint = Kas paliek tukšs, paliek kā plānots.
new-day = Pirmās reizes jaunā diena
new-start = Jaunais sākums
new-end = Jaunās beigas
new-room = Jaunā telpa
same-place = Kā plānots
promise = Visi, kam ir vieta, nonāk sarakstā, kam jāpasaka; to redzēsiet pēc tam.
send = Izdarīt un parādīt, kam jāpasaka
wrong-which = Lūdzu, izvēlieties reizi; pēdējā nevar būt pirms pirmās.
wrong-what = Lūdzu, izvēlieties, kas darāms.
wrong-reason = Lūdzu, dažos vārdos pasakiet, kāpēc.
wrong-day = Tas nav datums.
wrong-hours = Tie nav pulksteņa laiki, vai beigas nav pēc sākuma. Lūdzu, rakstiet tā: 10:00.
wrong-nowhere = Lūdzu, pasakiet, kas mainās: diena, laiks vai telpa.

notices = Atcelts un pārcelts
notices-text = Kam jāpasaka, kādā veidā, un kurš jau zina.
no-notices = Nekas nav atcelts vai pārcelts.
notice = Kam jāpasaka
were-cancelled = { $count ->
    [zero] Nenotiks { $count } reižu { $span }.
    [one] Nenotiks { $span }.
   *[other] Nenotiks { $count } reizes { $span }.
}
were-moved = { $count ->
    [zero] Pārceltas { $count } reizes, bija plānotas { $span }.
    [one] Pārcelts, bija plānots { $span }.
   *[other] Pārceltas { $count } reizes, bija plānotas { $span }.
}
were-restored = { $count ->
    [zero] Tomēr notiks { $count } reižu { $span }.
    [one] Tomēr notiks { $span }.
   *[other] Tomēr notiks { $count } reizes { $span }.
}
to-tell = { $count ->
    [0] Nevienam vietas nav, tāpēc nevienam nekas nav jāsaka.
    [zero] Jāpasaka { $count } cilvēkiem.
    [one] Jāpasaka { $count } cilvēkam.
   *[other] Jāpasaka { $count } cilvēkiem.
}
know = { $count ->
    [zero] { $count } jau zina.
    [one] { $count } jau zina.
   *[other] { $count } jau zina.
}
call-list = Zvanu saraksts
by-mail = Šie saņem e-pastu
channel-email = E-pasts
channel-call = Zvans
channel-letter = Vēstule
channel-desk = Pie administratora, kad atnāk
reached = Sazvanīts
not-reached = Nav sazvanīts
left-word = Atstāta ziņa
print = Drukāt sarakstu
message-sent = Ziņa nosūtīta { $moment }
refused-meanwhile = Par šīs nodarbības reizēm kāds izlēma pēc tam, kad atvērāt lapu. Nekas nav mainīts. Lūdzu, apskatiet, kādas tās ir tagad; Jūsu rakstītais palicis zemāk.

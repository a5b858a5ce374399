### Üksikud korrad, mis ära jäävad või on edasi lükatud, ja kellele seda öelda.

title = Jäta kordi ära või tõsta ümber
to-dates = Jäta kordi ära või tõsta ümber
back = Tagasi
refused-decision = Vormis on veel midagi parandada. Midagi ei muudetud.
refused-nothing = Nii see juba on. Midagi ei muudetud ja kellelegi ei ole vaja öelda.
first = Milline kord
last = Ja mitu järjest, kuni
only-this = Ainult see
what = Mida teha
cancel = Jäta ära: seda ei toimu
move-them = Tõsta ümber: teine päev, kellaaeg või ruum
as-planned = Toimub siiski, nagu plaanitud
reason = Miks, nii nagu inimesed seda loevad
reason-hint = Näiteks „Juhendaja on haige“. Palun ilma haiguste nimedeta.
where-to = Ainult ümbertõstmisel: millal ja kuhu
where-to-hint = Mis jääb tühjaks, jääb nagu plaanitud.
new-day = Esimese korra uus päev
new-start = Uus algus
new-end = Uus lõpp
new-room = Uus ruum
same-place = Nagu plaanitud
promise = Kõik, kellel on koht, lähevad nimekirja, kellele öelda; seda näete järgmisena.
send = Tee ära ja näita, kellele öelda
wrong-which = Palun valige kord; viimane ei saa olla enne esimest.
wrong-what = Palun valige, mida teha.
wrong-reason = Palun öelge mõne sõnaga, miks.
wrong-day = See ei ole kuupäev.
wrong-hours = Need ei ole kellaajad või lõpp ei ole pärast algust. Palun kirjutage nii: 10:00.
wrong-nowhere = Palun öelge, mis muutub: päev, kellaaeg või ruum.

notices = Ära jäetud ja ümber tõstetud
notices-text = Kellele öelda, mil viisil, ja kes juba teab.
no-notices = Midagi ei ole ära jäetud ega ümber tõstetud.
notice = Kellele öelda
were-cancelled = { $count ->
    [one] Jääb ära { $span }.
   *[other] Jääb ära { $count } korda { $span }.
}
were-moved = { $count ->
    [one] Ümber tõstetud, oli plaanitud { $span }.
   *[other] Ümber tõstetud { $count } korda, olid plaanitud { $span }.
}
were-restored = { $count ->
    [one] Toimub siiski { $span }.
   *[other] Toimub siiski { $count } korda { $span }.
}
to-tell = { $count ->
    [0] Kellelgi ei ole kohta, seepärast ei ole kellelegi vaja öelda.
    [one] Öelda on vaja { $count } inimesele.
   *[other] Öelda on vaja { $count } inimesele.
}
know = { $count ->
    [one] { $count } juba teab.
   *[other] { $count } juba teavad.
}
call-list = Helistamise nimekiri
by-mail = Need saavad e-kirja
channel-email = E-kiri
channel-call = Kõne
channel-letter = Kiri
channel-desk = Infolauas, kui tuleb
reached = Kätte saadud
not-reached = Ei saanud kätte
left-word = Jäetud teade
print = Prindi nimekiri
message-sent = Teade saadetud { $moment }
refused-meanwhile = Selle tegevuse kordade üle otsustas keegi pärast seda, kui Te lehe avasite. Midagi ei muudetud. Palun vaadake, millised need nüüd on; Teie kirjutatu on allpool alles.

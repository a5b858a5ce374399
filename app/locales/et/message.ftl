### Teated, mille eest keegi majas peab hoolt kandma.

title = Teel olevad teated
text = Mis e-postiga ei läinud, kellele helistada, ja prinditavad kirjad.
nothing = Kõik on öeldud. Keegi ei oota teadet.
no-server = E-kirjad ootavad siin
no-server-text = Maja ei ole veel ühendatud postiserveriga, seetõttu e-kirjad majast ei lahku. Serveri saavad ühendada need, kes Saietsi haldavad. Seni palun helistage või kirjutage neile inimestele.
stuck = Ei läinud e-postiga
stuck-text = Palun helistage neile või proovige uuesti, kui põhjus on kõrvaldatud.
again = Proovi uuesti
all-again = Proovi kõiki uuesti
told = Teab nüüd
not-reached = Keegi ei vastanud
calls = Helistada või kohapeal öelda
called = Keegi ei vastanud { $moment }
letters = Kirjad
letters-text = { $count ->
    [one] Printida ja postitada on { $count } kiri.
   *[other] Printida ja postitada on { $count } kirja.
}
to-letters = Näita kirju
letters-title = Prinditavad kirjad
letters-none = Prinditavaid kirju ei ole.
print = Prindi kirjad
posted = Kõik need on postitatud
posted-text = Vajutage, kui kirjad on teel: siis kaovad need nimekirjast.
waiting = Kohe teele minevad e-kirjad
waiting-text = { $count ->
    [one] Lähema paari minuti jooksul läheb teele { $count } e-kiri.
   *[other] Lähema paari minuti jooksul läheb teele { $count } e-kirja.
}
why-no-answer = Postiserverini ei jõutud või see ei lasknud meid sisse.
why-later = Postiserver palus ikka ja jälle hiljem tulla.
why-refused = Postiserver ei võtnud kirja vastu. Võib-olla sellist postkasti ei ole.
why-not-written = Kirja ei saanud koostada: seda tegevust kavas enam ei ole.
more = Ootab veel teisigi. Need tulevad nähtavale, kui osa neist on tehtud.
why-no-mailbox = E-posti aadressi ei ole või enam ei ole.
no-phone = Telefoni ei ole: öelge, kui inimene kohale tuleb.
invitation = Kutse aadressile

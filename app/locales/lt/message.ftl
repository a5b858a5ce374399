### Žinios, kuriomis kas nors centre turi pasirūpinti.

title = Išsiunčiamos žinios
text = Kas neišėjo el. paštu, kam skambinti, ir spausdintini laiškai.
nothing = Viskas pranešta. Niekas nelaukia žinios.
no-server = El. laiškai laukia čia
no-server-text = Centras dar neprijungtas prie pašto serverio, todėl el. laiškai neišeina. Jį prijungti gali tie, kas prižiūri „Saiets“. Iki tol prašome šiems žmonėms paskambinti ar parašyti.
stuck = Neišėjo el. paštu
stuck-text = Prašome jiems paskambinti arba bandyti dar kartą, kai priežastis bus pašalinta.
again = Bandyti dar kartą
all-again = Bandyti visus dar kartą
told = Jau žino
not-reached = Niekas neatsiliepė
calls = Paskambinti arba pasakyti vietoje
called = Niekas neatsiliepė { $moment }
letters = Laiškai
letters-text = { $count ->
    [one] Reikia išspausdinti ir išsiųsti paštu { $count } laišką.
    [few] Reikia išspausdinti ir išsiųsti paštu { $count } laiškus.
    [many] Reikia išspausdinti ir išsiųsti paštu { $count } laiško.
   *[other] Reikia išspausdinti ir išsiųsti paštu { $count } laiškų.
}
to-letters = Rodyti laiškus
letters-title = Spausdintini laiškai
letters-none = Spausdintinų laiškų nėra.
print = Spausdinti laiškus
posted = Visi šie laiškai išsiųsti
posted-text = Paspauskite, kai laiškai jau kelyje: tada jie dings iš sąrašo.
waiting = Tuoj išeisiantys el. laiškai
waiting-text = { $count ->
    [one] Per artimiausias minutes išeis { $count } el. laiškas.
    [few] Per artimiausias minutes išeis { $count } el. laiškai.
    [many] Per artimiausias minutes išeis { $count } el. laiško.
   *[other] Per artimiausias minutes išeis { $count } el. laiškų.
}
why-no-answer = Pašto serveris nepasiekiamas arba mūsų neįleido.
why-later = Pašto serveris vis prašė ateiti vėliau.
why-refused = Pašto serveris laiško nepriėmė. Galbūt tokios pašto dėžutės nėra.
why-not-written = Laiško parašyti nepavyko: šio užsiėmimo programoje nebėra.
more = Laukia ir daugiau. Jie pasirodys, kai dalis šių bus sutvarkyta.
why-no-mailbox = El. pašto adreso nėra arba nebėra.
no-phone = Telefono nėra: pasakykite, kai žmogus ateis.
invitation = Kvietimas adresu

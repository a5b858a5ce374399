### Kirjad neile, kes majas käivad.

greeting = Tere, { $name }
placed-subject = Teil on koht: { $course }
placed = Teil on koht tegevuses „{ $course }“.
placed-text = Palun võtke esimesel korral kaasa sedel, paberil või telefonis. Kui midagi muutub, anname Teile teada.
line-subject = Olete järjekorras: { $course }
line = Kõik kohad tegevuses „{ $course }“ on võetud. Olete järjekorras.
line-text = Kui koht vabaneb ja on Teie kord, pakume seda Teile ja ütleme, mis ajaks vastata. Teil pole vaja midagi teha.
offered-subject = Teie jaoks on vaba koht: { $course }
offered = Tegevuses „{ $course }“ vabanes koht ja nüüd on Teie kord. See on Teie oma, kui ütlete seda õigel ajal.
offered-text = Pärast seda pakume kohta järgmisele ja Teile jääb koht järjekorra lõpus.
answer = Palun vastake
left-subject = Koht on tagasi antud: { $course }
left = Teie koht tegevuses „{ $course }“ või koht järjekorras on tagasi antud.
left-text = Aitäh, et ütlesite. Nüüd saab tulla keegi teine ja Teie võite igal ajal uuesti kohta küsida. Kui seda ei teinud Teie, palun helistage meile.
already-subject = Olete juba kirjas: { $course }
already = Keegi küsis Teie nimel kohta tegevuses „{ $course }“. Teil on koht juba olemas või seisate järjekorras ja midagi ei ole muutunud.
already-text = Kui see ei olnud Teie, pole Teil vaja midagi teha.
over-subject = Olete nüüd teises tegevuses: { $course }
over = Teil on nüüd tegevuse „{ $old }“ asemel koht tegevuses „{ $course }“.
over-text = Teie sedel kehtib edasi: selle kood viib uue tegevuse juurde. Kui Te seda ei soovi, palun helistage meile.
cancelled-subject = Jääb ära: { $course }
cancelled = „{ $course }“ jääb ära:
moved-subject = Aeg või koht muutus: { $course }
moved = „{ $course }“ toimub teisel ajal või teises kohas:
moved-line = { $moved } (oli kavas: { $planned })
restored-subject = Toimub siiski: { $course }
restored = „{ $course }“ toimub siiski, nagu kavas:
more-meetings = { $count ->
    [one] ja veel { $count } kord
   *[other] ja veel { $count } korda
}
why = Miks
next = Järgmine kord
code = Teie sedeli kood
answer-page = Vastake sellel lehel:
slip-page = Teie sedel: siin saate seda vaadata, printida või koha tagasi anda:
course-page = Tegevuse kõik kuupäevad:
answer-call = Vastata võite ka telefoni teel või infolauas.
calendar = Kuupäevad on kirjale lisatud Teie telefoni või arvuti kalendri jaoks.
sender = Saate selle kirja, sest Teie nimel küsiti kohta. Saatja: { $house }.

password-subject = Uus parool: { $house }
password = Keegi, tõenäoliselt Teie, palus uut parooli. Maja: { $house }.
password-page = Valige see sellel lehel, üks kord ja tunni aja jooksul:
password-text = Kui see ei olnud Teie, pole Teil vaja midagi teha: vana parool jääb.
invited-subject = Kutse: { $house }
invited = Teid on kutsutud maja lehtedega töötama. Maja: { $house }. Allpool oleval lehel valite nime ja parooli ning võite alustada.
invited-page = Avage konto sellel lehel, üks kord ja nädala jooksul:
invited-text = Kui Te sellest midagi ei tea, pole Teil vaja midagi teha.
confirm-subject = Kas see on Teie postkast? { $house }
confirm = See aadress on maja lehtedel antud kellegi omaks, kes seal töötab. Maja: { $house }. Siia läheks uue parooli link.
confirm-page = Kui see olite Teie, kinnitage seda sellel lehel, üks kord ja nädala jooksul:
confirm-text = Kui see ei olnud Teie, pole Teil vaja midagi teha: rohkem siia midagi ei saadeta.

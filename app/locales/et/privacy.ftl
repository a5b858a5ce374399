### Mida inimeste kohta säilitatakse.

title = Teie andmed
lead = Säilitame Teie kohta nii vähe andmeid, kui saame, ja näitame neid nii vähestele, kui saame. Teie andmete eest vastutab see maja. Kuidas meiega ühendust saada, on kirjas lehe lõpus.
what-heading = Mida me säilitame
what-place = Kui panete end kirja, säilitame Teie nime, telefoninumbri või e-posti aadressi, kui selle annate, samuti tegevuse, keele, milles loete, ning päeva ja viisi, kuidas end kirja panite.
what-needs = Kui ütlete, mida Teil on osalemiseks vaja, säilitame ka selle. Te ei pea seda ütlema ja võite selle igal ajal tagasi võtta.
what-not = Me ei küsi Teie isikukoodi, vanust ega aadressi. Me ei jälgi, mida Te neil lehtedel loete.
what-count = Et keegi ei saaks neid lehti üle koormata, loeb arvuti, kui tihti üks ühendus päringuid saadab. Kuhugi seda üles ei kirjutata.
why-heading = Miks
why = Et saaksime hoida Teile kohta ja teada anda, kui tegevuse aeg muutub või tegevus ära jääb. Maja täidab sellega oma avalikku ülesannet (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt e). Seda, mida ütlete oma vajaduste kohta, kasutame ainult Teie nõusolekul (artikli 9 lõike 2 punkt a).
why-must = Te ei pea meile midagi andma. Kuid ilma nimeta ei saa me Teile kohta hoida.
who-heading = Kes seda näeb
who = Infolaua töötajad ja Teie tegevuse juhendaja. Kellelegi teisele me andmeid ei anna. Kui meie arvuteid hooldab ettevõte, teeb ta seda ainult meie heaks ega tohi Teie andmeid ise kasutada.
who-public = Ühelgi lehel, mida igaüks avada saab, ei ole kunagi näha, kes kus käib.
long-heading = Kui kaua
long = Kuni selle õppeaasta lõpuni, mis järgneb õppeaastale, mil viimati end kuhugi kirja panite või koha tagasi andsite. Siis kustutame Teie nime, kontaktandmed ja vajadused. Alles jäävad ainult arvud: kui palju inimesi käis.
long-roll = Kes mingil korral kohal käisid, seda hoiame nimeliselt ühe aasta. Pärast jäävad alles ainult arvud.
long-draft = Kui vormi on vaja parandada, hoiame Teie kirjutatut pool tundi.
rights-heading = Mida võite paluda
rights = Võite näha, mida Teie kohta säilitame, lasta seda parandada või kustutada, saada see endale või paluda seda mitte kasutada. Öelge seda infolauas, telefoni teel või kirjaga. Vastame kuu aja jooksul.
complaint = { $country ->
    [lv] Kui Te meie vastusega rahul ei ole, võite pöörduda Läti andmekaitseasutuse (Datu valsts inspekcija) poole.
    [lt] Kui Te meie vastusega rahul ei ole, võite pöörduda Leedu andmekaitseasutuse (Valstybinė duomenų apsaugos inspekcija) poole.
   *[ee] Kui Te meie vastusega rahul ei ole, võite pöörduda Andmekaitse Inspektsiooni poole.
}
cookies-heading = Mida Teie veebilehitseja meeles peab
cookies = Teie valitud teksti suurust ja värve, ühe aasta. Kui vormi on vaja parandada, ka lühiajalist märki, mis toob Teie kirjutatu tagasi. Lisaks lehte, mis ütleb, et ühendust ei ole. Mitte midagi sellest, mida lugesite, ühtegi sedelit ega midagi muud.

### Mida inimeste kohta säilitatakse.

title = Teie andmed
lead = Säilitame Teie kohta nii vähe andmeid, kui saame, ja näitame neid nii vähestele, kui saame.
what-heading = Mida me säilitame
what-place = Kui panete end kirja, säilitame Teie nime, telefoninumbri või e-posti aadressi, kui selle annate, selle, mida Teil vaja on, ringi ning päeva ja viisi, kuidas end kirja panite.
what-not = Me ei küsi Teie isikukoodi, vanust ega aadressi ega jälgi, mida Te neil lehtedel loete.
why-heading = Miks
why = Et Teie koht oleks Teie oma ja et saaksime teada anda, kui ringi aeg muutub või ring ära jääb. Maja teeb seda oma avaliku ülesande täitmiseks.
who-heading = Kes seda näeb
who = Infolaua töötajad ja Teie ringi juhendaja. Mitte keegi teine ega ükski teine ettevõte.
who-public = Ühelgi lehel, mida igaüks avada saab, ei ole kunagi näha, kes kus käib.
long-heading = Kui kaua
long = Kuni selle õppeaasta lõpuni, mis järgneb õppeaastale, mil viimati osalesite. Siis kustutame Teie nime ja kontaktandmed.
rights-heading = Mida võite paluda
rights = Võite näha, mida Teie kohta säilitame, lasta seda parandada, selle endale saada või lasta kustutada. Öelge seda infolauas, telefoni teel või kirjaga.
complaint = Kui Te meie vastusega rahul ei ole, võite pöörduda oma riigi andmekaitseasutuse poole.
cookies-heading = Mida Teie veebilehitseja meeles peab
cookies = Teie valitud teksti suurust ja värve, ühe aasta. Kui vormi on vaja parandada, ka lühiajalist märki, mis toob Teie kirjutatu tagasi. Lisaks lehte, mis ütleb, et ühendust ei ole; mitte midagi sellest, mida lugesite, ega ühtegi sedelit. Muud mitte midagi.

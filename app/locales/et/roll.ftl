### Kes mingile korrale tulid.

title = Kes tulid
no-session = See tegevus ei ole veel toimunud. Nimekiri avaneb esimese korra päeval.
text = Märkige kõik, kes on kohal, ja salvestage nimekiri. Kes ei ole märgitud, see ei tulnud. Hiljem saate seda parandada.
keep = Salvesta nimekiri
kept = Nimekiri on salvestatud
added = Inimene on nimekirjas
not-kept = Siin märgitu ei ole veel salvestatud.
sum = Tuli: { $came }. Ei tulnud: { $away }. Tuli ilma kohata: { $guests }.
which = Milline kord
show = Näita
guest = ilma kohata
unnamed = Mitu inimest tuli veel ilma kohata?
unnamed-hint = Arvust piisab, nimesid ei ole vaja. Kui kedagi ei olnud, jätke tühjaks.
wrong-number = Palun kirjutage, mitu inimest veel tuli: täisarv, mis on väiksem kui 1000, või jätke tühjaks.
guests = Keegi tuli ilma kohata
guest-name = Ees- ja perekonnanimi
guest-hint = Kui teate nime. Inimene lisatakse ainult sellele korrale ja kohta ta ei võta.
wrong-name = Palun kirjutage ees- ja perekonnanimi tähtedega.
add = Lisa nimekirja
who-is-it = Majas on selle nimega inimesi juba teada. Kes see on?
add-known = See on { $name }
add-new = Keegi teine: { $name }
there = { $count ->
    [one] kohal oli { $count }
   *[other] kohal oli { $count }
}
last-times = Kes viimastel kordadel tulid

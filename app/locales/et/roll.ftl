### Kes tulid mingile korrale.

title = Kes tulid
no-session = See tegevus ei ole veel toimunud. Nimekiri avaneb esimese korra päeval.
text = Märkige kõik, kes on kohal, ja jätke nimekiri alles. Kes ei ole märgitud, ei tulnud.
keep = Jätta nimekiri alles
kept = Nimekiri on alles
sum = Kohal: { $came }. Ei tulnud: { $away }. Ilma kohata: { $guests }.
which = Milline kord
show = Näidata
guest = ilma kohata
guests = Keegi tuli ilma kohata
guest-name = Ees- ja perekonnanimi
guest-hint = Lisatakse ainult sellele korrale ja kohta ei võta.
wrong-name = Palun kirjutage ees- ja perekonnanimi tähtedega.
add = Lisada nimekirja
who-is-it = Maja tunneb selle nimega inimesi. Kes see on?
add-known = See on { $name }
ending = telefoni lõpp on { $digits }
add-new = Keegi teine: { $name }
there = { $count ->
    [one] Kohal oli { $count }
   *[other] Kohal oli { $count }
}
last-times = Kes tulid viimastel kordadel

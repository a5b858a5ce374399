### Lehed, mis on seal, kus muud lehte ei ole.

not-found-title = Sellist lehte siin ei ole
not-found-text = Võib-olla on aadressi sattunud mõni vale täht või lehte enam ei ole. Kogu programmi leiate avalehe kaudu.
forbidden-title = See leht ei ole kõigile avatud
forbidden-text = Kui arvate, et peaksite seda nägema, küsige palun infolauast.
sign-in-title = Palun logige sisse
sign-in-text = See leht on neile, kes majas töötavad.
unreadable-title = Saadetut ei õnnestunud lugeda
unreadable-text = Seepärast ei ole midagi salvestatud. Palun minge ühe lehe võrra tagasi ja saatke uuesti või helistage infolauda.
too-many-title = Palun oodake hetk
too-many-text = Lühikese aja jooksul on siit olnud väga palju katseid. Palun oodake minut ja saatke uuesti või helistage infolauda.
fault-title = Meil läks midagi viltu
fault-text = See ei ole Teie süü ja kõik, mida meile kirjutasite, on alles. Palun proovige natukese aja pärast uuesti. Kui see kordub, öelge infolauas see number: { $reference }.
to-home = Avalehele
offline-title = Internetiühendust ei ole
offline-text = Niipea kui ühendus on jälle olemas, hakkab see leht tööle. Kui täitsite vormi, minge ühe lehe võrra tagasi: see, mida kirjutasite, on alles.
offline-call = Telefoni teel saab kõik aetud ka praegu:

### Viena centro diena.

title = Šiandien
text = Kiekviena patalpa pagal valandas: kas vyksta, ko laukiama, kas atšaukta.
other-days = Kitos dienos
previous = Diena prieš
next = Diena po
changed = Ne taip, kaip planuota
moved-to = Perkelta į: { $to }
expected = { $count ->
    [0] Niekas neužsirašė
    [one] Laukiamas { $count } žmogus
    [few] Laukiami { $count } žmonės
   *[other] Laukiama { $count } žmonių
}
free-places = { $count ->
    [0] pilna
    [one] { $count } vieta laisva
    [few] { $count } vietos laisvos
   *[other] { $count } vietų laisvų
}
free = Visą dieną laisvos patalpos
doors = Lapai prie durų
doors-text = Kiekvienai patalpai lapas didelėmis raidėmis. Išspausdinkite ir pakabinkite.
print = Spausdinti šią dieną
print-doors = Spausdinti lapus

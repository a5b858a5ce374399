### Maja üks päev.

title = Täna
text = Iga ruum tundide kaupa: mis toimub, keda oodatakse, mis jääb ära.
other-days = Teised päevad
previous = Eelmine päev
next = Järgmine päev
changed = Teisiti kui plaanitud
moved-to = Uus aeg: { $to }
expected = { $count ->
    [0] Keegi ei ole end kirja pannud
    [one] Oodatakse { $count } inimest
   *[other] Oodatakse { $count } inimest
}
free-places = { $count ->
    [0] täis
    [one] { $count } koht vaba
   *[other] { $count } kohta vaba
}
free = Terve päeva vabad ruumid
doors = Sildid ustele
doors-text = Iga ruumi jaoks leht suurte tähtedega. Printige välja ja riputage üles.
print = Prindi see päev
print-doors = Prindi sildid

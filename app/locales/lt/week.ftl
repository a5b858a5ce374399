### Savaitė ir tai, kas kurį kartą pasikeitė.

title = Savaitė: { $span }
other-weeks = Kitos savaitės
previous = Ankstesnė savaitė
next = Kita savaitė
nothing = Šiai dienai nieko nenumatyta.
place-unknown = Vieta dar nežinoma
in-use = Užimta
print = Spausdinti šią savaitę
cancelled = Neįvyks
moved = Perkelta (turėjo būti { $from })
changed = Pasikeitė laikas arba vieta
days = Savaitės dienos
# $hours: "08:00–15:00"; $rooms: names of rooms
rooms-in-use = Užimta { $hours }: { $rooms }
# Over the hours of a table, before the names of rooms.
hour = Laikas
board = Patalpos pagal valandas
# $part, $parts: numbers
board-part = Patalpos pagal valandas, { $part } dalis iš { $parts }

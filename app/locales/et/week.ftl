### Nädal ja see, mis mõnel korral on muutunud.

title = Nädal: { $span }
other-weeks = Teised nädalad
previous = Eelmine nädal
next = Järgmine nädal
nothing = Sellel päeval ei ole midagi kavas.
place-unknown = Koht ei ole veel teada
in-use = Hõivatud
print = Prindi see nädal
cancelled = Jääb ära
moved = Kuupäev muutus (oli { $from })
changed = Kellaaeg või koht muutus
days = Nädalapäevad
# $hours: "08:00–15:00"; $rooms: names of rooms
rooms-in-use = Hõivatud { $hours }: { $rooms }
# Over the hours of a table, before the names of rooms.
hour = Kell
board = Ruumid tundide kaupa
# $part, $parts: numbers
board-part = Ruumid tundide kaupa, { $part }. osa, kokku { $parts }

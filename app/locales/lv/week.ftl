### Nedēļa un tas, kas kādā reizē mainījies.

title = Nedēļa: { $span }
other-weeks = Citas nedēļas
previous = Iepriekšējā nedēļa
next = Nākamā nedēļa
nothing = Šai dienai nekas nav paredzēts.
place-unknown = Vieta vēl nav zināma
in-use = Aizņemts
print = Izdrukāt šo nedēļu
cancelled = Nenotiks
moved = Datums mainīts (bija { $from })
changed = Mainīts laiks vai vieta
days = Nedēļas dienas
# $hours: "08:00–15:00"; $rooms: names of rooms
rooms-in-use = Aizņemts { $hours }: { $rooms }
# Over the hours of a table, before the names of rooms.
hour = Laiks
board = Telpas pa stundām
# $part, $parts: numbers
board-part = Telpas pa stundām, { $part }. daļa no { $parts }

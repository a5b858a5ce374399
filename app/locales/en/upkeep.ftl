### The house as its managers keep it: rooms, tenants, school years, faculties.

rooms = Rooms and tenants
rooms-text = What each room has, and who else holds it.
new-room = A new room
new-building = A new building
change-building = Change the building’s name, address or way in
first-building = Please write down a building first, then its rooms.
is-divisible = several can share it
has-steps = there are steps
seats-unknown = seats not known
tenants = Tenants
tenants-text = At their hours the rooms are not the house’s, and nothing else can be put there. Everybody else only sees that the room is in use.
no-tenants = There are none.
new-tenant = A new tenant
room-name = Name of the room
room-name-hint = As it stands on its door
building = Building
choose = Please choose
wing = Wing
wing-hint = May stay empty. A new name makes a new wing.
seats = How many seats
equipment = What stands in it
equipment-hint = One on each line, for example a piano or a loom
step-free = It is reached without steps
hearing-loop = It has a hearing loop
divisible = Several classes can share it at once
too-large-heading = A class has more places than the room has seats
too-large = Held here: { $courses }. Please give it fewer places, or another room.
take-out-heading = Out of use
take-out-text = The room leaves every list. What was held in it keeps its name.
take-out = Take this room out of use
address = Address
address-hint = Street, number, town
# $language: the code of a language
way-in = { $language ->
    [lv] How to get in, in Latvian
    [lt] How to get in, in Lithuanian
    [et] How to get in, in Estonian
   *[en] How to get in, in English
}
way-in-hint = For example a lift, a bell, the bus stop; may stay empty
tenant = Who holds the rooms
tenant-hint = Only those who work in the house see it, for example “School”
held-rooms = Which rooms
hold-lines = The rooms are held:
end-hint = For example 15:00
own-hint = Only if you chose “between two days”
without-line = This time is no longer needed
end-hold-heading = The tenant leaves
end-hold-text = From this moment the rooms are free for the house again.
end-hold = Free the rooms
refused = It cannot be changed so. Nothing is changed.
# $names: what still uses it
still-used = Still in use by: { $names }. Please move or end it first.
# $clash: what is taken, by whom and when
takes = Something else needs the room then. { $clash }
same-name = There is one of that name already. Please choose another.
# $term and $year: names
term-outside = “{ $term }” reaches beyond the school year “{ $year }”.
# $one and $other: names
overlap = “{ $one }” and “{ $other }” overlap.
wrong-no-name = Please write what it is called.
wrong-no-building = Please choose a building.
wrong-no-room = Please tick at least one room.

look = Before you keep it, see what falls away
years = School years
years-text = Terms, breaks and public holidays: they decide when classes meet.
first-year = Write down the first school year
next-year = Begin the next school year
new-year = The next school year
new-year-text = All of this is proposed from the year before. Look it over, change what differs, and keep it.
year-name = What the year is called
year-name-hint = For example 2027/2028
terms = Terms
terms-text = With none, classes meet all year. An empty row does not count.
closures = When the house is closed
closures-text = Breaks, repairs and other days without classes. For a single day the first day is enough.
open-days = Public holidays on which the house is open
holidays = Public holidays
holidays-text = The house is closed on those that are ticked. If it is open on one of them, take the tick away.
no-holidays = They appear once the first and the last day are written down.
# $which: which of the rows
row = row { $which }
row-name = What it is called
keep-all-the-same = Keep it all the same
lost = These meetings would fall away
lost-text = They leave the programme. Those who come to them have to be told.
lost-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
faculties = Faculties
faculties-text = In the order in which their doors stand on the front page.
new-faculty = A new faculty
move-up = One place up
# $language: the code of a language
about-in = { $language ->
    [lv] What it is about, in Latvian
    [lt] What it is about, in Lithuanian
    [et] What it is about, in Estonian
   *[en] What it is about, in English
}
its-sign = Its sign
# $sign: the code of a sign
sign = { $sign ->
    [sun] Sun
    [morning-star] Morning star
    [tree] Tree of dawn
    [rye] Ear of rye
    [serpent] Grass snake
    [eight-star] Eight-pointed star
    [moon] Moon
    [cross-of-crosses] Cross of crosses
    [sky] Sky
    [water] Water
    [horse] Horse
   *[broom] Broom of firs
}
end-faculty-heading = The faculty is no more
end-faculty-text = It leaves every page. Classes that are over keep its name.
end-faculty = End the faculty

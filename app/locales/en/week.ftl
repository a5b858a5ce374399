### The week, and what was changed about a session.

# $span: "16–22 November 2026"
title = The week of { $span }
other-weeks = Other weeks
previous = The week before
next = The week after
nothing = Nothing is planned for this day.
place-unknown = Place not yet known
# A room that a tenant holds.
in-use = In use
print = Print this week
cancelled = Cancelled
# $from: "12 November"
moved = Moved from { $from }
# The day stayed, the hour or the place did not.
changed = New time or place
days = Days of the week
# $hours: "08:00–15:00"; $rooms: names of rooms
rooms-in-use = In use { $hours }: { $rooms }
# Over the hours of a table, before the names of rooms.
hour = Time
board = Rooms by hours
# $part, $parts: numbers
board-part = Rooms by hours, part { $part } of { $parts }

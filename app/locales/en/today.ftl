### One day of the house.

title = Today
text = Every room by hour: what runs, who is expected, what is cancelled.
other-days = Other days
previous = The day before
next = The day after
changed = Not as planned
# $to: "Friday 27 November"
moved-to = Moved to { $to }
# $count: how many people
expected = { $count ->
    [0] Nobody is signed up
    [one] { $count } person is expected
   *[other] { $count } people are expected
}
# $count: how many places
free-places = { $count ->
    [0] full
    [one] { $count } place free
   *[other] { $count } places free
}
free = Rooms free all day
doors = Notices for the doors
doors-text = A sheet for each room in large type. Print them and hang them up.
print = Print this day
print-doors = Print the notices

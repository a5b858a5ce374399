### The roll: who came to a session.

title = Who came
no-session = This class has not met yet. The list opens on the day of its first meeting.
text = Tick everybody who is there, then keep the list. Who is not ticked stayed away.
keep = Keep the list
kept = The list is kept
# @number $came
# @number $away
# @number $guests
sum = There: { $came }. Away: { $away }. Came without a place: { $guests }.
which = Which meeting
show = Show it
guest = without a place
guests = Somebody came without a place
guest-name = First name and surname
guest-hint = They are added to this meeting only, and take no place.
wrong-name = Please write a first name and a surname, in letters.
add = Add to the list
who-is-it = The house knows people of this name. Who is it?
# $name: somebody's name
add-known = It is { $name }
# $digits: the last digits of a telephone number
ending = telephone ending in { $digits }
# $name: somebody's name
add-new = Somebody else: { $name }
# @number $count
there = { $count ->
    [one] { $count } was there
   *[other] { $count } were there
}
last-times = Who came the last times

### The roll: who came to a meeting of a class.

title = Who came
no-session = This class has not met yet. The list opens on the day of its first meeting.
text = Tick everybody who is there, then keep the list. Who is not ticked stayed away. You can come back and put it right.
keep = Keep the list
kept = The list is kept
added = They are on the list
not-kept = What is ticked here is not kept yet.
# @number $came
# @number $away
# @number $guests
sum = Came: { $came }. Stayed away: { $away }. Came without a place: { $guests }.
which = Which meeting
show = Show it
guest = without a place
unnamed = How many more came without a place?
unnamed-hint = A number is enough, without names. Leave it empty if nobody did.
wrong-number = Please write how many more came as a whole number below 1000, or leave it empty.
guests = Somebody came without a place
guest-name = First name and surname
guest-hint = If you know the name. They are added to this meeting only, and take no place.
wrong-name = Please write a first name and a surname, in letters.
add = Add to the list
who-is-it = The house knows people of this name. Who is it?
# $name: somebody's name
add-known = It is { $name }
# $name: somebody's name
add-new = Somebody else: { $name }
# @number $count
there = { $count ->
    [one] { $count } was there
   *[other] { $count } were there
}
last-times = Who came the last times

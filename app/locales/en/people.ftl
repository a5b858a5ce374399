### The people a house knows.

title = People
text = What the house knows of whom; correct it, hand it out, forget it.
doubles = Perhaps one and the same person
doubles-text = The same name and the same telephone or e-mail. Look at both side by side and decide.
kept-text = This is what the house knows from now on.
joined = They are one person now
joined-text = Places, lines and slips have gone over.
erased = This person is forgotten
erased-text = The house no longer knows who it was.
deceased = deceased
# $day: a date
died = Has died; the house knows since { $day }
died-text = Nobody writes to them or calls them any more. Their places stay until you give them back.
ways = What can be done
edit = Correct what the house knows
at-desk = Sign up for a class
export = All their data
erase = Forget them
# $name: the other one, with the end of their number
may-be = Perhaps the same person: { $name }
before = Before
left-on = given back { $day }
deceased-heading = If they have died
mark-deceased-text = From this moment the house sends no message and makes no call. Their places stay until you decide.
mark-deceased = Mark as deceased
alive-text = If this was a mistake, the mark can be taken away.
alive = Take the mark away
# $name: who
erase-title = Forget { $name }
not-sure = Please read it once more and tick that you are sure.
goes = What goes for good
goes-data = Name, telephone, e-mail, language and all they said of themselves.
goes-places = { $count ->
    [0] They hold no place; old slips open nothing any more.
    [one] { $count } place goes to the next in line; slips open nothing any more.
   *[other] { $count } places go to the next in line; slips open nothing any more.
}
goes-log = In the log their data become unreadable for everybody.
stays = What stays, and why
stays-counts = How many were in which class, without names: the house shows that to the municipality.
stays-log = That somebody was forgotten, when and by whom: so that it can be checked.
export-first = Give them their data first
sure = Yes, forget them for good
erase-now = Forget now
export-title = What the house knows of { $name }
export-text = This is all of it. It can be printed, or handed over as a file.
export-file = As a file (JSON)
print = Print
given = About the person
last-active = Last asked for something
was-offered = a place was offered
was-left = given back
attended = Meetings of classes for which it was noted whether they came
was-there = came
was-away = stayed away
log = What was done
join-title = Is this one person?
join-text = Choose what stays. No place is lost, and none is gained.
goes-over = What goes over
goes-over-text = Where both are in one class, one place stays; the next in line gets the other.
# $course: a class
keep-theirs = { $course }: keep the other entry’s place
join-sure = Yes, this is one and the same person
join-now = Make them one
wrong-phone = This is no telephone number. Please check the digits, or leave it empty.
wrong-email = This is no e-mail address. Please check it, or leave it empty.
wrong-way = They cannot be reached in this way. Please write the number or address, or choose another way.

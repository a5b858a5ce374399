### The desk: who stands there or calls.

title = Desk
text = Find people, give them places, print slips.
who = Who is it?
who-hint = A part of the name, the telephone number or its last digits, an e-mail address, or the code of a slip. Accents and capitals do not matter.
find = Find
too-short = Please write at least two letters of the name, or three digits of the number.
# $count: how many people were found
found = { $count ->
    [one] One person of this name or number
   *[other] { $count } people of this name or number
}
found-nobody = Nobody here of this name or number yet
found-more = There are more. One more word, or the last digits of the telephone number, tells them apart.
new-title = Somebody new
new-text = A name and a class are enough. Whoever leaves no telephone number and no e-mail address is told at the desk.
name = First name and surname
course = Which class?
no-course = Please choose
wrong-course = Please choose a class.
# $free: how many places are free
choice-free = { $free ->
    [one] { $free } place free
   *[other] { $free } places free
}
choice-line = in line
choice-unknown = the number of places is not set
channel = How did they ask?
channel-web = on the web
channel-desk = at the desk
channel-phone = by telephone
channel-paper = on paper
more = Needs, language and messages
needs = What is needed in order to take part
spoken = Language of our messages
enrol = Sign up
enrol-title = One more class
anyway = It is known that the two meet at the same time, and the place is wanted all the same.
told = Is told of changes
language = Language
wants-email = by e-mail
wants-call = by telephone
wants-letter = by letter
wants-as-given = by e-mail or telephone, as given here
wants-desk = at the desk
places-title = Places
no-places = In no class at the moment
placed = Has a place
waiting = Is in line
# $moment: "until Thursday 26 November at 10:00"
offered = A place is offered { $moment }
slip = The slip
accept = The place is taken
give-back = Give the place back
give-back-text = The place goes to the next in line.
leave-line = Leave the line
leave-line-text = Whoever asks again stands at the end of the line.
give-back-yes = Yes, give it back
done-left = It is given back
done-left-text = If somebody waits, the place is offered to the next in line.
done-taken = The place is taken
done-taken-text = The slip shows it now.
next-person = To the desk: the next person
# $name: whose
all-places = All places of { $name }
refused-form = Please put this right and send it once more. What you wrote is still here.
refused-clash = This class meets at the same time as another of theirs. If it is wanted all the same, tick the box above the button.
refused-already-in = There is a place, or a place in line, in this class or in another group of it already.
refused-not-open = Sign-up for this class has not begun yet.
refused-closed = Sign-up for this class is over.
refused-wishes = Places in this class are given out later, by wishes.
refused-gone = This class is no longer offered. Please choose another.
refused-passed = This is no longer possible. Below you see how things stand now.

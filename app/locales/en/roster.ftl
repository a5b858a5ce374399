### Who is in a class and who waits for it, and the sheets to print.

list-title = Who is in which class
list-text = Places and lines, the sheet to sign, the leader's sheet.
none = There is no class whose people you keep.
# $course: the title of the class
title = Who is in: { $course }
back = Back to the people
# @number $placed
# @number $seats
placed-of = { $placed } of { $seats } places given
# $placed: how many are in; nobody has said how many places there are
placed-unknown = { $placed ->
    [one] { $placed } place given, the number of places is not set
   *[other] { $placed } places given, the number of places is not set
}
# $count: how many are offered a place
offered-count = { $count ->
    [one] { $count } place offered
   *[other] { $count } places offered
}
# $count: how many wait
waiting-count = { $count ->
    [one] { $count } person in line
   *[other] { $count } people in line
}
enrol-here = Sign somebody up
signatures = Sheet to sign
leader-sheet = Leader's sheet
leader-text = Only for the leader. Please do not leave it lying about.
print = Print
placed-title = Have a place
nobody-in = Nobody yet.
offered-title = A place is offered
offered-text = It is theirs if they say so by then. Otherwise it goes to the next in line.
waiting-title = In line
waiting-text = The next free place is offered to the first, for three days; to whoever wrote on paper, for a week.
# $until: "until Thursday 26 November at 10:00". $way: a telephone number, an e-mail address, "by letter", "at the desk"
tell = Offered { $until } ({ $way })
# $needs: in the person's own words
needs-of = Needs: { $needs }
needs = Needs
which = No.
name = First name and surname
signature = Signature
chairs-title = More chairs, or fewer
chairs-text = A new place is offered to the first in line at once. The number, the reason and your name stay in the log.
seats = How many places from now on?
reason = Why?
reason-hint = For example: two chairs from the hall.
set-seats = Set the number of places
wrong-seats = Please write a whole number from 1 to 65 535.
wrong-reason = Please say why in a few words: at most 200 letters.
done-chairs = The number of places is set
done-chairs-text = If somebody waited, the new places are offered to them.
refused-held = More places than that are given or offered already. Somebody would have to give theirs back first.
refused-shared = The class shares its room or its leader with another one at the same hour. Please settle that first.

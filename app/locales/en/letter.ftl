### Letters and e-mails to those who come.

# $name: to whom
greeting = Good day, { $name }
# $course: the title of the class, here and below
placed-subject = You have a place: { $course }
placed = You have a place in “{ $course }”.
placed-text = Please bring your slip the first time, on paper or on your telephone. If something changes, we will tell you.
line-subject = You are in line: { $course }
line = All places in “{ $course }” are taken. You are in line.
line-text = When a place is free and it is your turn, we will offer it to you and tell you by when to answer. You need not do anything.
offered-subject = A place is free for you: { $course }
offered = A place in “{ $course }” has become free, and it is your turn. It is yours if you say so in time.
offered-text = After that we will offer it to the next in line, and you keep a place at the end of the line.
# Beside a moment: "until Thursday 26 November at 10:00"
answer = Please answer
left-subject = You have given it back: { $course }
left = Your place, or your place in line, in “{ $course }” is given back.
left-text = Thank you for telling us. Somebody else can come now, and you can ask again at any time. If it was not you who gave it back, please call us.
already-subject = You are in already: { $course }
already = Somebody has asked for a place in “{ $course }” in your name. You have a place already, or stand in line, and nothing has changed.
already-text = If it was not you, you need not do anything.
over-subject = You are in another class now: { $course }
# $old: the title of the class they were in
over = You have a place in “{ $course }” now instead of “{ $old }”.
over-text = Your slip stays good: its code leads to the new class. If you do not want this, please call us.
cancelled-subject = Does not take place: { $course }
cancelled = “{ $course }” does not take place:
moved-subject = Moved: { $course }
moved = “{ $course }” is moved:
# $planned: "Tuesday 1 December, 10:00–11:30". $moved: "Wednesday 2 December, 12:00–13:30, Hall"
moved-line = { $moved } (was planned { $planned })
restored-subject = Takes place after all: { $course }
restored = “{ $course }” takes place as planned after all:
# $count: how many more meetings
more-meetings = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
why = Why
next = Next time
code = Code of your slip
answer-page = Answer on this page:
slip-page = Your slip, to look at, to print, or to give the place back:
course-page = All dates of the class:
answer-call = You can also answer by telephone or at the desk.
calendar = The dates are attached, for the calendar of your telephone or computer.
# $house: the name of the house
sender = You get this because a place was asked for in your name at { $house }.

# $house: the name of the house
password-subject = A new password for { $house }
password = Somebody, most likely you, has asked for a new password for { $house }.
password-page = Choose it on this page, once and within an hour:
password-text = If it was not you, you need not do anything: the old password stays.
invited-subject = You are invited to { $house }
invited = You are invited to work on the pages of { $house }. On the page below you choose a name and a password, and you are in.
invited-page = Open your account on this page, once and within a week:
invited-text = If you do not know of it, you need not do anything.
# $house: the name of the house
confirm-subject = Is this your mailbox? { $house }
confirm = This address was given on the pages of { $house } as that of somebody who works there. A link for a new password would go there.
confirm-page = If it was you, say so on this page, once and within a week:
confirm-text = If it was not you, you need not do anything: nothing more is sent here.

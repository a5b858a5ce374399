### The year's courses as those who work in the house write them.

title = Classes of the year
text = All classes with how far each has come; write new ones and change them.
new = A new class
new-text = It stays a draft until a manager shows it to everybody.
# $count: how many classes there are
found = { $count ->
    [0] No class is like that
    [one] { $count } class
   *[other] { $count } classes
}
state = How far it has come
any-state = All of them
state-draft = draft
state-doubtful = to be settled
state-published = shown to everybody
state-ended = ended
no-time = No time yet

## What came of the last try

kept = It is kept
kept-text = You can go on, or leave this page.
only-preview = This is how it would be
only-preview-text = Nothing is kept yet. Press “Keep” at the end of the form when it is right.
to-meetings = To the meetings
refused-form = Something on the form is still to be mended. Nothing is kept yet.
refused-clash = It cannot be shown to everybody like this, because something else has the room or the leader then. Nothing was changed.
to-clash = See what is there already, and what is free
refused-seats = More people have a place already than there would be places. Nothing was changed.
refused-room-gone = The room it would be held in is no longer used. Please choose another. Nothing is changed.
refused-unready = It has no time yet, so it cannot be shown to everybody.
doubts = To be settled
doubts-text = The sheet did not say this clearly. Once you keep the form, this counts as settled.
# $cell: what stood there. $column: the heading. $line: a number
doubt-cell = Line { $line }, column “{ $column }”, “{ $cell }”:

## Clashes

clashes = Something else is there already
# $taken: a room or a leader. $with: a class or a tenant. $day: "Tuesday 8 September". $hours: "09:00–10:15". $more: how many more times
clash = { $taken } – { $with }: { $day }, { $hours }{ $more ->
    [0] .
    [one] , and { $more } more time.
   *[other] , and { $more } more times.
}
itself = another line of this same class
nearest = Nearest that is free:
# $count: how many meetings
meetings = { $count ->
    [0] No meetings are ahead
    [one] { $count } meeting is ahead
   *[other] { $count } meetings are ahead
}
# $days: "28 October (autumn break)"
left-out = The house is closed, so there is no meeting on: { $days }.
look-waits = Once it is clear on which days and at what hour it meets, the meetings are shown here, and whatever else is there then.
look-unanswered = The house did not answer just now, so nothing can be said here of the meetings. What you typed is still there; “Look first” below tries again.

## Ways on

ways = What can be done with this class
more-ways = Copy it, take it back or end it
to-publish = Show it to everybody
as-members-see = See it as everybody sees it
copy-group = Copy as another group of it
copy = Copy as a new class
# $year: the name of a school year, "2027/2028"
into-year = Copy into the school year { $year }
into-year-text = It becomes a draft with the same weekdays and hours. The class as it is now ends with its own school year.
no-year = To copy it into the next school year, first write that year down:
take-back = Take it back from the public pages
end = The class is over: end it
publish-text = This is how everybody will read it. Look once more, then show it.
publish = Show it to everybody now
back-to-form = Back to the form
manager-publishes = A manager of the house shows it to everybody. Please ask one.

## The form

part-what = What it is
# $language: the code of a language
title-in = { $language ->
    [lv] Name in Latvian
    [lt] Name in Lithuanian
    [et] Name in Estonian
   *[en] Name in English
}
text-in = { $language ->
    [lv] What happens there, in Latvian
    [lt] What happens there, in Lithuanian
    [et] What happens there, in Estonian
   *[en] What happens there, in English
}
other-languages = In other languages
no-faculty = No faculty
leader-hint = As it shall stand on the public page, for example “Anna M.”
part-time = When and where
lines = It meets at several times:
this-line = on the form below
change-line = Change
add-line = Add another time of the week
rhythm = How often
rhythm-unknown = Not known yet
rhythm-weekly = Every week
rhythm-fortnightly = Every other week
rhythm-monthly = In certain weeks of the month
rhythm-dates = On certain dates
start = Begins at
end-hour = Ends at
hour-hint = For example 10:00
end-hint = May stay empty
room-elsewhere = Somewhere else
rare = Another place, certain weeks, certain dates
elsewhere = Where, if it is somewhere else
elsewhere-hint = For example “Meeting at the gate”
anchor = Every other week: a day on which it meets
anchor-hint = Any day of a week in which it meets
weeks = In which weeks of the month
nth-first = first
nth-second = second
nth-third = third
nth-fourth = fourth
nth-fifth = fifth
nth-last = last
dates = Certain dates, one on each line
dates-hint = For example 7.9.2026
season = In which part of the year
season-terms = In the terms of the school year
season-year = All year round
season-own = Between two days
from = First day
until = Last day
part-places = Places
seats = How many places
seats-hint = Empty if nobody knows yet
minimum = How many people it needs at least
minimum-hint = May stay empty
entry = How one gets a place
entry-open = On the web, at the desk or by telephone
entry-desk = At the desk or by telephone only
entry-wishes = By wishes, given out later
opens = From when people may sign up
opens-hint = Empty if from now on
closes = Until when people may sign up
closes-hint = Empty if until the end
part-more = What people should know
spoken-unknown = Not said
audience = Who it is for
for-everyone = Everybody
for-minors = Young people; the youth workers give the places
for-support = A closed group; the desk gives the places
keep = Keep
keep-public = Keep and show it so to everybody
look = Look first, keep nothing

## What is wrong with a field

wrong-words = This text is too long, or has a letter that does not belong there.
wrong-no-title = Please give it a name in at least one language.
wrong-no-rhythm = Please choose how often it meets.
wrong-no-day = Please tick at least one day.
wrong-no-week = Please tick at least one week of the month.
wrong-no-anchor = Please choose a day on which it meets.
# $typed: what was typed
wrong-no-date = “{ $typed }” is no date. Please write it like 7.9.2026.
wrong-no-dates = Please write at least one date.
wrong-no-start = Please write when it begins, like 10:00.
wrong-no-end = This is no time of day. Please write it like 11:30, or leave it empty.
wrong-end-first = The end must be later than the beginning.
wrong-no-place = Please choose a room, or write where it is.
wrong-no-span = Please choose a first and a last day; the last may not come before the first.
wrong-no-number = Please write a number from 1 to 999, or leave it empty.
wrong-minimum = More people are needed than there are places.
wrong-no-moment = Please write a day and a time, like 7.12.2026 10:00.
wrong-closes-first = Sign-up would end before it begins.

## Two who write the same class

refused-meanwhile = Somebody else kept this class while you were writing. Nothing of yours is lost, and nothing of it is kept yet.
refused-changed = This class was changed after you had opened the page. Nothing was done. Please look at it as it is now; if it is still right, press once more.
theirs-taken = This is what the other person kept
theirs-taken-text = What you had written is thrown away. You can go on from here, or leave this page.
# $who: a name, or the words below. $at: "today at 10:00"
meanwhile-who = { $who } kept it { $at }.
meanwhile-somebody = somebody of the house
meanwhile = What they changed
meanwhile-text = If you keep yours all the same, all of this becomes as your form has it. You can also write into your form what you want of theirs, and then keep it.
meanwhile-theirs = Theirs:
meanwhile-yours = Yours:
meanwhile-untouched = Yours, as it was before:
meanwhile-sessions = Single meetings
# $count: how many meetings
meanwhile-changed = { $count ->
    [0] all as planned
    [one] { $count } meeting is cancelled or moved
   *[other] { $count } meetings are cancelled or moved
}
keep-mine = Keep mine all the same
take-theirs = Take theirs and throw mine away

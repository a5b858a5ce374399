### Single meetings that are cancelled or moved, and whom to tell.

title = Cancel or move meetings
to-dates = Cancel or move meetings
back = Back
refused-decision = Something on the form is still to be mended. Nothing was changed.
refused-nothing = They are so already. Nothing was changed, and nobody need be told.
first = Which meeting
last = And several in a row, until
only-this = Only this one
what = What is to be done
cancel = Cancel: it does not take place
move-them = Move: another day, hour or room
as-planned = Hold as planned after all
reason = Why, as people will read it
reason-hint = For example “The leader is ill”. No names of illnesses, please.
where-to = Only if it is moved: where and when to
where-to-hint = What stays empty stays as planned.
new-day = New day of the first
new-start = New beginning
new-end = New end
new-room = New room
same-place = As planned
promise = Everybody with a place goes on the list of people to tell, which you see next.
send = Do it, and show whom to tell
wrong-which = Please choose a meeting; the last may not come before the first.
wrong-what = Please choose what is to be done.
wrong-reason = Please say why in a few words.
wrong-day = This is no date.
wrong-hours = These are no hours, or the end is not after the beginning. Please write them like 10:00.
wrong-nowhere = Please say what changes: the day, the hour or the room.

## Whom to tell

notices = Cancelled and moved
notices-text = Whom to tell, by which way, and who knows already.
no-notices = Nothing was cancelled or moved.
notice = Whom to tell
# $count: how many meetings. $span: "from 1 December to 15 December"
were-cancelled = { $count ->
    [one] Cancelled { $span }.
   *[other] Cancelled: { $count } meetings { $span }.
}
were-moved = { $count ->
    [one] Moved, was planned { $span }.
   *[other] Moved: { $count } meetings, planned { $span }.
}
were-restored = { $count ->
    [one] Takes place after all { $span }.
   *[other] Take place after all: { $count } meetings { $span }.
}
# $count: how many people
to-tell = { $count ->
    [0] Nobody has a place, so nobody need be told.
    [one] { $count } person is to be told.
   *[other] { $count } people are to be told.
}
know = { $count ->
    [one] { $count } person knows already.
   *[other] { $count } know already.
}
call-list = Call list
by-mail = These get an e-mail
channel-email = E-mail
channel-call = Call
channel-letter = Letter
channel-desk = At the desk, when they come
reached = Reached
not-reached = Not reached
left-word = Left word
print = Print the list
# $moment: "today at 10:00"
message-sent = Message sent { $moment }
refused-meanwhile = Somebody decided about the meetings of this class after you had opened the page. Nothing was changed. Please look at them as they are now; what you wrote still stands below.

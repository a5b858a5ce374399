### One course.

next = Next time:
no-next = No further meeting is planned at the moment.
when = When
place = Where
leader = Led by
language = Language
bring = Bring along
cost = Cost
dates = Dates
no-dates = No dates are set at the moment.
# $count: how many more dates there are
more-dates = { $count ->
    [one] { $count } more date
   *[other] { $count } more dates
}
places = Places
take-place = Take a place
join-line = Join the line
or-call = You can also do this by telephone or at the desk:
ask-desk = Places in this class are given at the desk or by telephone:
ask-workers = Please ask the youth workers or the desk about this group:
by-wishes = Places will be given out later, when everybody has said what they wish for. Ask the desk when that will be:
# $moment: "on Thursday 26 November at 10:00"
opens = Online sign-up opens { $moment }. Until then you can ask the desk:
closed = Places can no longer be taken on the web. Please ask the desk:
keep = Take it with you
calendar = Put the dates into my calendar
print = Print this page
code-alt = A QR code that leads to this page
code-text = Point the camera of a telephone at this code, and this page opens.
level-any = For everybody
level-beginner = For beginners
level-intermediate = For those who know a little
level-advanced = For the experienced

### One course.

next = Next time:
no-next = No meeting is planned at the moment.
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
by-wishes = Places will be given out later, when everybody has said what they wish. Ask the desk when:
# $moment: "on Thursday 26 November at 10:00"
opens = Places can be taken on the web { $moment } and later. Until then you can ask the desk:
closed = Places can no longer be taken on the web. Ask the desk:
keep = Take it with you
calendar = Put the dates into my calendar
print = Print this page
code-alt = A square code that leads to this page
code-text = Whoever points a telephone's camera here comes to this page.
level-any = For everybody
level-beginner = For beginners
level-intermediate = For those who have begun
level-advanced = For the advanced

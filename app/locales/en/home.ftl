### The front page of a house.

search = What would you like to do?
search-button = Search
faculties = Faculties
# $count: how many courses and activities a faculty has
offers = { $count ->
    [0] Nothing at the moment
    [one] { $count } class
   *[other] { $count } classes
}
coming = Today and the next days
whole-week = The whole week, room by room
nothing-more-today = Nothing more today.
# $count: how many more there are that day
more-that-day = { $count ->
    [one] { $count } more that day
   *[other] { $count } more that day
}
reach = Come, call, ask
call-us = Call the desk. Everything you can do here, you can do by telephone too.
today = Today
next-days = The next days
or-call = Or call
search-hint = For example: dance, English, crafts
# $count: how many meetings of today have not ended
greeting = { $count ->
    [0] Good day. Nothing more is on in the house today.
    [one] Good day. There is { $count } class in the house today.
   *[other] Good day. There are { $count } classes in the house today.
}

### The house itself.

visit-title = How to find and reach us
opening-hours = The desk is open
way-in = The way in
phone = Telephone:
email = E-mail:
ask-us = Ask us
services = Services of the house
rooms = Rooms
step-free = step-free
hearing-loop = hearing loop
# $count: how many people may sit in a room
room-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
print = Print this page
choose-house = Which house are you looking for?
first-steps = A new house
first-steps-text = This house is still empty. Add its programme, and people can read it and take places.
first-step-sheet = Put the programme into a folder as a table: one row for each class and weekday, with its title, day and time.
first-step-try = Try it. Nothing is kept yet, and every cell in doubt is named:
first-step-import = Now import it:
first-step-look = Open this page again. Your house is there.

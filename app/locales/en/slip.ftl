### The slip that proves a place.

placed = You have a place
placed-text = Bring this slip the first time, on paper or on your telephone. If something changes, we will tell you.
# $position: "3rd"
waiting = You are { $position } in line
waiting-text = When a place is free and it is your turn, we will offer it to you and tell you by when to answer. You need not do anything.
# $moment: "until Thursday 26 November at 10:00"
offered = A place is free for you { $moment }
offered-text = It is yours if you say so by then. After that we will offer it to the next in line, and you keep a place at the end of the line.
left = You have given it back
left-text = Thank you for telling us. Somebody else can come now. You can ask for a place again at any time.
as-it-is = This is how things stand now.
code = Your code
code-text = With this code you can find the slip again and give the place back.
code-alt = A QR code that leads to this slip
print = Print the slip
accept = Yes, I take the place
give-back = I cannot come: give the place back
give-back-text = Your place goes to the next in line. You can ask again, but there may be no place left.
leave-line = I no longer want to wait
leave-line-text = You leave the line. If you ask again, you stand at its end.
give-back-yes = Yes, I am sure
look-further = See what else there is

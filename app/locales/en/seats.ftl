### Places left. The same sentence on the server and, live, in the browser.

# $free: how many places are free
free = { $free ->
    [one] { $free } place is free
   *[other] { $free } places are free
}
full = All places are taken. You can join the line.
# $waiting: how many people are in line
full-with-line = { $waiting ->
    [one] All places are taken and { $waiting } person is in line.
   *[other] All places are taken and { $waiting } people are in line.
}
desk-decides = The desk tells you whether there is a place.

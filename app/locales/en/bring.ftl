### A programme's own sheet brought into the house.

title = Bring the sheet
text = The sheet you already have, Excel or CSV, becomes the programme.
lead = Bring the sheet as it is. You will see every cell that is not clear, and can put it right here.
steps = The way to the programme
step-columns = Which column is which
step-check = Look through it
step-brought = What came of it
# $file: the name of a file
of-file = From the file “{ $file }”.

## The file

file = Your sheet
# @number $most
file-hint = An Excel workbook (.xlsx) or a CSV file, at most { $most } MB.
bring = Look at this sheet
nothing-yet = Nothing is changed in the house until you say so at the end.
waiting = Sheets you have begun
# @number $days
waiting-text = Each waits for you for { $days } days after you last worked on it. Only you see it.
# $date: a day
begun = begun on { $date }
# $file: the name of a file
forget = Throw “{ $file }” away
taken = Sheets that were taken in
# $date: a day
taken-at = taken in on { $date }

## What was said or done

no-file = No file was chosen
no-file-text = Please choose the file of your sheet, then press the button again.
too-large = The file is too large
# @number $most
too-large-text = A sheet may have { $most } MB at most. Save only the sheet that is needed, or divide it, and bring it again.
gone = This sheet is not here any more
gone-text = It was thrown away, or waited too long. Please bring the file again.
kept = What you said is kept
kept-text = It stays with the file, also if you sign out now.
too-much = There is too much to put right here
too-much-text = Please correct the rest in the sheet itself and bring it again.
stopped = It was not taken in
stopped-text = Nothing was changed. The reason stands below.
forgotten = The sheet is thrown away
forgotten-text = Nothing of it is kept.
unreadable = Nothing can be read from it like this
to-columns = Say which column is which

## Columns

columns-text = This is what each column was taken for. Please look whether it is right, and change what is not.
# @number $count
lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
column = Column
cells = Some of its cells
meaning = What it means
by-look = Known only by the look of its cells: please check.
as-proposed = As proposed at first
# $field: the name of a column in our own sheets
meaning-of = { $field ->
    [title] Name of the class
    [faculty] Faculty
    [weekday] Day of the week
    [start] Begins at
    [end] Ends at
    [frequency] How often
    [weeks_or_dates] Which weeks or dates
    [venue] House or address
    [room] Room
    [capacity] How many places
    [minimum] How many people at least
    [leader] Leader
    [level] How hard it is
    [language] Language
    [text] What happens there
    [bring] What to bring
    [cost] What it costs
    [note] Note
    [status] Whether it is held
    [kind] Class or open activity
    [entry] How one gets a place
    [opens] Sign-up from
    [closes] Sign-up until
    [members] How many people are in it
    [audience] Who it is for
    [key] Its own name in the sheet
   *[other] Not read
}
every-row = So it is in every row
every-row-text = If the sheet has no column for it, but it holds in all rows, say it once here.
not-said = Not said
newer-copy = Is it a newer copy of a sheet that was brought before?
newer-copy-text = Then classes that are there already are changed and do not come twice.
fresh = No, it is a new sheet
look-through = Go on: look through it

## Look through

# @number $understood
# @number $doubtful
# @number $courses
# @number $activities
sum = Lines understood: { $understood }. Not clear: { $doubtful }. They make classes: { $courses }, open activities: { $activities }.
no-frequency = No column says how often. If all of it is weekly, say so once at “{ step-columns }”.
notes = What else is to be known about this file
changes = What it changes in the house
# @number $added
# @number $changed
# @number $gone
# @number $same
difference = New: { $added }. Changed: { $changed }. Gone: { $gone }. As before: { $same }.
added = New:
changed = Changed:
gone-names = Gone:
# @number $count
doubts = { $count ->
    [one] { $count } line is not clear
   *[other] { $count } lines are not clear
}
doubts-text = Write what each cell should say. Your file stays as it is; what you write is kept beside it. What you leave for later becomes a draft.
# $line: a number
line = line { $line }
# $page: the sheet of a workbook. $line: a number
line-of = { $page }, line { $line }
# $address: such as C5. $column: its heading. $meaning: what it means
cell-at = { $address } “{ $column }” – { $meaning }
cell = “{ $column }” – { $meaning }
# $field: the name of a column in our own sheets
example = { $field ->
    [weekday] For example: Monday, Thursday
    [start] For example: 10:00
    [end] For example: 11:30
    [frequency] For example: weekly
    [weeks_or_dates] For example: 7.9.2026, 5.10.2026
    [capacity] For example: 12
    [level] For example: beginners
    [language] For example: English
   *[status] Write “active” if it is held.
}
leave-out = Leave this line out
mend = Keep this and look again
# @number $count
right = { $count ->
    [one] { $count } cell was put right
   *[other] { $count } cells were put right
}
right-text = Empty a field, and the cell says again what stands in the file.
again = Take it after all
# @number $count
not-taken = { $count ->
    [one] { $count } line is not taken
   *[other] { $count } lines are not taken
}
pages = Pages of unclear lines

## Taking it in

nothing-to-take = There is nothing to take in
take-in = Take it in
take-in-text = All of it is taken in at once, or nothing.
doubtful-become = Lines that are not clear become drafts. You find them at the top of the next page.
who-sees = Who sees the classes that are clear?
show-yes = Everybody, at once
show-no = Only we in the house, until I show them
taken-in = The sheet is taken in
taken-in-text = The file is kept as it was. Bring a newer copy whenever it changes.
to-settle = To be settled:
are-drafts = Drafts:
are-public = Shown to everybody:
# @number $count
show-all = { $count ->
    [one] Show this { $count } to everybody
   *[other] Show all { $count } to everybody
}
to-programme = See the programme
get-back = Get the sheet back, with what was changed here
get-back-text = It comes back in the shape it came in: only changed cells are other cells, and one sheet more says which. A CSV file comes back as text for Excel, with semicolons.

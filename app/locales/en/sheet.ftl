### What the sheet says that goes back, and why it cannot go.

## The sheet that says what was changed

# the name of a sheet: at most 31 letters, none of [ ] : * ? / \
changed-name = Changed in Saiets
heading-sheet = Sheet
heading-cell = Cell
heading-before = Before
heading-now = Now

## Why nothing goes back

# $name: the name of a sheet in a workbook
no-such-sheet = The workbook has no sheet "{ $name }" any more.
# $cell: a sheet and a cell of it, such as Plan!C5
covered = { $cell } is hidden under a cell that is spread over it. Change that cell, or part them in your spreadsheet program.
shared-formula = Other cells take their formula from { $cell }, so it cannot be replaced. Change it in your spreadsheet program.
out-of-bounds = No workbook has a cell { $cell }.

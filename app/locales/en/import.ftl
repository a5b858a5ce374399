### What an import says to whoever brings in a programme.

## The report

# $source: the name of the sheet or folder
# @number $lines
# @number $understood
# @number $doubtful
# @number $refused
read = { $source }: lines { $lines }, understood { $understood }, doubtful { $doubtful }, refused { $refused }.
# @number $courses
# @number $sets
# @number $activities
# @number $changes
made = Courses: { $courses }, in sets of parallel groups: { $sets }. Activities without places: { $activities }. Sessions cancelled or moved: { $changes }.
# $names: our columns and what they are called in the sheet
columns-matched = { $file }: columns taken as { $names }.
# $names: our columns and what they are called in the sheet
columns-by-look = Known only by the look of their cells, so please check: { $names }.
no-frequency-column = No column says how often. If every row is weekly, say so with --every-row frequency=weekly.
centre-assumed = No house is named, so its country is only assumed from the language.
# $names: headings of columns
columns-unknown = Columns not read, because their meaning is not known: { $names }.
# $names: names of files
# $names: names of sheets in a workbook
pages-unmatched = Sheets not read, for no column of theirs is known as a title, or none says when: { $names }.
# $names: names of sheets in a workbook
pages-hidden = Hidden sheets, not read: { $names }.
caution-macros = The workbook holds macros. They stay in the file as they are and are never run here.
caution-charts = The workbook holds charts or pictures. They stay in the file but are not read.
caution-pivots = The workbook holds pivot tables. They stay in the file, and show changes only after you refresh them.
caution-links = The workbook refers to other workbooks. The references stay in the file and are never followed.
caution-signature = The workbook is signed. Its signature no longer holds once anything in it is changed.
sheets-unread = Sheets not read, because their columns are not those that a sheet of this name has here: { $names }.
# $column and $cell: the heading of a column, and what stands in it. $reason: a sentence below
# $address: where a cell stands in a workbook, such as C5
doubt-at = { $file } { $address }, { $column } “{ $cell }”: { $reason }
doubt = { $file } line { $line }, { $column } “{ $cell }”: { $reason }
# $reason: a sentence below
refused = { $file } line { $line }: refused. { $reason }

## What changes

# @number $added
# @number $changed
# @number $gone
# @number $same
would-change = Would be added: { $added }. Changed: { $changed }. Gone: { $gone }. The same: { $same }.
# @number $added
# @number $changed
# @number $gone
# @number $same
has-changed = Added: { $added }. Changed: { $changed }. Gone: { $gone }. The same: { $same }.
changed = Changed:
gone = Gone:
kept = Gone from the sheet, but kept, because people are in them:
by-hand = Changed by hand in the house, so the sheet's words about them are not taken:
fuller = More people than the sheet has seats; nobody loses a place:
# @number $count
and-more = and { $count } more
# @number $faculties
# @number $rooms
# @number $years
joined = The house has them already, they are not new: rooms { $rooms }, faculties { $faculties }, school years { $years }.
nothing-kept = Nothing was kept: this was a trial.
no-house = No house is known for this programme. Add a centre.csv to the folder, or name a house with --centre.
no-line-taken = No line of it could be taken, so everything stays as it is.
no-such-house = There is no house “{ $name }”.
broken-off = Saiets has just stopped. Please try again.

## Why nothing is taken

no-courses = There is no courses.csv in { $path }.
# $reason: what the system says
disk = { $file } could not be read: { $reason }.
# $reason: a sentence below
sheet = { $file }: { $reason }
house-cell = { $file } line { $line }, { $column } “{ $cell }”: this cannot be used. Correct it and try again.
sheet-empty = It is empty.
# @number $most
sheet-too-large = It is larger than { $most } MB. Divide it.
# @number $most
sheet-too-many-rows = It has more than { $most } lines. Divide it.
# @number $most
sheet-too-many-columns = It has more than { $most } columns.
sheet-utf16 = It is saved as “Unicode text”. Save it as CSV UTF-8.
sheet-workbook-locked = It is locked with a password. Save it without one.
sheet-workbook-old = It is not a workbook of the kind XLSX. Open it in your spreadsheet program and save it as “Excel workbook (.xlsx)”.
sheet-workbook-broken = It is damaged, or not a workbook at all. Open it in your spreadsheet program and save it as “Excel workbook (.xlsx)”.
# @number $most
sheet-workbook-too-large = Unpacked it is larger than { $most } MB. Divide it, or save only the sheet that is needed.
# $name: what somebody called a column
sheet-no-such-column = There is no column “{ $name }”.
sheet-workbook = It is a workbook. Save the sheet as CSV UTF-8.
sheet-binary = It is not text. Save the sheet as CSV UTF-8.
sheet-broken-text = A letter in line { $line } is neither UTF-8 nor Windows-1257. Save it as CSV UTF-8.
sheet-mixed-text = Line { $line } is in another encoding than the lines above. Save it as CSV UTF-8.
# $names: headings of columns
sheet-missing-columns = These columns are missing: { $names }. If they have other names here, say which is which.
# $name: the heading of a column
sheet-column-twice = Two columns mean { $name }. Say which one is to be read.

## Why a line is not taken

row-left-out = You left it out.
row-above-heading = It stands above the headings of the columns.
row-heading = A heading across the columns. What it says does not stand in the rows below; write it into a column of its own.
row-empty = It is empty.
# @number $found
# @number $expected
row-wrong-cells = Cells in it: { $found }. Cells in the heading: { $expected }. Nobody can say which is which.
# @number $most
row-cell-too-long = A cell has more than { $most } letters.
row-quote-open = A quotation mark is never closed and hides the lines after it.
row-no-text = It holds signs that are not text.
row-nothing-said = It has no title and describes nothing.
# @number $most
row-title-too-long = Its title has more than { $most } letters.

## Why a cell is doubtful

cell-no-day = No weekday and no date.
cell-day-varies = The day is said to vary.
cell-day-is-a-choice = The days are a choice, not all of them.
cell-day-unreadable = This is not a weekday.
cell-days-disagree = The title or another column names other days.
cell-no-start = No start time.
cell-midnight-means-unknown = Midnight: sheets print it for an hour that is not known.
cell-start-unreadable = This is not a time of day.
cell-end-unreadable = The end is not a time of day.
cell-end-before-start = The end is not after the start.
cell-hour-ambiguous = This may be in the morning or in the afternoon.
cell-only-part-of-day = Only a part of the day, not an hour.
cell-no-frequency = It is not said how often.
cell-frequency-unreadable = These words do not say how often.
cell-fortnight-without-anchor = Every other week, but not said which.
cell-monthly-without-week = Monthly, but not said in which week.
cell-months-without-anchor = Every other month, but not said which.
cell-frequency-disagrees = The frequency does not agree with the weeks or dates.
cell-by-arrangement = By arrangement, as needed or irregular.
cell-dates-unreadable = Words, or dates without a year: no day can be read from them.
cell-date-on-another-day = A date does not fall on the weekday said.
cell-no-such-date = There is no such date.
cell-seats-unreadable = This is not one number of seats.
cell-seats-unlikely = More seats than any house has.
cell-level-unreadable = These words name no level, or several.
cell-source-contradicts = The sheet itself notes that it says otherwise elsewhere.
cell-text-unreadable = Too long for its place, or with signs that do not belong there.
cell-said-to-be-inactive = The sheet says that it is full, over or not held.
cell-seen-twice = The same title, day, start and place stand in a line above.
cell-looks-like-no-course = This does not look like a course: a test, a service, a tenant or a notice.
cell-several-in-one = Several courses or lessons in one entry.
cell-no-title = The title is missing.
cell-language-unknown = A language that is not known here, or several.
cell-not-calculated = A formula whose result is not saved in the file. Open the file, save it and try again.
cell-room-unknown = The room is not one of the house’s.

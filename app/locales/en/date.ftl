### Dates, weekdays and hours. Numbers: weekdays from 1 (Monday), months from 1 (January). Every text is as it stands inside a sentence.

# The weekday, alone or in a full date.
# @choice $weekday
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# In narrow columns.
# @choice $weekday
weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}

# Which weekday: "on Tuesday".
# @choice $weekday
weekday-on = { $weekday ->
    [1] on Monday
    [2] on Tuesday
    [3] on Wednesday
    [4] on Thursday
    [5] on Friday
    [6] on Saturday
   *[7] on Sunday
}

# After `every`: "every Tuesday".
# @choice $weekday
weekday-every = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# On all such weekdays: "every other week on Tuesdays".
# @choice $weekday
weekday-plural = { $weekday ->
    [1] Mondays
    [2] Tuesdays
    [3] Wednesdays
    [4] Thursdays
    [5] Fridays
    [6] Saturdays
   *[7] Sundays
}

# After `first` or `last`: "the first Tuesday".
# @choice $weekday
weekday-nth = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# The month alone.
# @choice $month
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# In a date that stands alone: "4 March".
# @choice $month
month-of-date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# In a date on which something is: "on 4 March".
# @choice $month
month-on = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# In a date from which something is: "from 4 March".
# @choice $month
month-from = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# In a date until which something is: "until 4 March".
# @choice $month
month-until = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# In which month.
# @choice $month
in-month = { $month ->
    [1] in January
    [2] in February
    [3] in March
    [4] in April
    [5] in May
    [6] in June
    [7] in July
    [8] in August
    [9] in September
    [10] in October
    [11] in November
   *[12] in December
}

# The day of the month in a date: "4".
day-of-month = { $day }
# $day: from `day-of-month`, or several of them.
date = { $day }{"\u00a0"}{ $month }
# $day: from `day-of-month`, or several of them.
date-with-year = { $day }{"\u00a0"}{ $month } { $year }
# $date: from `date` or `date-with-year`.
full = { $weekday } { $date }
# $date: a date with its month from `month-on`.
on-date = on { $date }
# $weekday: from `weekday-on`; $date: with its month from `month-on`.
on-weekday-and-date = { $weekday } { $date }
# $date: with its month from `month-from`.
since = from { $date }
# $date: with its month from `month-until`.
until = until { $date }
# $first: with its month from `month-from`; $last: from `month-until`.
from-to = from { $first } to { $last }
# Two dates and all between.
range = { $first } – { $last }
# Two days of a month and all between, or two weekdays.
days-range = { $first }–{ $last }

# $start, $end: "10:00".
hours = { $start }–{ $end }
# The end is not known.
hours-open-end = starts at { $start }
# $day: from `on-weekday-and-date`, or `until` or `since`.
moment = { $day } at { $time }
# $day: "today", "tomorrow", "on Thursday".
moment-near = { $day } at { $time }

today = today
tomorrow = tomorrow
yesterday = yesterday
# The last two of a list.
list-end = { $first } and { $last }

every-day = every day
# All weekdays but Saturday and Sunday.
monday-to-friday = Monday to Friday
# $days: weekdays from `weekday-every`.
every = every { $days }

# Every other week on one weekday.
# @choice $weekday
fortnightly = { $weekday ->
    [1] every other Monday
    [2] every other Tuesday
    [3] every other Wednesday
    [4] every other Thursday
    [5] every other Friday
    [6] every other Saturday
   *[7] every other Sunday
}

# Several weekdays; $days: from `weekday-plural`.
fortnightly-on = every other week on { $days }

# Which of a month; 6 is the last.
# @choice $nth
nth = { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
   *[6] last
}

# $nth: from `nth`; $days: from `weekday-nth`.
every-nth = every { $nth } { $days } of the month
day-unknown = day not known yet
all-year = all year round
# $when: "from 1 August to 31 August", "in August".
not-held = not { $when }

### Kuupäevad, nädalapäevad ja kellaajad. Arvud: nädalapäevad alates 1 (esmaspäev), kuud alates 1 (jaanuar).

weekday = { $weekday ->
    [1] esmaspäev
    [2] teisipäev
    [3] kolmapäev
    [4] neljapäev
    [5] reede
    [6] laupäev
   *[7] pühapäev
}

weekday-short = { $weekday ->
    [1] E
    [2] T
    [3] K
    [4] N
    [5] R
    [6] L
   *[7] P
}

weekday-on = { $weekday ->
    [1] esmaspäeval
    [2] teisipäeval
    [3] kolmapäeval
    [4] neljapäeval
    [5] reedel
    [6] laupäeval
   *[7] pühapäeval
}

weekday-every = { $weekday ->
    [1] esmaspäeval
    [2] teisipäeval
    [3] kolmapäeval
    [4] neljapäeval
    [5] reedel
    [6] laupäeval
   *[7] pühapäeval
}

weekday-plural = { $weekday ->
    [1] esmaspäeviti
    [2] teisipäeviti
    [3] kolmapäeviti
    [4] neljapäeviti
    [5] reedeti
    [6] laupäeviti
   *[7] pühapäeviti
}

weekday-nth = { $weekday ->
    [1] esmaspäeval
    [2] teisipäeval
    [3] kolmapäeval
    [4] neljapäeval
    [5] reedel
    [6] laupäeval
   *[7] pühapäeval
}

month = { $month ->
    [1] jaanuar
    [2] veebruar
    [3] märts
    [4] aprill
    [5] mai
    [6] juuni
    [7] juuli
    [8] august
    [9] september
    [10] oktoober
    [11] november
   *[12] detsember
}

month-of-date = { $month ->
    [1] jaanuar
    [2] veebruar
    [3] märts
    [4] aprill
    [5] mai
    [6] juuni
    [7] juuli
    [8] august
    [9] september
    [10] oktoober
    [11] november
   *[12] detsember
}

month-on = { $month ->
    [1] jaanuaril
    [2] veebruaril
    [3] märtsil
    [4] aprillil
    [5] mail
    [6] juunil
    [7] juulil
    [8] augustil
    [9] septembril
    [10] oktoobril
    [11] novembril
   *[12] detsembril
}

month-from = { $month ->
    [1] jaanuarist
    [2] veebruarist
    [3] märtsist
    [4] aprillist
    [5] maist
    [6] juunist
    [7] juulist
    [8] augustist
    [9] septembrist
    [10] oktoobrist
    [11] novembrist
   *[12] detsembrist
}

month-until = { $month ->
    [1] jaanuarini
    [2] veebruarini
    [3] märtsini
    [4] aprillini
    [5] maini
    [6] juunini
    [7] juulini
    [8] augustini
    [9] septembrini
    [10] oktoobrini
    [11] novembrini
   *[12] detsembrini
}

in-month = { $month ->
    [1] jaanuaris
    [2] veebruaris
    [3] märtsis
    [4] aprillis
    [5] mais
    [6] juunis
    [7] juulis
    [8] augustis
    [9] septembris
    [10] oktoobris
    [11] novembris
   *[12] detsembris
}

day-of-month = { $day }.
date = { $day }{"\u00a0"}{ $month }
date-with-year = { $day }{"\u00a0"}{ $month } { $year }
full = { $weekday }, { $date }
on-date = { $date }
on-weekday-and-date = { $weekday }, { $date }
since = alates { $date }
until = kuni { $date }
from-to = { $first } kuni { $last }
range = { $first } – { $last }
days-range = { $first }–{ $last }

hours = { $start }–{ $end }
hours-open-end = algus kell{"\u00a0"}{ $start }
moment = { $day } kell{"\u00a0"}{ $time }
moment-near = { $day } kell{"\u00a0"}{ $time }

today = täna
tomorrow = homme
yesterday = eile
list-end = { $first } ja { $last }

every-day = iga päev
monday-to-friday = esmaspäevast reedeni
every = igal { $days }

fortnightly = { $weekday ->
    [1] üle nädala esmaspäeviti
    [2] üle nädala teisipäeviti
    [3] üle nädala kolmapäeviti
    [4] üle nädala neljapäeviti
    [5] üle nädala reedeti
    [6] üle nädala laupäeviti
   *[7] üle nädala pühapäeviti
}

fortnightly-on = üle nädala { $days }

nth = { $nth ->
    [1] esimesel
    [2] teisel
    [3] kolmandal
    [4] neljandal
    [5] viiendal
   *[6] viimasel
}

every-nth = iga kuu { $nth } { $days }
day-unknown = päev ei ole veel teada
all-year = aasta läbi
not-held = ei toimu { $when }

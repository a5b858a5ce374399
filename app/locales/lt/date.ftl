### Datos, savaitės dienos ir valandos. Skaičiai: savaitės dienos nuo 1 (pirmadienis), mėnesiai nuo 1 (sausis).

weekday = { $weekday ->
    [1] pirmadienis
    [2] antradienis
    [3] trečiadienis
    [4] ketvirtadienis
    [5] penktadienis
    [6] šeštadienis
   *[7] sekmadienis
}

weekday-short = { $weekday ->
    [1] pr
    [2] an
    [3] tr
    [4] kt
    [5] pn
    [6] št
   *[7] sk
}

weekday-on = { $weekday ->
    [1] pirmadienį
    [2] antradienį
    [3] trečiadienį
    [4] ketvirtadienį
    [5] penktadienį
    [6] šeštadienį
   *[7] sekmadienį
}

weekday-every = { $weekday ->
    [1] pirmadienį
    [2] antradienį
    [3] trečiadienį
    [4] ketvirtadienį
    [5] penktadienį
    [6] šeštadienį
   *[7] sekmadienį
}

weekday-plural = { $weekday ->
    [1] pirmadieniais
    [2] antradieniais
    [3] trečiadieniais
    [4] ketvirtadieniais
    [5] penktadieniais
    [6] šeštadieniais
   *[7] sekmadieniais
}

weekday-nth = { $weekday ->
    [1] pirmadienį
    [2] antradienį
    [3] trečiadienį
    [4] ketvirtadienį
    [5] penktadienį
    [6] šeštadienį
   *[7] sekmadienį
}

month = { $month ->
    [1] sausis
    [2] vasaris
    [3] kovas
    [4] balandis
    [5] gegužė
    [6] birželis
    [7] liepa
    [8] rugpjūtis
    [9] rugsėjis
    [10] spalis
    [11] lapkritis
   *[12] gruodis
}

month-of-date = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}

month-on = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}

month-from = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}

month-until = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}

in-month = { $month ->
    [1] sausį
    [2] vasarį
    [3] kovą
    [4] balandį
    [5] gegužę
    [6] birželį
    [7] liepą
    [8] rugpjūtį
    [9] rugsėjį
    [10] spalį
    [11] lapkritį
   *[12] gruodį
}

day-of-month = { $day }
date = { $month }{"\u00a0"}{ $day }{"\u00a0"}d.
date-with-year = { $year }{"\u00a0"}m. { $month }{"\u00a0"}{ $day }{"\u00a0"}d.
full = { $date }, { $weekday }
on-date = { $date }
on-weekday-and-date = { $weekday }, { $date }
since = nuo { $date }
until = iki { $date }
from-to = nuo { $first } iki { $last }
range = { $first } – { $last }
days-range = { $first }–{ $last }

hours = { $start }–{ $end }
hours-open-end = pradžia { $start }{"\u00a0"}val.
moment = { $day }, { $time }{"\u00a0"}val.
moment-near = { $day } { $time }{"\u00a0"}val.

today = šiandien
tomorrow = rytoj
yesterday = vakar
list-end = { $first } ir { $last }

every-day = kiekvieną dieną
monday-to-friday = nuo pirmadienio iki penktadienio
every = kiekvieną { $days }

fortnightly = { $weekday ->
    [1] kas dvi savaites pirmadieniais
    [2] kas dvi savaites antradieniais
    [3] kas dvi savaites trečiadieniais
    [4] kas dvi savaites ketvirtadieniais
    [5] kas dvi savaites penktadieniais
    [6] kas dvi savaites šeštadieniais
   *[7] kas dvi savaites sekmadieniais
}

fortnightly-on = kas dvi savaites { $days }

nth = { $nth ->
    [1] pirmąjį
    [2] antrąjį
    [3] trečiąjį
    [4] ketvirtąjį
    [5] penktąjį
   *[6] paskutinį
}

every-nth = kiekvieno mėnesio { $nth } { $days }
day-unknown = diena dar nežinoma
all-year = ištisus metus
not-held = nevyksta { $when }

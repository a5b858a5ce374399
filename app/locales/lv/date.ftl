### Datumi, nedēļas dienas un stundas. Skaitļi: nedēļas dienas no 1 (pirmdiena), mēneši no 1 (janvāris).

weekday = { $weekday ->
    [1] pirmdiena
    [2] otrdiena
    [3] trešdiena
    [4] ceturtdiena
    [5] piektdiena
    [6] sestdiena
   *[7] svētdiena
}

weekday-short = { $weekday ->
    [1] pirmd.
    [2] otrd.
    [3] trešd.
    [4] ceturtd.
    [5] piektd.
    [6] sestd.
   *[7] svētd.
}

weekday-on = { $weekday ->
    [1] pirmdien
    [2] otrdien
    [3] trešdien
    [4] ceturtdien
    [5] piektdien
    [6] sestdien
   *[7] svētdien
}

weekday-every = { $weekday ->
    [1] pirmdienu
    [2] otrdienu
    [3] trešdienu
    [4] ceturtdienu
    [5] piektdienu
    [6] sestdienu
   *[7] svētdienu
}

weekday-plural = { $weekday ->
    [1] pirmdienās
    [2] otrdienās
    [3] trešdienās
    [4] ceturtdienās
    [5] piektdienās
    [6] sestdienās
   *[7] svētdienās
}

weekday-nth = { $weekday ->
    [1] pirmdienā
    [2] otrdienā
    [3] trešdienā
    [4] ceturtdienā
    [5] piektdienā
    [6] sestdienā
   *[7] svētdienā
}

month = { $month ->
    [1] janvāris
    [2] februāris
    [3] marts
    [4] aprīlis
    [5] maijs
    [6] jūnijs
    [7] jūlijs
    [8] augusts
    [9] septembris
    [10] oktobris
    [11] novembris
   *[12] decembris
}

month-of-date = { $month ->
    [1] janvāris
    [2] februāris
    [3] marts
    [4] aprīlis
    [5] maijs
    [6] jūnijs
    [7] jūlijs
    [8] augusts
    [9] septembris
    [10] oktobris
    [11] novembris
   *[12] decembris
}

month-on = { $month ->
    [1] janvārī
    [2] februārī
    [3] martā
    [4] aprīlī
    [5] maijā
    [6] jūnijā
    [7] jūlijā
    [8] augustā
    [9] septembrī
    [10] oktobrī
    [11] novembrī
   *[12] decembrī
}

month-from = { $month ->
    [1] janvāra
    [2] februāra
    [3] marta
    [4] aprīļa
    [5] maija
    [6] jūnija
    [7] jūlija
    [8] augusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}

month-until = { $month ->
    [1] janvārim
    [2] februārim
    [3] martam
    [4] aprīlim
    [5] maijam
    [6] jūnijam
    [7] jūlijam
    [8] augustam
    [9] septembrim
    [10] oktobrim
    [11] novembrim
   *[12] decembrim
}

in-month = { $month ->
    [1] janvārī
    [2] februārī
    [3] martā
    [4] aprīlī
    [5] maijā
    [6] jūnijā
    [7] jūlijā
    [8] augustā
    [9] septembrī
    [10] oktobrī
    [11] novembrī
   *[12] decembrī
}

day-of-month = { $day }.
date = { $day }{"\u00a0"}{ $month }
date-with-year = { $year }.{"\u00a0"}gada { $day }{"\u00a0"}{ $month }
full = { $weekday }, { $date }
on-date = { $date }
on-weekday-and-date = { $weekday }, { $date }
since = no { $date }
until = līdz { $date }
from-to = no { $first } līdz { $last }
range = { $first } – { $last }
days-range = { $first }–{ $last }

hours = { $start }–{ $end }
hours-open-end = sākums plkst.{"\u00a0"}{ $start }
moment = { $day }, plkst.{"\u00a0"}{ $time }
moment-near = { $day } plkst.{"\u00a0"}{ $time }

today = šodien
tomorrow = rīt
yesterday = vakar
list-end = { $first } un { $last }

every-day = katru dienu
monday-to-friday = no pirmdienas līdz piektdienai
every = katru { $days }

fortnightly = { $weekday ->
    [1] katru otro nedēļu pirmdienās
    [2] katru otro nedēļu otrdienās
    [3] katru otro nedēļu trešdienās
    [4] katru otro nedēļu ceturtdienās
    [5] katru otro nedēļu piektdienās
    [6] katru otro nedēļu sestdienās
   *[7] katru otro nedēļu svētdienās
}

fortnightly-on = katru otro nedēļu { $days }

nth = { $nth ->
    [1] pirmajā
    [2] otrajā
    [3] trešajā
    [4] ceturtajā
    [5] piektajā
   *[6] pēdējā
}

every-nth = katra mēneša { $nth } { $days }
day-unknown = diena vēl nav zināma
all-year = visu gadu
not-held = nenotiek { $when }

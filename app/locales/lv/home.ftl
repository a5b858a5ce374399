### Nama pirmā lapa.

search = Ko Jūs vēlētos darīt?
search-button = Meklēt
faculties = Fakultātes
offers = { $count ->
    [0] Pašlaik nekā nav
    [zero] { $count } nodarbību
    [one] { $count } nodarbība
   *[other] { $count } nodarbības
}
coming = Šodien un tuvākajās dienās
whole-week = Visa nedēļa pa telpām
nothing-more-today = Šodien vairāk nekā nav.
more-that-day = { $count ->
    [zero] Tajā dienā vēl { $count } nodarbību
    [one] Tajā dienā vēl { $count } nodarbība
   *[other] Tajā dienā vēl { $count } nodarbības
}
reach = Atnāciet, piezvaniet, pajautājiet
call-us = Zvaniet mums. Visu, ko var izdarīt šeit, var nokārtot arī pa tālruni.
today = Šodien
next-days = Tuvākajās dienās
or-call = Vai arī piezvaniet
search-hint = Piemēram: dejas, angļu valoda, rokdarbi
# $count: cik šodienas tikšanos vēl nav beigušās
greeting = { $count ->
    [0] Labdien. Šodien namā vairs nekā nav.
    [zero] Labdien. Šodien namā ir { $count } nodarbību.
    [one] Labdien. Šodien namā ir { $count } nodarbība.
   *[other] Labdien. Šodien namā ir { $count } nodarbības.
}

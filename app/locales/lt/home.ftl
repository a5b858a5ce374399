### Centro pirmasis puslapis.

search = Ką norėtumėte veikti?
search-button = Ieškoti
faculties = Fakultetai
offers = { $count ->
    [0] Šiuo metu nieko nėra
    [one] { $count } užsiėmimas
    [few] { $count } užsiėmimai
   *[other] { $count } užsiėmimų
}
coming = Šiandien ir artimiausiomis dienomis
whole-week = Visa savaitė pagal patalpas
nothing-more-today = Šiandien daugiau nieko nėra.
more-that-day = { $count ->
    [one] Tą dieną dar { $count } užsiėmimas
    [few] Tą dieną dar { $count } užsiėmimai
   *[other] Tą dieną dar { $count } užsiėmimų
}
reach = Ateikite, paskambinkite, paklauskite
call-us = Skambinkite administratoriui. Viską, ką galima padaryti čia, galima sutvarkyti ir telefonu.
today = Šiandien
next-days = Artimiausiomis dienomis
or-call = Arba paskambinkite
search-hint = Pavyzdžiui: šokiai, anglų kalba, rankdarbiai
# $count: kiek šiandienos susitikimų dar nesibaigė
greeting = { $count ->
    [0] Laba diena. Šiandien centre daugiau nieko nebus.
    [one] Laba diena. Šiandien centre { $count } užsiėmimas.
    [few] Laba diena. Šiandien centre { $count } užsiėmimai.
   *[other] Laba diena. Šiandien centre { $count } užsiėmimų.
}

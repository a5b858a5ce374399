### Viena diena namā.

title = Šodien
text = Katra telpa pa stundām: kas notiek, ko gaida, kas ir atcelts.
other-days = Citas dienas
previous = Diena pirms
next = Diena pēc
changed = Ne tā, kā plānots
moved-to = Pārcelts uz: { $to }
expected = { $count ->
    [0] Neviens nav pieteicies
    [zero] Gaida { $count } cilvēkus
    [one] Gaida { $count } cilvēku
   *[other] Gaida { $count } cilvēkus
}
free-places = { $count ->
    [0] pilns
    [zero] { $count } vietu brīvas
    [one] { $count } vieta brīva
   *[other] { $count } vietas brīvas
}
free = Telpas, kas brīvas visu dienu
doors = Zīmes pie durvīm
doors-text = Katrai telpai lapa lieliem burtiem. Izdrukājiet un piekariet.
print = Drukāt šo dienu
print-doors = Drukāt zīmes

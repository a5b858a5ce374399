### Brīvās vietas. Viens un tas pats teikums serverī un, mainoties skaitam, pārlūkā.

free = { $free ->
    [zero] Vēl ir { $free } brīvu vietu
    [one] Vēl ir { $free } brīva vieta
   *[other] Vēl ir { $free } brīvas vietas
}
full = Visas vietas ir aizņemtas. Varat iestāties rindā.
full-with-line = { $waiting ->
    [zero] Visas vietas ir aizņemtas, un rindā gaida { $waiting } cilvēku.
    [one] Visas vietas ir aizņemtas, un rindā gaida { $waiting } cilvēks.
   *[other] Visas vietas ir aizņemtas, un rindā gaida { $waiting } cilvēki.
}
desk-decides = Vai ir brīva vieta, Jums pateiks administrators.

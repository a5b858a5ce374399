### Vabad kohad. Sama lause serveris ja, arvu muutudes, veebilehitsejas.

free = { $free ->
    [one] { $free } koht on vaba
   *[other] { $free } kohta on vaba
}
full = Kõik kohad on võetud. Võite minna järjekorda.
full-with-line = { $waiting ->
    [one] Kõik kohad on võetud ja järjekorras ootab { $waiting } inimene.
   *[other] Kõik kohad on võetud ja järjekorras ootab { $waiting } inimest.
}
desk-decides = Kas kohta on, öeldakse Teile infolauast.

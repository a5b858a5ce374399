### Laisvos vietos. Tas pats sakinys serveryje ir, skaičiui kintant, naršyklėje.

free = { $free ->
    [one] Yra { $free } laisva vieta
    [few] Yra { $free } laisvos vietos
   *[other] Yra { $free } laisvų vietų
}
full = Visos vietos užimtos. Galite stoti į eilę.
full-with-line = { $waiting ->
    [one] Visos vietos užimtos, eilėje laukia { $waiting } žmogus.
    [few] Visos vietos užimtos, eilėje laukia { $waiting } žmonės.
   *[other] Visos vietos užimtos, eilėje laukia { $waiting } žmonių.
}
desk-decides = Ar yra vietos, Jums pasakys administratorius.

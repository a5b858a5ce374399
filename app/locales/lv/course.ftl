### Viena nodarbība.

next = Nākamreiz:
no-next = Nākamā reize pašlaik nav paredzēta.
when = Kad
place = Kur
leader = Vada
language = Valoda
bring = Ņemiet līdzi
cost = Maksa
dates = Datumi
no-dates = Datumi pašlaik nav zināmi.
more-dates = { $count ->
    [zero] Vēl { $count } datumu
    [one] Vēl { $count } datums
   *[other] Vēl { $count } datumi
}
places = Vietas
take-place = Pieteikties
join-line = Iestāties rindā
or-call = To pašu var izdarīt pie administratora vai pa tālruni:
ask-desk = Šai nodarbībai piesakās pie administratora vai pa tālruni:
ask-workers = Par šo grupu, lūdzu, jautājiet jaunatnes darbiniekiem vai administratoram:
by-wishes = Vietas sadalīsim vēlāk, kad visi būs izteikuši savas vēlmes. Kad tas būs, jautājiet administratoram:
opens = Pieteikšanās internetā sāksies { $moment }. Līdz tam varat jautāt administratoram:
closed = Internetā pieteikties vairs nevar. Lūdzu, jautājiet administratoram:
keep = Lai neaizmirstos
calendar = Pievienot datumus manam kalendāram
print = Izdrukāt šo lapu
code-alt = Kvadrātkods (QR kods), kas ved uz šo lapu
code-text = Pavērsiet tālruņa kameru pret šo kodu, un atvērsies šī lapa.
level-any = Visiem
level-beginner = Iesācējiem
level-intermediate = Tiem, kas jau mazliet prot
level-advanced = Pieredzējušiem

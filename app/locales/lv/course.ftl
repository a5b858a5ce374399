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
or-call = To pašu var izdarīt pie informācijas galda vai pa tālruni:
ask-desk = Šai nodarbībai piesakās pie informācijas galda vai pa tālruni:
ask-workers = Par šo grupu, lūdzu, jautājiet jaunatnes darbiniekiem, pie informācijas galda vai pa tālruni:
by-wishes = Vietas sadalīsim vēlāk, kad visi būs pateikuši savas vēlmes. Kad tas būs, jautājiet pie informācijas galda vai pa tālruni:
opens = Internetā var sākt pieteikties { $moment }. Līdz tam varat jautāt pie informācijas galda vai pa tālruni:
closed = Internetā pieteikties vairs nevar. Jautājiet pie informācijas galda vai pa tālruni:
keep = Lai neaizmirstos
calendar = Ielikt datumus manā kalendārā
print = Izdrukāt šo lapu
code-alt = Kvadrātveida kods, kas ved uz šo lapu
code-text = Pavērsiet tālruņa kameru pret šo kodu, un atvērsies šī lapa.
level-any = Visiem
level-beginner = Iesācējiem
level-intermediate = Tiem, kas jau mazliet prot
level-advanced = Pieredzējušiem

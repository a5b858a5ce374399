### Kas lanko užsiėmimą ir kas laukia, ir spausdinami lapai.

list-title = Kas kuriame užsiėmime
list-text = Vietos ir eilės, parašų lapas, vadovo lapas.
none = Nėra užsiėmimo, kurio dalyvius tvarkote.
# $course: užsiėmimo pavadinimas
title = Dalyviai: { $course }
back = Atgal prie dalyvių
# @number $placed
# @number $seats
placed-of = Užimta vietų: { $placed } iš { $seats }
# $placed: kiek dalyvauja; vietų skaičius nenustatytas
placed-unknown = { $placed ->
    [one] Užimta { $placed } vieta, vietų skaičius nenustatytas
    [few] Užimtos { $placed } vietos, vietų skaičius nenustatytas
    [many] Užimta { $placed } vietos, vietų skaičius nenustatytas
   *[other] Užimta { $placed } vietų, vietų skaičius nenustatytas
}
# $count: kiek pasiūlyta
offered-count = { $count ->
    [one] pasiūlyta { $count } vieta
    [few] pasiūlytos { $count } vietos
    [many] pasiūlyta { $count } vietos
   *[other] pasiūlyta { $count } vietų
}
# $count: kiek laukia
waiting-count = { $count ->
    [one] eilėje { $count } žmogus
    [few] eilėje { $count } žmonės
    [many] eilėje { $count } žmogaus
   *[other] eilėje { $count } žmonių
}
enrol-here = Užrašyti žmogų
signatures = Parašų lapas
leader-sheet = Vadovo lapas
leader-text = Tik vadovui. Nepalikite jo kitų akims.
print = Spausdinti
placed-title = Vieta skirta
nobody-in = Dar nieko nėra.
offered-title = Vieta pasiūlyta
offered-text = Ji skiriama, jei iki tol sutinkama. Kitaip atiteks kitam eilėje.
waiting-title = Eilėje
waiting-text = Kita laisva vieta siūloma pirmam eilėje trims dienoms; kas kreipėsi raštu, tam savaitei.
# $until: "iki ketvirtadienio". $way: telefonas, el. paštas, "laišku", "pas administratorių"
tell = Pasiūlyta { $until } ({ $way })
# $needs: paties žmogaus žodžiais
needs-of = Reikia: { $needs }
needs = Ko reikia
which = Nr.
name = Vardas ir pavardė
signature = Parašas
chairs-title = Daugiau ar mažiau kėdžių
chairs-text = Nauja vieta iš karto siūloma pirmam eilėje. Skaičius, priežastis ir Jūsų vardas lieka žurnale.
seats = Kiek vietų nuo šiol?
reason = Kodėl?
reason-hint = Pavyzdžiui: dvi kėdės iš salės.
set-seats = Nustatyti vietų skaičių
wrong-seats = Parašykite sveikąjį skaičių nuo 1 iki 65 535.
wrong-reason = Trumpai parašykite, kodėl: daugiausia 200 raidžių.
done-chairs = Vietų skaičius nustatytas
done-chairs-text = Jei kas nors laukė, naujos vietos pasiūlytos.
refused-held = Jau skirta ar pasiūlyta daugiau vietų. Pirmiausia kas nors turėtų savąją grąžinti.
refused-shared = Tą pačią valandą užsiėmimas dalijasi patalpa arba vadovu su kitu. Pirmiausia sutvarkykite tai.

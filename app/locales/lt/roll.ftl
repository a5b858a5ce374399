### Kas atėjo į kurį kartą.

title = Kas atėjo
no-session = Šis užsiėmimas dar nevyko. Sąrašas atsivers pirmojo karto dieną.
text = Pažymėkite visus, kurie atėjo, ir išsaugokite sąrašą. Kas nepažymėtas, tas neatėjo. Vėliau galėsite pataisyti.
keep = Išsaugoti sąrašą
kept = Sąrašas išsaugotas
added = Žmogus įrašytas į sąrašą
not-kept = Tai, kas čia pažymėta, dar neišsaugota.
sum = Atėjo: { $came }. Neatėjo: { $away }. Atėjo be vietos: { $guests }.
which = Kuris kartas
show = Rodyti
guest = be vietos
unnamed = Kiek dar atėjo be vietos?
unnamed-hint = Užtenka skaičiaus, be vardų. Jei nieko nebuvo, palikite tuščią.
wrong-number = Parašykite, kiek dar atėjo: sveikąjį skaičių, mažesnį už 1000, arba palikite tuščią.
guests = Kas nors atėjo be vietos
guest-name = Vardas ir pavardė
guest-hint = Jei žinote vardą. Žmogus įrašomas tik šį kartą ir vietos neužima.
wrong-name = Vardą ir pavardę parašykite raidėmis.
add = Įrašyti į sąrašą
who-is-it = Centre jau žinomi žmonės šiuo vardu. Kuris iš jų?
add-known = Tai { $name }
add-new = Kas nors kitas: { $name }
there = { $count ->
    [one] atėjo { $count }
    [few] atėjo { $count }
    [many] atėjo { $count }
   *[other] atėjo { $count }
}
last-times = Kas atėjo paskutinius kartus

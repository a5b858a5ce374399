### Kas atėjo į kurį kartą.

title = Kas atėjo
no-session = Šis užsiėmimas dar nevyko. Sąrašas atsivers pirmojo karto dieną.
text = Pažymėkite visus, kurie yra, ir išsaugokite sąrašą. Kas nepažymėtas, neatėjo.
keep = Išsaugoti sąrašą
kept = Sąrašas išsaugotas
sum = Yra: { $came }. Neatėjo: { $away }. Be vietos: { $guests }.
which = Kuris kartas
show = Rodyti
guest = be vietos
guests = Kažkas atėjo be vietos
guest-name = Vardas ir pavardė
guest-hint = Įrašoma tik šį kartą ir vietos neužima.
wrong-name = Prašome raidėmis įrašyti vardą ir pavardę.
add = Įrašyti į sąrašą
who-is-it = Centras pažįsta žmonių tokiu vardu. Kas tai?
add-known = Tai { $name }
ending = telefonas baigiasi { $digits }
add-new = Kažkas kitas: { $name }
there = { $count ->
    [one] Buvo { $count }
    [few] Buvo { $count }
    [many] Buvo { $count }
   *[other] Buvo { $count }
}
last-times = Kas atėjo paskutinius kartus

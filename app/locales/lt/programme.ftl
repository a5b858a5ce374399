### Viskas, ką siūlo centras.

title = Programa
words = Ieškoti pagal žodį
narrow = Rinktis pagal dieną, lygį ir kitus požymius
faculty = Fakultetas
any-faculty = Visi fakultetai
day = Diena
any-day = Bet kuri diena
part = Dienos metas
any-part = Visa diena
morning = Rytas
afternoon = Popietė
evening = Vakaras
level = Lygis
any-level = Visi lygiai
language = Kuria kalba vyksta
any-language = Bet kuri kalba
held-in = { $language ->
    [lv] Latvių
    [lt] Lietuvių
    [et] Estų
   *[en] Anglų
}
only-free = Tik su laisvomis vietomis
only-step-free = Tik patalpose be laiptelių
show = Rodyti
show-all = Rodyti viską
found = { $count ->
    [0] Nieko tokio neradome. Pabandykite su mažiau pageidavimų arba paskambinkite administratoriui.
    [one] Radome { $count } užsiėmimą
    [few] Radome { $count } užsiėmimus
   *[other] Radome { $count } užsiėmimų
}
no-place-needed = Tiesiog ateikite. Užsirašyti nereikia.
print = Spausdinti programą
pages = Programos puslapiai
previous-page = Ankstesnis puslapis
next-page = Kitas puslapis
page-of = { $page } puslapis iš { $pages }
only = Tik
# $words: what was typed into the search box
quoted = „{ $words }“
# $wishes: what was asked, in the words of the form, parted by commas
asked = Ieškote: { $wishes }.

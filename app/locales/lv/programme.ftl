### Viss, ko nams piedāvā.

title = Programma
words = Meklēt pēc vārda
narrow = Izvēlēties pēc dienas, līmeņa un citām pazīmēm
faculty = Fakultāte
any-faculty = Visas fakultātes
day = Diena
any-day = Jebkura diena
part = Dienas daļa
any-part = Visa diena
morning = Rīts
afternoon = Pēcpusdiena
evening = Vakars
level = Līmenis
any-level = Visi līmeņi
language = Kādā valodā notiek
any-language = Jebkura valoda
held-in = { $language ->
    [lv] Latviešu
    [lt] Lietuviešu
    [et] Igauņu
   *[en] Angļu
}
only-free = Tikai ar brīvām vietām
only-step-free = Tikai telpās bez pakāpieniem
show = Parādīt
show-all = Parādīt visu
found = { $count ->
    [0] Neko tādu neatradām. Pamēģiniet ar mazāk vēlmēm vai piezvaniet mums.
    [zero] Atradām { $count } nodarbības
    [one] Atradām { $count } nodarbību
   *[other] Atradām { $count } nodarbības
}
no-place-needed = Vienkārši nāciet. Pieteikties nevajag.
print = Izdrukāt programmu
pages = Programmas lapas
previous-page = Iepriekšējā lapa
next-page = Nākamā lapa
page-of = { $page }. lapa no { $pages }
only = Tikai
# $words: what was typed into the search box
quoted = „{ $words }”
# $wishes: what was asked, in the words of the form, parted by commas
asked = Jūs meklējat: { $wishes }.

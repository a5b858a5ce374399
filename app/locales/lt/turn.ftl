### Pasikeitimas prie bendro kompiuterio trumpuoju numeriu.

title = Kieno dabar eilė?
who = Kas perima?
pin = Jūsų trumpasis numeris
take = Perimti
nobody = Kol kas čia niekas kitas negali perimti trumpuoju numeriu. Čia bus tie, kurie šiandien šiame kompiuteryje prisijungė slaptažodžiu ir savo paskyros puslapyje pasirinko trumpąjį numerį.
other-title = Kas nors kitas
other-text = Kas kartą prisijungia slaptažodžiu, iki vakaro gali perimti trumpuoju numeriu. Atsijungus tai baigiasi visiems.
other = Prisijungti vardu ir slaptažodžiu
next = Pasikeisti
pin-title = Trumpasis numeris bendram kompiuteriui
pin-text = Juo Jūs ir kolegos keičiatės prie vieno kompiuterio nerašydami slaptažodžių. Jis veikia tik ten, kur tą dieną prisijungėte slaptažodžiu.
there-is = Trumpąjį numerį turite.
there-is-none = Trumpojo numerio dar neturite.
new-pin = Naujas trumpasis numeris
pin-hint = Nuo 4 iki 8 skaitmenų. Jei jo nereikia, palikite tuščią.
keep-pin = Išsaugoti trumpąjį numerį
kept = Trumpasis numeris išsaugotas
kept-text = Jis veikia kiekviename kompiuteryje, kuriame nuo šiol prisijungsite slaptažodžiu.
refused-pin = Įrašykite nuo 4 iki 8 skaitmenų, kurie nėra visi vienodi ir neina iš eilės, ir savo dabartinį slaptažodį.
refused-turn = Tai neteisinga. Pasirinkite, kas perima, ir dar kartą įrašykite trumpąjį numerį.

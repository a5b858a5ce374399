### Vienas laisvai lankomas užsiėmimas.

just-come = Tiesiog ateikite
just-come-text = Užsirašyti nereikia, vardo niekas neklaus. Jei turite klausimų, skambinkite mums:
ask-first = Prašome pirma paklausti
ask-workers = Tai skirta jaunimui arba uždarai grupei. Klauskite jaunimo darbuotojų arba administratoriaus:

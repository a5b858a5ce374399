### Puslapiai, kurie rodomi, kai kitų nėra.

not-found-title = Tokio puslapio čia nėra
not-found-text = Galbūt adrese įsimaišė kita raidė, o gal puslapio nebėra. Visą programą rasite pradėję nuo pradžios puslapio.
forbidden-title = Šis puslapis atviras ne visiems
forbidden-text = Jei manote, kad turėtumėte jį matyti, prašome paklausti administratoriaus.
sign-in-title = Prašome prisijungti
sign-in-text = Šis puslapis skirtas tiems, kurie dirba centre.
unreadable-title = Nepavyko perskaityti, kas išsiųsta
unreadable-text = Todėl niekas neišsaugota. Prašome grįžti vienu puslapiu atgal ir išsiųsti dar kartą arba paskambinti administratoriui.
too-many-title = Prašome minutėlę palaukti
too-many-text = Per trumpą laiką iš čia buvo labai daug bandymų. Prašome palaukti minutę ir išsiųsti dar kartą arba paskambinti administratoriui.
fault-title = Kažkas nepavyko mūsų pusėje
fault-text = Tai ne Jūsų kaltė, ir niekas iš to, ką mums pateikėte, nedingo. Prašome po valandėlės pabandyti dar kartą. Jei tai pasikartos, pasakykite administratoriui šį numerį: { $reference }.
to-home = Į pradžios puslapį
offline-title = Nėra interneto ryšio
offline-text = Kai ryšys vėl atsiras, šis puslapis veiks. Jei pildėte formą, grįžkite vienu puslapiu atgal: tai, ką įrašėte, nedingo.
offline-call = Telefonu viską galima sutvarkyti ir dabar:

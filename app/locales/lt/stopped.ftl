### Puslapiai, kurie rodomi, kai kitų nėra.

not-found-title = Tokio puslapio čia nėra
not-found-text = Galbūt adrese įsimaišė kita raidė, o gal puslapis pašalintas. Visą programą rasite pradėję nuo pradžios puslapio.
forbidden-title = Šis puslapis atviras ne visiems
forbidden-text = Jei manote, kad turėtumėte jį matyti, paklauskite budėtojo.
sign-in-title = Prašome prisijungti
sign-in-text = Šis puslapis skirtas tiems, kurie dirba centre.
unreadable-title = Nepavyko perskaityti, kas išsiųsta
unreadable-text = Nepavyko perskaityti, kas išsiųsta, todėl niekas neišsaugota. Grįžkite vienu puslapiu atgal ir išsiųskite dar kartą arba paskambinkite budėtojui.
too-many-title = Minutėlę palaukite
too-many-text = Per trumpą laiką iš čia buvo labai daug bandymų. Palaukite minutę ir išsiųskite dar kartą arba paskambinkite budėtojui.
fault-title = Mums kažkas nepavyko
fault-text = Tai ne Jūsų kaltė, ir niekas iš to, ką mums patikėjote, nedingo. Pabandykite dar kartą po valandėlės. Jei tai pasikartos, pasakykite budėtojui šį numerį: { $reference }.
to-home = Į pradžios puslapį
offline-title = Nėra interneto ryšio
offline-text = Kai tik Jūsų įrenginys vėl turės ryšį, šis puslapis veiks. Tai, ką įrašėte, nedingo: grįžkite vienu puslapiu atgal.

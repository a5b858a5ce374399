### Vienas užsiėmimas.

next = Kitą kartą:
no-next = Kitas kartas kol kas nenumatytas.
when = Kada
place = Kur
leader = Veda
language = Kalba
bring = Pasiimkite
cost = Kaina
dates = Datos
no-dates = Datos kol kas nežinomos.
more-dates = { $count ->
    [one] Dar { $count } data
    [few] Dar { $count } datos
   *[other] Dar { $count } datų
}
places = Vietos
take-place = Užsirašyti
join-line = Stoti į eilę
or-call = Tą patį galima padaryti pas budėtoją arba telefonu:
ask-desk = Į šį užsiėmimą užsirašoma pas budėtoją arba telefonu:
ask-workers = Dėl šios grupės klauskite jaunimo darbuotojų arba budėtojo:
by-wishes = Vietas padalysime vėliau, kai visi pasakys savo pageidavimus. Kada tai bus, klauskite budėtojo:
opens = Internetu užsirašyti bus galima { $moment } ir vėliau, o iki tol galite klausti budėtojo:
closed = Internetu užsirašyti nebegalima. Klauskite budėtojo:
keep = Kad nepamirštumėte
calendar = Įkelti datas į mano kalendorių
print = Spausdinti šį puslapį
code-alt = Kvadratinis kodas, vedantis į šį puslapį
code-text = Nukreipkite telefono kamerą į šį kodą, ir atsivers šis puslapis.
level-any = Visiems
level-beginner = Pradedantiesiems
level-intermediate = Tiems, kurie jau šiek tiek moka
level-advanced = Pažengusiesiems

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
or-call = Tą patį galima padaryti pas administratorių arba telefonu:
ask-desk = Į šį užsiėmimą užsirašoma pas administratorių arba telefonu:
ask-workers = Dėl šios grupės klauskite jaunimo darbuotojų arba administratoriaus:
by-wishes = Vietas paskirstysime vėliau, kai visi pasakys savo pageidavimus. Kada tai bus, klauskite administratoriaus:
opens = Registracija internetu prasidės { $moment }, o iki tol galite klausti administratoriaus:
closed = Internetu užsirašyti nebegalima. Klauskite administratoriaus:
keep = Kad nepamirštumėte
calendar = Įtraukti datas į mano kalendorių
print = Spausdinti šį puslapį
code-alt = QR kodas, vedantis į šį puslapį
code-text = Nukreipkite telefono kamerą į šį kodą, ir atsivers šis puslapis.
level-any = Visiems
level-beginner = Pradedantiesiems
level-intermediate = Tiems, kurie jau šiek tiek moka
level-advanced = Pažengusiesiems

### Ziņas, par kurām kādam namā jāparūpējas.

title = Ziņas ceļā
text = Kas nav aizgājis pa e-pastu, kam jāzvana, un drukājamās vēstules.
nothing = Viss ir pateikts. Neviens negaida ziņu.
no-server = E-pasti gaida šeit
no-server-text = Nams vēl nav savienots ar pasta serveri, tāpēc e-pasti to nepamet. Serveri var pieslēgt tie, kas uztur Saiets. Līdz tam, lūdzu, piezvaniet vai aizrakstiet šiem cilvēkiem.
stuck = Nav aizgājis pa e-pastu
stuck-text = Lūdzu, piezvaniet viņiem vai mēģiniet vēlreiz, kad iemesls ir novērsts.
again = Mēģināt vēlreiz
all-again = Mēģināt vēlreiz visus
told = Tagad zina
not-reached = Neviens neatbild
calls = Jāpiezvana vai jāpasaka uz vietas
called = Neviens neatbildēja { $moment }
letters = Vēstules
letters-text = { $count ->
    [zero] Jāizdrukā un jānosūta pa pastu { $count } vēstuļu.
    [one] Jāizdrukā un jānosūta pa pastu { $count } vēstule.
   *[other] Jāizdrukā un jānosūta pa pastu { $count } vēstules.
}
to-letters = Parādīt vēstules
letters-title = Drukājamās vēstules
letters-none = Nav nevienas drukājamas vēstules.
print = Drukāt vēstules
posted = Visas šīs ir nosūtītas
posted-text = Nospiediet, kad tās ir ceļā: tad tās pazūd no saraksta.
waiting = E-pasti, kas tūlīt dosies ceļā
waiting-text = { $count ->
    [zero] Tuvākajās minūtēs dosies ceļā { $count } e-pastu.
    [one] Tuvākajās minūtēs dosies ceļā { $count } e-pasts.
   *[other] Tuvākajās minūtēs dosies ceļā { $count } e-pasti.
}
why-no-answer = Pasta serveris nebija sasniedzams vai mūs neielaida.
why-later = Pasta serveris atkal un atkal lūdza nākt vēlāk.
why-refused = Pasta serveris to nepieņēma. Varbūt tādas pastkastes nav.
why-not-written = To nevarēja uzrakstīt: šīs nodarbības programmā vairs nav.
more = Gaida vēl citas. Tās parādīsies, kad daļa no šīm būs pabeigta.
why-no-mailbox = E-pasta adreses nav vai vairs nav.
no-phone = Tālruņa nav: pasakiet, kad cilvēks atnāks.
invitation = Uzaicinājums uz

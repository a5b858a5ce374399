### Vēstules un e-pasti tiem, kas nāk.

greeting = Labdien, { $name }
placed-subject = Jums ir vieta: { $course }
placed = Jums ir vieta nodarbībā „{ $course }”.
placed-text = Lūdzu, pirmajā reizē paņemiet līdzi lapiņu, papīrā vai tālrunī. Ja kas mainīsies, mēs Jums paziņosim.
line-subject = Jūs esat rindā: { $course }
line = Visas vietas nodarbībā „{ $course }” ir aizņemtas. Jūs esat rindā.
line-text = Kad vieta atbrīvosies un pienāks Jūsu kārta, mēs Jums to piedāvāsim un pateiksim, līdz kuram laikam jāatbild. Jums nekas nav jādara.
offered-subject = Jums ir brīva vieta: { $course }
offered = Nodarbībā „{ $course }” ir atbrīvojusies vieta, un ir pienākusi Jūsu kārta. Tā ir Jūsu, ja laikus to pasakāt.
offered-text = Pēc tam mēs to piedāvāsim nākamajam rindā, un Jums paliks vieta rindas galā.
answer = Lūdzu, atbildiet
left-subject = Vieta ir atdota: { $course }
left = Jūsu vieta vai vieta rindā nodarbībā „{ $course }” ir atdota.
left-text = Paldies, ka pateicāt. Tagad var nākt kāds cits, un Jūs jebkurā laikā varat pieteikties no jauna. Ja to nedarījāt Jūs, lūdzu, piezvaniet mums.
already-subject = Jums jau ir vieta vai vieta rindā: { $course }
already = Kāds Jūsu vārdā ir lūdzis vietu nodarbībā „{ $course }”. Jums vieta jau ir, vai arī Jūs stāvat rindā, un nekas nav mainījies.
already-text = Ja tas nebijāt Jūs, Jums nekas nav jādara.
over-subject = Tagad Jūs esat citā nodarbībā: { $course }
over = Tagad Jums ir vieta nodarbībā „{ $course }” nodarbības „{ $old }” vietā.
over-text = Lapiņa paliek derīga: tās kods ved uz jauno nodarbību. Ja to nevēlaties, lūdzu, piezvaniet mums.
cancelled-subject = Nenotiks: { $course }
cancelled = Nodarbība „{ $course }” nenotiks:
moved-subject = Pārcelts: { $course }
moved = Nodarbība „{ $course }” ir pārcelta:
moved-line = { $moved } (bija plānots: { $planned })
restored-subject = Tomēr notiks: { $course }
restored = Nodarbība „{ $course }” tomēr notiks, kā plānots:
more-meetings = { $count ->
    [zero] un vēl { $count } reizes
    [one] un vēl { $count } reize
   *[other] un vēl { $count } reizes
}
why = Kāpēc
next = Nākamā reize
code = Jūsu lapiņas kods
answer-page = Atbildiet šajā lapā:
slip-page = Jūsu lapiņa; šeit to var apskatīt, izdrukāt vai atdot vietu:
course-page = Visi nodarbības datumi:
answer-call = Atbildēt varat arī pa tālruni vai pie administratora.
calendar = Pielikumā ir datumi Jūsu tālruņa vai datora kalendāram.
sender = Jūs to saņemat, jo Jūsu vārdā ir lūgta vieta. To sūta { $house }.

password-subject = Jauna parole: { $house }
password = Kāds, visticamāk, Jūs, ir lūdzis jaunu paroli. Nams: { $house }.
password-page = Izvēlieties to šajā lapā, vienu reizi un stundas laikā:
password-text = Ja tas nebijāt Jūs, Jums nekas nav jādara: vecā parole paliek.
invited-subject = Uzaicinājums: { $house }
invited = Jūs ir uzaicināts strādāt ar nama lapām. Nams: { $house }. Zemāk norādītajā lapā izvēlēsieties vārdu un paroli, un varēsiet sākt.
invited-page = Atveriet kontu šajā lapā, vienu reizi un nedēļas laikā:
invited-text = Ja par to neko nezināt, Jums nekas nav jādara.
confirm-subject = Vai šī ir Jūsu pastkastīte? { $house }
confirm = Šī adrese ir norādīta nama lapās kā tāda cilvēka adrese, kas tur strādā. Nams: { $house }. Uz šejieni tiktu sūtīta saite jaunai parolei.
confirm-page = Ja tas bijāt Jūs, apstipriniet to šajā lapā, vienu reizi un nedēļas laikā:
confirm-text = Ja tas nebijāt Jūs, Jums nekas nav jādara: nekas vairāk šurp netiks sūtīts.

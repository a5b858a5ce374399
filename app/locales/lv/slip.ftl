### Lapiņa, kas apliecina vietu.

placed = Jums ir vieta
placed-text = Pirmajā reizē paņemiet šo lapiņu līdzi, uz papīra vai tālrunī. Ja kas mainīsies, mēs Jums paziņosim.
waiting = Jūsu vieta rindā: { $position }
waiting-text = Kad vieta atbrīvosies un būs Jūsu kārta, mēs to Jums piedāvāsim un pateiksim, līdz kuram laikam atbildēt. Jums nekas nav jādara.
offered = Jums ir brīva vieta, un mēs to paturam { $moment }
offered-text = Vieta ir Jūsu, ja līdz tam to pieņemsiet. Pēc tam to piedāvāsim nākamajam rindā, bet Jums paliks vieta rindas beigās.
left = Vieta ir atdota
left-text = Paldies, ka pateicāt. Tagad var nākt kāds cits. Pieteikties atkal varat jebkurā laikā.
as-it-is = Lūk, kā ir tagad.
code = Jūsu kods
code-text = Ar šo kodu varat atkal atrast lapiņu un atdot vietu.
code-alt = Kvadrātkods (QR kods), kas ved uz šo lapiņu
print = Izdrukāt lapiņu
accept = Jā, pieņemu vietu
give-back = Nevaru atnākt, atdodu vietu
give-back-text = Jūsu vieta pāries nākamajam rindā. Varēsiet pieteikties vēlreiz, bet vietas var vairs nebūt.
leave-line = Vairs nevēlos gaidīt
leave-line-text = Jūs izstāsieties no rindas. Ja pieteiksieties vēlreiz, būsiet rindas beigās.
give-back-yes = Jā, atsakos
look-further = Paskatīties, kas vēl ir

### Kas ir nodarbībā un kas gaida, un izdrukājamās lapas.

list-title = Kas kurā nodarbībā
list-text = Vietas un rindas, parakstu lapa, vadītāja lapa.
none = Nav nevienas nodarbības, kuras dalībniekus pārzināt.
# $course: nodarbības nosaukums
title = Dalībnieki: { $course }
back = Atpakaļ pie dalībniekiem
# @number $placed
# @number $seats
placed-of = Aizņemtas { $placed } no { $seats } vietām
# $placed: cik ir iekšā; vietu skaits nav noteikts
placed-unknown = { $placed ->
    [zero] Aizņemtas { $placed } vietu, vietu skaits nav noteikts
    [one] Aizņemta { $placed } vieta, vietu skaits nav noteikts
   *[other] Aizņemtas { $placed } vietas, vietu skaits nav noteikts
}
# $count: cik piedāvātas
offered-count = { $count ->
    [zero] { $count } piedāvātu vietu
    [one] { $count } vieta piedāvāta
   *[other] { $count } vietas piedāvātas
}
# $count: cik gaida
waiting-count = { $count ->
    [zero] rindā { $count } cilvēku
    [one] rindā { $count } cilvēks
   *[other] rindā { $count } cilvēki
}
enrol-here = Pieteikt cilvēku
signatures = Parakstu lapa
leader-sheet = Vadītāja lapa
leader-text = Tikai vadītājam. Lūdzu, neatstājiet to citu acīm.
print = Drukāt
placed-title = Ir vieta
nobody-in = Vēl neviena nav.
offered-title = Vieta piedāvāta
offered-text = Tā ir viņu, ja līdz tam laikam viņi to pasaka. Citādi tā tiek nākamajam rindā.
waiting-title = Rindā
waiting-text = Nākamo brīvo vietu piedāvā pirmajam uz trim dienām; kas rakstīja uz papīra, tam uz nedēļu.
# $until: "līdz ceturtdienai". $way: tālrunis, e-pasts, "vēstulē", "pie administratora"
tell = Piedāvāta { $until } ({ $way })
# $needs: paša cilvēka vārdiem
needs-of = Vajadzīgs: { $needs }
needs = Vajadzīgs
which = Nr.
name = Vārds un uzvārds
signature = Paraksts
chairs-title = Vairāk vai mazāk krēslu
chairs-text = Jaunu vietu tūlīt piedāvā pirmajam rindā. Skaits, iemesls un Jūsu vārds paliek žurnālā.
seats = Cik vietu turpmāk?
reason = Kāpēc?
reason-hint = Piemēram: divi krēsli no zāles.
set-seats = Noteikt vietu skaitu
wrong-seats = Lūdzu, ierakstiet veselu skaitli no 1 līdz 65 535.
wrong-reason = Lūdzu, īsi pasakiet, kāpēc: ne vairāk kā 200 burtos.
done-chairs = Vietu skaits ir noteikts
done-chairs-text = Ja kāds gaidīja, jaunās vietas ir piedāvātas.
refused-held = Jau ir dotas vai piedāvātas vairāk vietu. Vispirms kādam tā būtu jāatdod.
refused-shared = Nodarbībai tajā pašā stundā ir kopīga telpa vai vadītājs ar citu. Lūdzu, vispirms nokārtojiet to.

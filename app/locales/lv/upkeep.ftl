### Nams, kā to uztur tā vadītāji: telpas, nomnieki, mācību gadi, fakultātes.

rooms = Telpas un nomnieki
rooms-text = Kas katrā telpā ir, un kas to aizņem pastāvīgi.
new-room = Jauna telpa
new-building = Jauna ēka
change-building = Mainīt ēkas nosaukumu, adresi vai ieeju
first-building = Vispirms pierakstiet ēku, tad tās telpas.
is-divisible = to var dalīt vairāki
has-steps = uz to ved pakāpieni
seats-unknown = sēdvietu skaits nav zināms
tenants = Nomnieki
tenants-text = Viņu stundās telpas nepieder namam, un tur neko citu nevar ielikt. Visi citi redz tikai to, ka telpa ir aizņemta.
no-tenants = Nomnieku nav.
new-tenant = Jauns nomnieks
room-name = Telpas nosaukums
room-name-hint = Kā rakstīts uz durvīm
building = Ēka
choose = Lūdzu, izvēlieties
wing = Korpuss
wing-hint = Var palikt tukšs. Jauns nosaukums izveido jaunu korpusu.
seats = Sēdvietu skaits
equipment = Kas telpā ir
equipment-hint = Katrs savā rindā, piemēram, klavieres vai stelles
step-free = Telpā var nokļūt bez pakāpieniem
hearing-loop = Ir indukcijas cilpa dzirdes aparātiem
divisible = To vienlaikus var lietot vairākas nodarbības
too-large-heading = Nodarbībā ir vairāk vietu nekā telpā
too-large = Šeit notiek: { $courses }. Izlemiet, vai samazināt vietu skaitu vai izvēlēties citu telpu.
take-out-heading = Vairs nelietot
take-out-text = Telpa pazudīs no visiem sarakstiem. Tas, kas tajā jau ir noticis, saglabās tās nosaukumu.
take-out = Vairs nelietot šo telpu
address = Adrese
address-hint = Iela, numurs, vieta
way-in = { $language ->
    [lv] Kā tur iekļūt, latviski
    [lt] Kā tur iekļūt, lietuviski
    [et] Kā tur iekļūt, igauniski
   *[en] Kā tur iekļūt, angliski
}
way-in-hint = Piemēram, lifts, zvans, autobusa pietura; var palikt tukšs
tenant = Kas telpas aizņem
tenant-hint = Redz tikai tie, kas namā strādā, piemēram, „Skola”
held-rooms = Kuras telpas
hold-lines = Telpas aizņemtas:
end-hint = Piemēram, 15:00
own-hint = Tikai tad, ja izvēlējāties laiku starp divām dienām
without-line = Šis laiks vairs nav vajadzīgs
end-hold-heading = Nomnieks aiziet
end-hold-text = Telpas no šī brīža atkal ir brīvas namam.
end-hold = Atbrīvot telpas
refused = Tā to nevar mainīt. Nekas nav mainīts.
still-used = To vēl lieto: { $names }. Vispirms pārceliet vai izbeidziet to.
takes = Tajā laikā telpa jau vajadzīga citam. { $clash }
same-name = Tāds nosaukums jau ir. Lūdzu, izvēlieties citu.
term-outside = „{ $term }” sniedzas ārpus mācību gada „{ $year }”.
overlap = „{ $one }” un „{ $other }” pārklājas.
wrong-no-name = Lūdzu, ierakstiet, kā to sauc.
wrong-no-building = Lūdzu, izvēlieties ēku.
wrong-no-room = Lūdzu, atzīmējiet vismaz vienu telpu.

look = Pirms saglabājat, apskatiet, kas atkrīt
years = Mācību gadi
years-text = Pusgadi, brīvlaiki un svētku dienas: no tiem izriet, kad notiek nodarbības.
first-year = Pierakstīt pirmo mācību gadu
next-year = Sākt nākamo mācību gadu
new-year = Nākamais mācību gads
new-year-text = Viss te ir ieteikts pēc iepriekšējā gada. Pārskatiet, izlabojiet un saglabājiet.
year-name = Kā gadu sauc
year-name-hint = Piemēram, 2027/2028
terms = Pusgadi
terms-text = Ja neviena nav, nodarbības notiek visu gadu. Tukša rinda netiek skaitīta.
closures = Kad nams ir slēgts
closures-text = Brīvlaiki, remonts un citas dienas bez nodarbībām. Ja tā ir viena diena, pietiek ar pirmo dienu.
open-days = Svētku dienas, kurās nams ir atvērts
holidays = Svētku dienas
holidays-text = Atzīmētajās nams ir slēgts. Ja kādā no tām strādājat, noņemiet atzīmi.
no-holidays = Tās parādīsies, kad būs pirmā un pēdējā diena.
row = { $which }. rinda
row-name = Kā to sauc
keep-all-the-same = Saglabāt tomēr
lost = Šīs reizes atkristu
lost-text = Tās pazudīs no programmas. Cilvēkiem, kas uz tām nāk, tas jāpasaka.
lost-times = { $count ->
    [zero] { $count } reižu
    [one] { $count } reize
   *[other] { $count } reizes
}
faculties = Fakultātes
faculties-text = Tādā secībā, kādā to durvis stāv pirmajā lapā.
new-faculty = Jauna fakultāte
move-up = Vienu vietu augstāk
about-in = { $language ->
    [lv] Par ko tā ir, latviski
    [lt] Par ko tā ir, lietuviski
    [et] Par ko tā ir, igauniski
   *[en] Par ko tā ir, angliski
}
its-sign = Tās zīme
sign = { $sign ->
    [sun] Saule
    [morning-star] Auseklis
    [tree] Austras koks
    [rye] Rudzu vārpa
    [serpent] Zalktis
    [eight-star] Astoņstūru zvaigzne
    [moon] Mēness
    [cross-of-crosses] Krustu krusts
    [sky] Debess
    [water] Ūdens
    [horse] Zirgs
   *[broom] Slotiņa
}
end-faculty-heading = Fakultātes vairs nebūs
end-faculty-text = Tā pazudīs no visām lapām. Beigušās nodarbības saglabās tās nosaukumu.
end-faculty = Izbeigt fakultāti

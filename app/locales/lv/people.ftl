### Cilvēki, kurus nams pazīst.

title = Cilvēki
text = Ko nams par kuru zina; labot, izsniegt, aizmirst.
doubles = Varbūt viens un tas pats cilvēks
doubles-text = Vienāds vārds un vienāds tālrunis vai e-pasts. Apskatiet abus blakus un izlemiet.
kept-text = No šī brīža nams zina to tā.
joined = Tagad tas ir viens cilvēks
joined-text = Vietas, rindas un lapiņas ir pārgājušas pie šī cilvēka.
erased = Šis cilvēks ir aizmirsts
erased-text = Nams vairs nezina, kas tas bija.
deceased = miris cilvēks
died = Miris; nams to zina kopš { $day }
died-text = Neviens šim cilvēkam vairs neraksta un nezvana. Vietas paliek, līdz jūs tās atdodat.
ways = Ko var darīt
edit = Labot, ko nams zina
at-desk = Pieteikt nodarbībai
export = Visi viņu dati
erase = Aizmirst
may-be = Varbūt tas pats cilvēks: { $name }
before = Agrāk
left-on = atdots { $day }
deceased-heading = Ja cilvēks ir miris
mark-deceased-text = No šī brīža nams vairs nesūta ziņas un nezvana. Vietas paliek, līdz jūs izlemjat.
mark-deceased = Atzīmēt kā mirušu
alive-text = Ja tā bija kļūme, atzīmi var noņemt.
alive = Noņemt atzīmi
erase-title = Aizmirst: { $name }
not-sure = Lūdzu, vēlreiz izlasiet un atzīmējiet, ka esat pārliecināti.
goes = Kas pazūd uz visiem laikiem
goes-data = Vārds, tālrunis, e-pasts, valoda un viss, ko cilvēks par sevi teicis.
goes-places = { $count ->
    [0] Vietu šim cilvēkam nav; vecās lapiņas vairs neko neatver.
    [zero] { $count } vietu tiek atdotas nākamajiem rindā; lapiņas vairs neko neatver.
    [one] { $count } vieta tiek atdota nākamajam rindā; lapiņas vairs neko neatver.
   *[other] { $count } vietas tiek atdotas nākamajiem rindā; lapiņas vairs neko neatver.
}
goes-log = Žurnālā viņu dati kļūst nelasāmi visiem.
stays = Kas paliek, un kāpēc
stays-counts = Cik cilvēku kurā nodarbībā bija, bez vārdiem: to nams rāda pašvaldībai.
stays-log = Ka kāds tika aizmirsts, kad un kurš to izdarīja: lai to varētu pārbaudīt.
export-first = Vispirms izsniegt viņiem viņu datus
sure = Jā, aizmirst uz visiem laikiem
erase-now = Aizmirst tagad
export-title = Ko nams zina par: { $name }
export-text = Tas ir viss. To var izdrukāt vai iedot datnē.
export-file = Kā datne (JSON)
print = Drukāt
given = Pamatdati
last-active = Pēdējoreiz kaut ko lūdza
was-offered = vieta piedāvāta
was-left = atdots
attended = Nodarbību reizes, kurās atzīmēts, vai cilvēks atnāca
was-there = atnāca
was-away = neatnāca
log = Kas ir darīts
join-title = Vai tas ir viens cilvēks?
join-text = Izvēlieties, kas paliek. Neviena vieta nepazūd, un neviena nerodas.
goes-over = Ko vēl saņem šis cilvēks
goes-over-text = Ja abi ir vienā nodarbībā, paliek viena vieta; otru saņem nākamais rindā.
keep-theirs = { $course }: paturēt otra ieraksta vietu
join-sure = Jā, tas ir viens un tas pats cilvēks
join-now = Apvienot
wrong-phone = Tāda tālruņa numura nav. Lūdzu, pārbaudiet ciparus vai atstājiet tukšu.
wrong-email = Tādas e-pasta adreses nav. Lūdzu, pārbaudiet to vai atstājiet tukšu.
wrong-way = Šādi šo cilvēku nevar sasniegt. Ierakstiet numuru vai adresi, vai izvēlieties citu veidu.

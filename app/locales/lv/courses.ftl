### Gada nodarbības, kā tās raksta tie, kas namā strādā.

title = Gada nodarbības
text = Visas nodarbības un cik tālu katra ir; rakstiet jaunas un mainiet esošās.
new = Jauna nodarbība
new-text = Tā paliek melnraksts, līdz nama vadītājs to parāda visiem.
found = { $count ->
    [0] Tādas nodarbības nav
    [zero] { $count } nodarbību
    [one] { $count } nodarbība
   *[other] { $count } nodarbības
}
state = Cik tālu tā ir
any-state = Visas
state-draft = melnraksts
state-doubtful = jāprecizē
state-published = redzama visiem
state-ended = beigusies
no-time = Laika vēl nav

kept = Saglabāts
kept-text = Varat turpināt vai doties tālāk.
only-preview = Tā tas izskatītos
only-preview-text = Vēl nekas nav saglabāts. Kad viss ir pareizi, veidlapas beigās nospiediet „Saglabāt”.
to-meetings = Uz reižu sarakstu
refused-form = Veidlapā vēl kaut kas jālabo. Nekas vēl nav saglabāts.
refused-clash = Tā to nevar parādīt visiem, jo telpa vai vadītājs tajā laikā jau ir aizņemts. Nekas nav mainīts.
to-clash = Skatīt, kas tur jau ir un kas ir brīvs
refused-seats = Vietu jau ir saņēmis vairāk cilvēku, nekā būtu vietu. Nekas nav mainīts.
refused-room-gone = Telpa, kurā tai jānotiek, vairs netiek lietota. Lūdzu, izvēlieties citu. Nekas nav mainīts.
refused-unready = Tai vēl nav laika, tāpēc to nevar parādīt visiem.
doubts = Jāprecizē
doubts-text = Tabulā tas nebija skaidri pateikts. Kad saglabāsiet veidlapu, tas skaitīsies precizēts.
doubt-cell = { $line }. rinda, kolonna „{ $column }”, „{ $cell }”:

clashes = Tur jau ir kas cits
clash = { $taken } – { $with }: { $day }, { $hours }{ $more ->
    [0] .
    [zero] , un vēl { $more } reižu.
    [one] , un vēl { $more } reizi.
   *[other] , un vēl { $more } reizes.
}
itself = šīs pašas nodarbības cits laiks
nearest = Tuvākais, kas ir brīvs:
meetings = { $count ->
    [0] Nevienas reizes priekšā nav
    [zero] Priekšā { $count } reižu
    [one] Priekšā { $count } reize
   *[other] Priekšā { $count } reizes
}
left-out = Nams ir slēgts, tāpēc nodarbības nebūs: { $days }.
look-waits = Kad būs skaidrs, kurās dienās un cikos nodarbība notiek, šeit būs redzamas tās reizes un tas, kas tajā laikā tur jau ir.
look-unanswered = Nams tikko neatbildēja, tāpēc par reizēm šeit neko nevar pateikt. Ierakstītais nav zudis; „Vispirms apskatīt” veidlapas beigās mēģinās vēlreiz.

ways = Ko ar šo nodarbību var darīt
more-ways = Kopēt, paņemt atpakaļ vai beigt
to-publish = Parādīt visiem
as-members-see = Skatīt, kā to redz visi
copy-group = Kopēt kā vēl vienu tās grupu
copy = Kopēt kā jaunu nodarbību
into-year = Pārnest uz { $year }. mācību gadu
into-year-text = Rodas melnraksts ar tām pašām nedēļas dienām un stundām. Pašreizējā nodarbība beidzas līdz ar savu mācību gadu.
no-year = Lai pārnestu uz nākamo mācību gadu, vispirms pierakstiet to:
take-back = Paņemt atpakaļ no publiskajām lapām
end = Nodarbība ir galā: beigt to
publish-text = Tā to lasīs visi. Apskatiet vēlreiz un tad parādiet.
publish = Parādīt visiem tagad
back-to-form = Atpakaļ uz veidlapu
manager-publishes = Visiem to parāda nama vadītājs. Lūdzu, palūdziet viņam.

part-what = Kas tā ir
title-in = { $language ->
    [lv] Nosaukums latviski
    [lt] Nosaukums lietuviski
    [et] Nosaukums igauniski
   *[en] Nosaukums angliski
}
text-in = { $language ->
    [lv] Kas tur notiek, latviski
    [lt] Kas tur notiek, lietuviski
    [et] Kas tur notiek, igauniski
   *[en] Kas tur notiek, angliski
}
other-languages = Citās valodās
no-faculty = Bez fakultātes
leader-hint = Kā tam jābūt publiskajā lapā, piemēram, „Anna M.”
part-time = Kad un kur
lines = Tā notiek vairākos laikos:
this-line = zemāk veidlapā
change-line = Mainīt
add-line = Pievienot vēl vienu laiku nedēļā
rhythm = Cik bieži
rhythm-unknown = Vēl nav zināms
rhythm-weekly = Katru nedēļu
rhythm-fortnightly = Katru otro nedēļu
rhythm-monthly = Noteiktās mēneša nedēļās
rhythm-dates = Noteiktos datumos
start = Sākas
end-hour = Beidzas
hour-hint = Piemēram, 10:00
end-hint = Var palikt tukšs
room-elsewhere = Citur
rare = Cita vieta, noteiktas nedēļas, noteikti datumi
elsewhere = Kur, ja tas ir citur
elsewhere-hint = Piemēram, „Pulcēšanās pie vārtiem”
anchor = Katru otro nedēļu: diena, kad tā notiek
anchor-hint = Jebkura diena nedēļā, kurā tā notiek
weeks = Kurās mēneša nedēļās
nth-first = pirmajā
nth-second = otrajā
nth-third = trešajā
nth-fourth = ceturtajā
nth-fifth = piektajā
nth-last = pēdējā
dates = Noteikti datumi, katrs savā rindā
dates-hint = Piemēram, 7.9.2026
season = Kurā gada daļā
season-terms = Mācību gada pusgados
season-year = Visu gadu
season-own = Starp divām dienām
from = Pirmā diena
until = Pēdējā diena
part-places = Vietas
seats = Cik vietu
seats-hint = Tukšs, ja neviens vēl nezina
minimum = Cik cilvēku vajag vismaz
minimum-hint = Var palikt tukšs
entry = Kā dabū vietu
entry-open = Tīmeklī, pie administratora vai pa tālruni
entry-desk = Tikai pie administratora vai pa tālruni
entry-wishes = Pēc vēlmēm, dala vēlāk
opens = No kura laika var pieteikties
opens-hint = Tukšs, ja jau tagad
closes = Līdz kuram laikam var pieteikties
closes-hint = Tukšs, ja līdz beigām
part-more = Kas cilvēkiem jāzina
spoken-unknown = Nav pateikts
audience = Kam tā domāta
for-everyone = Visiem
for-minors = Jauniešiem; vietas dala jaunatnes darbinieki
for-support = Slēgtai grupai; vietas dala administrators
keep = Saglabāt
keep-public = Saglabāt un tā parādīt visiem
look = Vispirms apskatīt, neko nesaglabāt

wrong-words = Teksts ir par garu, vai tajā ir burts, kas tur neder.
wrong-no-title = Lūdzu, dodiet tai nosaukumu vismaz vienā valodā.
wrong-no-rhythm = Lūdzu, izvēlieties, cik bieži tā notiek.
wrong-no-day = Lūdzu, atzīmējiet vismaz vienu dienu.
wrong-no-week = Lūdzu, atzīmējiet vismaz vienu mēneša nedēļu.
wrong-no-anchor = Lūdzu, izvēlieties dienu, kad tā notiek.
wrong-no-date = „{ $typed }” nav datums. Lūdzu, rakstiet tā: 7.9.2026.
wrong-no-dates = Lūdzu, ierakstiet vismaz vienu datumu.
wrong-no-start = Lūdzu, ierakstiet, kad tā sākas, piemēram, 10:00.
wrong-no-end = Tas nav pulksteņa laiks. Lūdzu, rakstiet tā: 11:30, vai atstājiet tukšu.
wrong-end-first = Beigām jābūt vēlāk nekā sākumam.
wrong-no-place = Lūdzu, izvēlieties telpu vai ierakstiet, kur tas ir.
wrong-no-span = Lūdzu, izvēlieties pirmo un pēdējo dienu; pēdējā nevar būt pirms pirmās.
wrong-no-number = Lūdzu, ierakstiet skaitli no 1 līdz 999 vai atstājiet tukšu.
wrong-minimum = Cilvēku vajag vairāk, nekā ir vietu.
wrong-no-moment = Lūdzu, ierakstiet dienu un laiku, piemēram, 7.12.2026 10:00.
wrong-closes-first = Pieteikšanās beigtos, pirms tā sākas.

refused-meanwhile = Kamēr rakstījāt, šo nodarbību saglabāja kāds cits. Nekas no Jūsu rakstītā nav zudis, taču saglabāts tas vēl nav.
refused-changed = Šī nodarbība ir mainīta pēc tam, kad atvērāt lapu. Nekas nav izdarīts. Lūdzu, apskatiet, kāda tā ir tagad; ja viss joprojām ir pareizi, nospiediet vēlreiz.
theirs-taken = Tā to saglabāja otrs cilvēks
theirs-taken-text = Jūsu rakstītais ir atmests. Varat turpināt no šejienes vai doties tālāk.
meanwhile-who = { $who } to saglabāja { $at }.
meanwhile-somebody = kāds no nama
meanwhile = Kas tika mainīts
meanwhile-text = Ja tomēr saglabāsiet savu, viss šeit minētais kļūs tāds, kāds tas ir Jūsu veidlapā. Varat arī ierakstīt savā veidlapā to, ko vēlaties paturēt no otra, un tad saglabāt.
meanwhile-theirs = Otra cilvēka variants:
meanwhile-yours = Jūsu variants:
meanwhile-untouched = Jūsu variants, kāds tas bija iepriekš:
meanwhile-sessions = Atsevišķas reizes
meanwhile-changed = { $count ->
    [0] visas, kā plānots
    [zero] atceltas vai pārceltas { $count } reižu
    [one] atcelta vai pārcelta { $count } reize
   *[other] atceltas vai pārceltas { $count } reizes
}
keep-mine = Tomēr saglabāt manējo
take-theirs = Paturēt otra cilvēka saglabāto, manējo atmest

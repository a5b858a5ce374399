### Ko ielāde saka tam, kas ienes programmu.

## Pārskats

read = { $source }: rindas { $lines }, saprastas { $understood }, neskaidras { $doubtful }, noraidītas { $refused }.
made = Nodarbības ar pieteikšanos: { $courses }, paralēlo grupu kopas: { $sets }. Brīvi apmeklējamas nodarbības: { $activities }. Atceltas vai pārceltas reizes: { $changes }.
columns-matched = { $file }: kolonnas saprastas kā { $names }.
columns-by-look = Pazītas tikai pēc šūnu izskata, tāpēc, lūdzu, pārbaudiet: { $names }.
no-frequency-column = Neviena kolonna nesaka, cik bieži. Ja visas rindas ir katru nedēļu, pasakiet to ar --every-row frequency=weekly.
centre-assumed = Nams nav nosaukts, tāpēc valsts tikai pieņemta pēc valodas.
columns-unknown = Nav nolasītas kolonnas, kuru nozīme nav zināma: { $names }.
pages-unmatched = Nav lasītas lapas, kurās nav kolonnas ar nosaukumu vai ar laiku: { $names }.
pages-hidden = Nav lasītas slēptās lapas: { $names }.
caution-macros = Darbgrāmatā ir makro. Tie paliek failā, kādi ir, un šeit nekad netiek palaisti.
caution-charts = Darbgrāmatā ir diagrammas vai attēli. Tie paliek failā, bet netiek lasīti.
caution-pivots = Darbgrāmatā ir rakurstabulas. Tās paliek failā, bet izmaiņas rāda tikai pēc atsvaidzināšanas.
caution-links = Darbgrāmata atsaucas uz citām darbgrāmatām. Atsauces paliek failā, bet tām neviens neseko.
caution-signature = Darbgrāmata ir parakstīta. Paraksts vairs nav derīgs, tiklīdz tajā kaut kas mainās.
sheets-unread = Nav nolasītas tabulas, kurām ir citas kolonnas nekā šeit tabulai ar tādu nosaukumu: { $names }.
doubt-at = { $file } { $address }, { $column } „{ $cell }”: { $reason }
doubt = { $file }, { $line }. rinda, { $column } „{ $cell }”: { $reason }
refused = { $file }, { $line }. rinda noraidīta. { $reason }

## Kas mainās

would-change = Tiktu pievienots: { $added }. Mainītos: { $changed }. Zustu: { $gone }. Paliktu tāpat: { $same }.
has-changed = Pievienots: { $added }. Mainīts: { $changed }. Zudis: { $gone }. Palicis tāpat: { $same }.
changed = Mainās:
gone = Zūd:
kept = Tabulā to vairs nav, bet tās paliek, jo tajās ir cilvēki:
by-hand = Mainītas ar roku namā, tāpēc tabulas ziņas par tām netiek ņemtas:
fuller = Cilvēku ir vairāk nekā vietu tabulā; neviens vietu nezaudē:
and-more = un vēl { $count }
joined = Namā jau ir, tie nav jauni: telpas { $rooms }, fakultātes { $faculties }, mācību gadi { $years }.
nothing-kept = Nekas nav saglabāts: tas bija mēģinājums.
no-house = Nav zināms, kuram namam šī programma pieder. Pievienojiet mapei centre.csv vai nosauciet namu ar --centre.
no-line-taken = No tās nevarēja paņemt nevienu rindu, tāpēc viss paliek, kā ir.
no-such-house = Nama „{ $name }” nav.
broken-off = Saiets tikko beidza darbu. Lūdzu, mēģiniet vēlreiz.

## Kāpēc nekas nav paņemts

no-courses = Šeit nav courses.csv: { $path }.
disk = { $file } nevarēja nolasīt: { $reason }.
sheet = { $file }: { $reason }
house-cell = { $file }, { $line }. rinda, { $column } „{ $cell }”: tas neder. Izlabojiet un mēģiniet vēlreiz.
sheet-empty = Tajā nekā nav.
sheet-too-large = Tā ir lielāka par { $most } MB. Sadaliet to.
sheet-too-many-rows = Tajā rindu ir vairāk par { $most }. Sadaliet to.
sheet-too-many-columns = Tajā kolonnu ir vairāk par { $most }.
sheet-utf16 = Tā saglabāta kā „Unicode teksts”. Saglabājiet to kā CSV UTF-8.
sheet-workbook-locked = Tā ir aizslēgta ar paroli. Saglabājiet to bez paroles.
sheet-workbook-old = Tā nav XLSX darbgrāmata. Atveriet to izklājlapu programmā un saglabājiet kā „Excel darbgrāmata (.xlsx)”.
sheet-workbook-broken = Tā ir bojāta vai nemaz nav darbgrāmata. Atveriet to izklājlapu programmā un saglabājiet kā „Excel darbgrāmata (.xlsx)”.
sheet-workbook-too-large = Izpakota tā ir lielāka par { $most } MB. Sadaliet to vai saglabājiet tikai vajadzīgo lapu.
sheet-no-such-column = Kolonnas „{ $name }” nav.
sheet-workbook = Tā ir darbgrāmata. Saglabājiet lapu kā CSV UTF-8.
sheet-binary = Tas nav teksts. Saglabājiet lapu kā CSV UTF-8.
sheet-broken-text = Kāds burts { $line }. rindā nav ne UTF-8, ne Windows-1257. Saglabājiet to kā CSV UTF-8.
sheet-mixed-text = { $line }. rinda ir citā kodējumā nekā rindas virs tās. Saglabājiet to kā CSV UTF-8.
sheet-missing-columns = Trūkst šo kolonnu: { $names }. Ja šeit tām ir citi nosaukumi, pasakiet, kura ir kura.
sheet-column-twice = Divas kolonnas nozīmē { $name }. Pasakiet, kuru lasīt.

## Kāpēc rinda nav paņemta

row-left-out = Jūs to izlaidāt.
row-above-heading = Tā ir virs kolonnu virsrakstiem.
row-heading = Virsraksts pāri kolonnām. Tas, ko tas saka, rindās zem tā nav rakstīts; ierakstiet to atsevišķā kolonnā.
row-empty = Tajā nekā nav.
row-wrong-cells = Šūnas tajā: { $found }. Šūnas virsrakstā: { $expected }. Nevar pateikt, kura ir kura.
row-cell-too-long = Kādā šūnā ir vairāk par { $most } burtiem.
row-quote-open = Pēdiņas nav aizvērtas, un tās paslēpj nākamās rindas.
row-no-text = Tajā ir zīmes, kas nav teksts.
row-nothing-said = Tai nav nosaukuma, un tā neko nepasaka.
row-title-too-long = Nosaukumā ir vairāk par { $most } burtiem.

## Kāpēc šūna ir neskaidra

cell-no-day = Nav ne nedēļas dienas, ne datuma.
cell-day-varies = Rakstīts, ka diena mainās.
cell-day-is-a-choice = Dienas ir izvēlei, nevis visas kopā.
cell-day-unreadable = Tā nav nedēļas diena.
cell-days-disagree = Nosaukumā vai citā kolonnā minētas citas dienas.
cell-no-start = Nav sākuma laika.
cell-midnight-means-unknown = Pusnakts: tā tabulās mēdz rakstīt nezināmu laiku.
cell-start-unreadable = Tas nav pulksteņa laiks.
cell-end-unreadable = Beigas nav pulksteņa laiks.
cell-end-before-start = Beigas nav pēc sākuma.
cell-hour-ambiguous = Tas var būt no rīta vai pēcpusdienā.
cell-only-part-of-day = Tikai dienas daļa, nevis pulksteņa laiks.
cell-no-frequency = Nav pateikts, cik bieži.
cell-frequency-unreadable = No šiem vārdiem nevar saprast, cik bieži.
cell-fortnight-without-anchor = Katru otro nedēļu, bet nav pateikts, kuru.
cell-monthly-without-week = Reizi mēnesī, bet nav pateikts, kurā nedēļā.
cell-months-without-anchor = Katru otro mēnesi, bet nav pateikts, kuru.
cell-frequency-disagrees = Biežums nesaskan ar nedēļām vai datumiem.
cell-by-arrangement = Pēc vienošanās, pēc vajadzības vai neregulāri.
cell-dates-unreadable = Vārdi vai datumi bez gada: no tiem nevar noteikt dienu.
cell-date-on-another-day = Kāds datums nav minētajā nedēļas dienā.
cell-no-such-date = Tāda datuma nav.
cell-seats-unreadable = Tas nav viens vietu skaits.
cell-seats-unlikely = Tik daudz vietu nav nevienā namā.
cell-level-unreadable = Šajos vārdos nav neviena līmeņa, vai arī ir vairāki.
cell-source-contradicts = Pašā tabulā piezīmēts, ka citur tajā rakstīts citādi.
cell-text-unreadable = Par garu šai vietai vai ar zīmēm, kurām te nav vietas.
cell-said-to-be-inactive = Tabulā rakstīts, ka vietu nav, ka tas ir beidzies vai nenotiek.
cell-seen-twice = Tas pats nosaukums, diena, sākums un vieta jau ir kādā rindā augstāk.
cell-looks-like-no-course = Tas neizskatās pēc nodarbības: izmēģinājums, pakalpojums, nomnieks vai paziņojums.
cell-several-in-one = Vairākas nodarbības vienā ierakstā.
cell-no-title = Trūkst nosaukuma.
cell-language-unknown = Valoda, ko šeit nepazīst, vai vairākas valodas.
cell-not-calculated = Formula, kuras rezultāts failā nav saglabāts. Atveriet failu, saglabājiet to un mēģiniet vēlreiz.
cell-room-unknown = Šī nav neviena no nama telpām.

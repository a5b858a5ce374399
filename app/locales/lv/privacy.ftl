### Ko glabā par cilvēkiem.

title = Jūsu dati
lead = Mēs glabājam par Jums tik maz, cik vien varam, un rādām to tik nedaudziem, cik vien varam. Par Jūsu datiem atbild šis nams. Kā ar mums sazināties, rakstīts lapas beigās.
what-heading = Ko mēs glabājam
what-place = Kad piesakāties, mēs glabājam Jūsu vārdu un uzvārdu, tālruņa numuru vai e-pasta adresi, ja to norādāt, kā arī nodarbību, valodu, kurā lasāt, un to, kurā dienā un kādā veidā pieteicāties.
what-needs = Ja pasakāt, kas Jums vajadzīgs, lai piedalītos, glabājam arī to. Jums tas nav jāsaka, un to varat jebkurā laikā atsaukt.
what-not = Mēs neprasām Jūsu personas kodu, vecumu vai adresi. Mēs nesekojam tam, ko šajās lapās lasāt.
what-count = Lai neviens nevarētu šīs lapas pārslogot, dators skaita, cik bieži no viena savienojuma kaut ko prasa. Nekur tas netiek pierakstīts.
why-heading = Kāpēc
why = Lai varētu paturēt Jums vietu un paziņot, ja nodarbība ir pārcelta vai atcelta. Nams to dara, pildot savu uzdevumu sabiedrības interesēs (Vispārīgās datu aizsardzības regulas 6. panta 1. punkta e) apakšpunkts). To, ko pasakāt par savām vajadzībām, izmantojam tikai ar Jūsu piekrišanu (9. panta 2. punkta a) apakšpunkts).
why-must = Jums nekas nav jānorāda. Tomēr bez vārda mēs nevaram paturēt Jums vietu.
who-heading = Kas to redz
who = Administrators un Jūsu nodarbības vadītājs. Nevienam citam mēs to nedodam. Ja mūsu datorus uztur uzņēmums, tas strādā tikai mūsu labā un pats Jūsu datus izmantot nedrīkst.
who-public = Nevienā lapā, ko var atvērt ikviens, nekad nav redzams, kurš uz ko nāk.
long-heading = Cik ilgi
long = Līdz tā mācību gada beigām, kas seko gadam, kurā pēdējo reizi kaut kam pieteicāties vai vietu atdevāt. Tad izdzēšam Jūsu vārdu, saziņas datus un vajadzības. Paliek tikai skaitļi: cik cilvēku nāca.
long-roll = To, kas atnāca uz nodarbības reizi, ar vārdiem glabājam vienu gadu. Pēc tam paliek tikai skaitļi.
long-draft = Ja veidlapa Jums jāpalabo, ierakstīto glabājam pusstundu.
rights-heading = Ko Jūs varat lūgt
rights = Jūs varat redzēt, ko par Jums glabājam, lūgt to izlabot, izdzēst vai izsniegt Jums, kā arī lūgt to neizmantot. Pasakiet to administratoram, pa tālruni vai vēstulē. Atbildēsim mēneša laikā.
complaint = { $country ->
    [lv] Ja mūsu atbilde Jūs neapmierina, varat vērsties Datu valsts inspekcijā.
    [lt] Ja mūsu atbilde Jūs neapmierina, varat vērsties Lietuvas Valsts datu aizsardzības inspekcijā (Valstybinė duomenų apsaugos inspekcija).
   *[ee] Ja mūsu atbilde Jūs neapmierina, varat vērsties Igaunijas Datu aizsardzības inspekcijā (Andmekaitse Inspektsioon).
}
cookies-heading = Ko glabā Jūsu pārlūks
cookies = Jūsu izvēlēto burtu lielumu un krāsas, vienu gadu. Ja veidlapa jāizlabo, arī īslaicīgu zīmi, kas atgriež Jūsu ierakstīto. Vēl lapu, kas pasaka, ka nav savienojuma. Neko no tā, ko lasījāt, nevienu lapiņu un neko citu.

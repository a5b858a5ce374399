### Ko glabā par cilvēkiem.

title = Jūsu dati
lead = Mēs glabājam par Jums tik maz, cik vien varam, un rādām to tik nedaudziem, cik vien varam.
what-heading = Ko mēs glabājam
what-place = Kad piesakāties, mēs glabājam Jūsu vārdu un uzvārdu, tālruņa numuru vai e-pasta adresi, ja to norādāt, to, kas Jums vajadzīgs, nodarbību, kā arī dienu un veidu, kā pieteicāties.
what-not = Mēs neprasām Jūsu personas kodu, vecumu vai adresi un nesekojam tam, ko šajās lapās lasāt.
why-heading = Kāpēc
why = Lai Jūsu vieta būtu Jūsu un lai mēs varētu paziņot, ja nodarbība ir pārcelta vai atcelta. Nams to dara, pildot savu uzdevumu sabiedrības labā.
who-heading = Kas to redz
who = Darbinieki pie informācijas galda un Jūsu nodarbības vadītājs. Neviens cits, arī neviens uzņēmums ne.
who-public = Nevienā lapā, ko var atvērt ikviens, nekad nav redzams, kurš uz ko nāk.
long-heading = Cik ilgi
long = Līdz nākamā mācību gada beigām pēc tā, kurā pēdējo reizi piedalījāties. Tad Jūsu vārdu un saziņas datus izdzēšam.
rights-heading = Ko Jūs varat lūgt
rights = Jūs varat redzēt, ko par Jums glabājam, lūgt to izlabot, izsniegt Jums vai izdzēst. Pasakiet to pie informācijas galda, pa tālruni vai vēstulē.
complaint = Ja mūsu atbilde Jūs neapmierina, varat vērsties savas valsts datu aizsardzības iestādē.
cookies-heading = Ko glabā Jūsu pārlūks
cookies = Jūsu izvēlēto burtu lielumu un krāsas, vienu gadu. Ja veidlapa jāpalabo, arī īslaicīgu zīmi, kas atgriež Jūsu ierakstīto. Vēl lapu, kas pasaka, ka nav savienojuma; neko no tā, ko lasījāt, un nevienu lapiņu. Neko citu.

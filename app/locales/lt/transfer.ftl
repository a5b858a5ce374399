### Žmogus perkeliamas į kitą užsiėmimą.

title = Perkelti į kitą užsiėmimą
heading = Perkelti į kitą užsiėmimą: { $name }
from = Dabar užsiėmime „{ $course }“.
text = Čia tik užsiėmimai, kuriuose yra laisva vieta ir niekas jos nelaukia. Lapelis tebegalioja, senoji vieta atitenka kitam eilėje, o žmogui apie tai pranešama.
to = Į kurį užsiėmimą?
none = Nėra užsiėmimo su laisva vieta, kurios niekas nelauktų. Daugiau kėdžių nustatoma užsiėmimo žmonių puslapyje.
reason = Kodėl?
reason-hint = Pavyzdžiui: per aukštas lygis. Tai skaito tik tie, kas mato žurnalą.
over = Perkelti
done = Žmogus jau naujame užsiėmime
done-text = Jam apie tai bus pranešta. Jo lapelis tebegalioja.
refused-full = Šiame užsiėmime laisvos vietos nebėra arba jos kas nors laukia. Pasirinkite kitą arba pirmiausia nustatykite ten daugiau kėdžių.

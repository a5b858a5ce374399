### Lapelis, patvirtinantis vietą.

placed = Vieta Jums skirta
placed-text = Į pirmą užsiėmimą pasiimkite šį lapelį, popierinį arba telefone. Jei kas pasikeis, mes Jums pranešime.
waiting = Jūsų numeris eilėje: { $position }
waiting-text = Kai vieta atsilaisvins ir ateis Jūsų eilė, mes ją Jums pasiūlysime ir pasakysime, iki kada atsakyti. Jums nieko daryti nereikia.
offered = Jums yra laisva vieta, laikysime ją { $moment }
offered-text = Vieta Jūsų, jei iki tol ją priimsite. Paskui ją pasiūlysime kitam eilėje, o Jums liks vieta eilės gale.
left = Jūs atsisakėte vietos
left-text = Ačiū, kad pasakėte. Dabar galės ateiti kas nors kitas. Vėl užsirašyti galite bet kada.
as-it-is = Štai kaip yra dabar.
code = Jūsų kodas
code-text = Su šiuo kodu galite vėl susirasti lapelį ir atsisakyti vietos.
code-alt = QR kodas, vedantis į šį lapelį
print = Spausdinti lapelį
accept = Taip, priimu vietą
give-back = Negaliu ateiti, atsisakau vietos
give-back-text = Jūsų vieta atiteks kitam eilėje. Galėsite užsirašyti vėl, bet vietos gali nebebūti.
leave-line = Nebenoriu laukti
leave-line-text = Jūs išeisite iš eilės. Jei užsirašysite vėl, būsite eilės gale.
give-back-yes = Taip, atsisakau
look-further = Pažiūrėti, kas dar vyksta

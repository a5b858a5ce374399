### Prieinamumo pareiškimas.

title = Prieinamumas
lead = Šie puslapiai turi būti patogūs visiems: pavargusioms akims, naudojantis klaviatūra ar ekrano skaitytuvu, popieriuje ir visai be kompiuterio.
status-heading = Kiek esame pasiekę
status = Šie puslapiai kurti taip, kad atitiktų EN 301 549 ir WCAG 2.2 AA lygį, o kontrastas atitiktų griežtesnį AAA lygį. Nepriklausomas vertintojas jų dar netikrino, todėl sakome, kad jie atitinka iš dalies.
missing-heading = Ko dar trūksta
missing-content = Užsiėmimų aprašymus rašo jų vadovai, dažnai tik viena kalba. Prie kiekvieno nurodyta kalba, kad ekrano skaitytuvas jį perskaitytų teisingai.
missing-tests = Po kiekvieno pakeitimo puslapius tikrina programos, jie išbandyti ir klaviatūra. Su visais ekrano skaitytuvais jie dar neišbandyti.
made-heading = Kada tai parašyta
made = Šis pareiškimas parengtas 2026 m. lapkričio 22 d. mums patiems patikrinus puslapius.
tell-heading = Pasakykite mums
tell = Jei ką nors sunku perskaityti, pasiekti ar suprasti, pasakykite mums. Atsakysime per dvi savaites. Kol tai nesutvarkyta, telefonu arba pas budėtoją padarysime už Jus tai, ką turėjo padaryti puslapis.
enforce-heading = Jei nepadedame
enforce = Jei mūsų atsakymas Jums nepadeda, galite kreiptis į instituciją, kuri Jūsų šalyje prižiūri viešųjų svetainių prieinamumą.

### Prieinamumo pareiškimas.

title = Prieinamumas
lead = Norime, kad šie puslapiai būtų patogūs visiems: kai pavargusios akys, kai naudojatės klaviatūra ar ekrano skaitytuvu, kai skaitote popieriuje ir kai kompiuterio visai neturite.
promise = Įsipareigojame, kad šie puslapiai būtų prieinami, kaip reikalauja Direktyva (ES) 2016/2102 ir mūsų šalies teisės aktai. Šis pareiškimas taikomas visiems šio centro puslapiams šiuo adresu.
status-heading = Kiek šie puslapiai prieinami
status = Šie puslapiai iš dalies atitinka standartą EN 301 549 ir WCAG 2.2 AA lygį. Ko dar trūksta, parašyta toliau. Kontrastas parinktas pagal griežtesnį AAA lygį.
missing-heading = Ko dar trūksta
missing-content = Užsiėmimų aprašymus rašo jų vadovai, dažnai tik viena kalba. Prie kiekvieno nurodyta kalba, kad ekrano skaitytuvas jį perskaitytų teisingai.
missing-tests = Po kiekvieno pakeitimo puslapius tikrina programos. Žmonės jų su klaviatūra ir ekrano skaitytuvais dar neišbandė.
made-heading = Kaip parengtas šis pareiškimas
made = Jis parengtas 2026 m. lapkričio 22 d. ir peržiūrėtas 2026 m. lapkričio 24 d. Puslapius vertinome patys. Nepriklausomas vertintojas jų dar netikrino.
tell-heading = Pasakykite mums
tell = Jei ką nors sunku perskaityti, rasti ar suprasti, prašome pasakyti mums. Atsakysime per dvi savaites. Kol tai nesutvarkyta, telefonu arba pas administratorių padarysime už Jus tai, ką turėjo padaryti puslapis.
enforce-heading = Jei nepadedame
enforce = { $country ->
    [lv] Jei mūsų atsakymas Jums nepadeda, galite kreiptis į Latvijos Respublikos ombudsmeną (Tiesībsargs).
    [lt] Jei mūsų atsakymas Jums nepadeda, galite kreiptis į Valstybės skaitmeninių sprendimų agentūrą.
   *[ee] Jei mūsų atsakymas Jums nepadeda, galite kreiptis į Estijos vartotojų apsaugos ir techninės priežiūros tarnybą (Tarbijakaitse ja Tehnilise Järelevalve Amet).
}

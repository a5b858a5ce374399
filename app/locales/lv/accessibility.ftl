### Piekļūstamības paziņojums.

title = Piekļūstamība
lead = Vēlamies, lai šīs lapas būtu ērtas ikvienam: ar nogurušām acīm, ar tastatūru, ar ekrāna lasītāju, uz papīra un arī pavisam bez datora.
promise = Mēs apņemamies veidot šīs lapas piekļūstamas, kā to prasa Direktīva (ES) 2016/2102 un mūsu valsts tiesību akti. Šis paziņojums attiecas uz visām šī nama lapām šajā adresē.
status-heading = Cik piekļūstamas ir šīs lapas
status = Šīs lapas daļēji atbilst standartam EN 301 549 un WCAG 2.2 AA līmenim. Kā vēl trūkst, rakstīts tālāk. Kontrasts veidots pēc stingrākā AAA līmeņa.
missing-heading = Kā vēl trūkst
missing-content = Nodarbību aprakstus raksta to vadītāji, bieži tikai vienā valodā. Katram aprakstam ir norādīta valoda, lai ekrāna lasītājs to izrunātu pareizi.
missing-tests = Pēc katras izmaiņas lapas pārbauda programmas. Cilvēki tās ar tastatūru un ekrāna lasītājiem vēl nav pārbaudījuši.
made-heading = Kā šis paziņojums tapis
made = Tas sagatavots 2026. gada 22. novembrī un pārskatīts 2026. gada 24. novembrī. Tā pamatā ir mūsu pašu pārbaude. Neatkarīgs vērtētājs lapas vēl nav pārbaudījis.
tell-heading = Pasakiet mums
tell = Ja kaut ko ir grūti izlasīt, atrast vai saprast, lūdzu, pasakiet mums. Atbildēsim divu nedēļu laikā. Kamēr tas nav novērsts, pa tālruni vai pie administratora izdarīsim Jūsu vietā to, kas bija jāizdara lapai.
enforce-heading = Ja mēs nepalīdzam
enforce = { $country ->
    [lv] Ja mūsu atbilde Jums nepalīdz, varat vērsties pie Latvijas Republikas tiesībsarga.
    [lt] Ja mūsu atbilde Jums nepalīdz, varat vērsties Lietuvas Valsts digitālo risinājumu aģentūrā (Valstybės skaitmeninių sprendimų agentūra).
   *[ee] Ja mūsu atbilde Jums nepalīdz, varat vērsties Igaunijas Patērētāju tiesību aizsardzības un tehniskās uzraudzības iestādē (Tarbijakaitse ja Tehnilise Järelevalve Amet).
}

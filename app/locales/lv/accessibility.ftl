### Piekļūstamības paziņojums.

title = Piekļūstamība
lead = Šīm lapām jābūt ērtām ikvienam: ar nogurušām acīm, ar tastatūru, ar ekrāna lasītāju, uz papīra un arī pavisam bez datora.
status-heading = Cik tālu esam
status = Šīs lapas veidotas tā, lai tās atbilstu EN 301 549 un WCAG 2.2 AA līmenim, bet kontrasts atbilstu stingrākajam AAA līmenim. Neatkarīgs vērtētājs tās vēl nav pārbaudījis, tāpēc sakām, ka tās atbilst daļēji.
missing-heading = Kā vēl trūkst
missing-content = Nodarbību aprakstus raksta to vadītāji, bieži tikai vienā valodā. Katram aprakstam ir norādīta valoda, lai ekrāna lasītājs to izrunātu pareizi.
missing-tests = Pēc katras izmaiņas lapas pārbauda programmas, un tās ir pārbaudītas ar tastatūru. Ar visiem ekrāna lasītājiem tās vēl nav pārbaudītas.
made-heading = Kad tas rakstīts
made = Šis paziņojums sagatavots 2026. gada 22. novembrī pēc mūsu pašu pārbaudes.
tell-heading = Pasakiet mums
tell = Ja kaut ko ir grūti izlasīt, sasniegt vai saprast, pasakiet mums. Mēs atbildēsim divu nedēļu laikā. Kamēr tas nav salabots, pa tālruni vai pie informācijas galda izdarīsim Jūsu vietā to, kas bija jāizdara lapai.
enforce-heading = Ja mēs nepalīdzam
enforce = Ja mūsu atbilde Jums nelīdz, varat vērsties iestādē, kas Jūsu valstī uzrauga publisko vietņu piekļūstamību.

### Latvijas, Lietuvas un Igaunijas svētku dienas un kāpēc nams ir slēgts.

new-year = Jaungada diena
restoration-of-state = Valsts atjaunošanas diena
independence-day = Neatkarības diena
restoration-of-independence = Neatkarības atjaunošanas diena
good-friday = Lielā Piektdiena
easter-sunday = Pirmās Lieldienas
easter-monday = Otrās Lieldienas
labour-day = Darba svētki
spring-day = Pavasara svētki
mothers-day = Mātes diena
whit-sunday = Vasarsvētki
fathers-day = Tēva diena
midsummer-eve = Līgo diena
victory-day = Uzvaras diena
midsummer-day = Jāņu diena
statehood-day = Valstiskuma diena
assumption-day = Vissvētākās Jaunavas Marijas debesīs uzņemšanas diena
all-saints = Visu svēto diena
all-souls = Mirušo piemiņas diena
proclamation-of-republic = Latvijas Republikas proklamēšanas diena
day-off-instead = Pārcelta svētku brīvdiena
christmas-eve = Ziemassvētku vakars
christmas-day = Pirmie Ziemassvētki
second-christmas-day = Otrie Ziemassvētki
new-years-eve = Vecgada diena

closed = Slēgts: { $reason }
out-of-season = Šajā gada laikā nodarbības nenotiek

### Läti, Leedu ja Eesti pühad ning miks maja on suletud.

new-year = Uusaasta
restoration-of-state = Riigi taastamise päev
independence-day = Iseseisvuspäev
restoration-of-independence = Taasiseseisvumispäev
good-friday = Suur reede
easter-sunday = Ülestõusmispühade 1. püha
easter-monday = Ülestõusmispühade 2. püha
labour-day = Tööpüha
spring-day = Kevadpüha
mothers-day = Emadepäev
whit-sunday = Nelipühade 1. püha
fathers-day = Isadepäev
midsummer-eve = Jaanilaupäev
victory-day = Võidupüha
midsummer-day = Jaanipäev
statehood-day = Riikluse päev
assumption-day = Rukkimaarjapäev
all-saints = Pühakutepäev
all-souls = Hingedepäev
proclamation-of-republic = Läti Vabariigi väljakuulutamise päev
day-off-instead = Nädalavahetuselt üle toodud püha
christmas-eve = Jõululaupäev
christmas-day = Esimene jõulupüha
second-christmas-day = Teine jõulupüha
new-years-eve = Vana-aasta õhtu

closed = Suletud: { $reason }
out-of-season = Sel aastaajal tegevusi ei toimu

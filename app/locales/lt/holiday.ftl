### Latvijos, Lietuvos ir Estijos šventės ir kodėl centras nedirba.

new-year = Naujųjų metų diena
restoration-of-state = Valstybės atkūrimo diena
independence-day = Nepriklausomybės diena
restoration-of-independence = Nepriklausomybės atkūrimo diena
good-friday = Didysis penktadienis
easter-sunday = Velykos
easter-monday = Antroji Velykų diena
labour-day = Tarptautinė darbo diena
spring-day = Pavasario šventė
mothers-day = Motinos diena
whit-sunday = Sekminės
fathers-day = Tėvo diena
midsummer-eve = Joninių išvakarės
victory-day = Pergalės diena
midsummer-day = Joninės
statehood-day = Valstybės diena
assumption-day = Žolinė
all-saints = Visų Šventųjų diena
all-souls = Mirusiųjų atminimo (Vėlinių) diena
proclamation-of-republic = Latvijos Respublikos paskelbimo diena
day-off-instead = Už savaitgalį perkelta šventinė diena
christmas-eve = Kūčios
christmas-day = Kalėdos
second-christmas-day = Antroji Kalėdų diena
new-years-eve = Naujųjų metų išvakarės

closed = Nedirbame: { $reason }
out-of-season = Šiuo metų laiku užsiėmimai nevyksta

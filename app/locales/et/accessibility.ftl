### Ligipääsetavuse teatis.

title = Ligipääsetavus
lead = Need lehed peavad olema kerged kõigile: väsinud silmadega, klaviatuuriga, ekraanilugejaga, paberil ja hoopis ilma arvutita.
status-heading = Kui kaugel me oleme
status = Need lehed on tehtud nii, et need vastaksid standardile EN 301 549 ja WCAG 2.2 tasemele AA ning kontrast rangemale tasemele AAA. Sõltumatu hindaja ei ole neid veel kontrollinud, seepärast ütleme, et need vastavad nõuetele osaliselt.
missing-heading = Mis on puudu
missing-content = Ringide kirjeldused kirjutavad nende juhendajad, sageli ainult ühes keeles. Igale on keel juurde märgitud, et ekraanilugeja loeks seda õigesti.
missing-tests = Pärast iga muudatust kontrollivad lehti programmid ja neid on proovitud klaviatuuriga. Kõigi ekraanilugejatega ei ole neid veel proovitud.
made-heading = Millal see kirjutati
made = See teatis on koostatud 22. novembril 2026 meie enda kontrolli põhjal.
tell-heading = Öelge meile
tell = Kui midagi on raske lugeda, kätte saada või mõista, öelge meile. Vastame kahe nädala jooksul. Kuni see ei ole korras, teeme telefoni teel või infolauas Teie eest ära selle, mida leht oleks pidanud tegema.
enforce-heading = Kui me ei aita
enforce = Kui meie vastusest ei ole Teile abi, võite pöörduda asutuse poole, kes Teie riigis avalike veebilehtede ligipääsetavust jälgib.

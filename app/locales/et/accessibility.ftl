### Ligipääsetavuse teatis.

title = Ligipääsetavus
lead = Soovime, et neid lehti oleks kõigil lihtne kasutada: väsinud silmadega, klaviatuuriga, ekraanilugejaga, paberil ja ka hoopis ilma arvutita.
promise = Kohustume hoidma need lehed ligipääsetavad, nagu nõuavad direktiiv (EL) 2016/2102 ja meie riigi õigusaktid. See teatis käib maja kõigi lehtede kohta sellel aadressil.
status-heading = Kui ligipääsetavad need lehed on
status = Need lehed vastavad osaliselt standardile EN 301 549 ja WCAG 2.2 tasemele AA. Mis veel puudu on, seisab allpool. Kontrast on valitud rangema taseme AAA järgi.
missing-heading = Mis on veel puudu
missing-content = Tegevuste kirjeldused kirjutavad nende juhendajad, sageli ainult ühes keeles. Igale on keel juurde märgitud, et ekraanilugeja loeks seda õigesti.
missing-tests = Pärast iga muudatust kontrollivad lehti programmid. Inimesed ei ole neid klaviatuuri ja ekraanilugejatega veel läbi proovinud.
made-heading = Kuidas see teatis on tehtud
made = Teatis on koostatud 22. novembril 2026 ja üle vaadatud 24. novembril 2026. Lehti hindasime ise. Sõltumatu hindaja ei ole neid veel kontrollinud.
tell-heading = Öelge meile
tell = Kui midagi on raske lugeda, üles leida või mõista, öelge meile. Vastame kahe nädala jooksul. Kuni see ei ole korras, teeme telefoni teel või infolauas Teie eest ära selle, mida leht oleks pidanud tegema.
enforce-heading = Kui me ei aita
enforce = { $country ->
    [lv] Kui meie vastusest ei ole Teile abi, võite pöörduda Läti õigusvahemehe (Tiesībsargs) poole.
    [lt] Kui meie vastusest ei ole Teile abi, võite pöörduda Leedu riikliku digilahenduste ameti (Valstybės skaitmeninių sprendimų agentūra) poole.
   *[ee] Kui meie vastusest ei ole Teile abi, võite pöörduda Tarbijakaitse ja Tehnilise Järelevalve Ameti poole.
}

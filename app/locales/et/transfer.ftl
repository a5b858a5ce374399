### Inimene viiakse teise tegevusse.

title = Vii teise tegevusse
heading = Vii teise tegevusse: { $name }
from = Praegu tegevuses „{ $course }“.
text = Siin on ainult tegevused, kus on vaba koht ja keegi seda ei oota. Sedel kehtib edasi, vana koht läheb järgmisele järjekorras ja inimesele antakse teada.
to = Millisesse tegevusse?
none = Üheski tegevuses ei ole vaba kohta, mida keegi ei ootaks. Toole saab lisada tegevuse inimeste lehel.
reason = Miks?
reason-hint = Näiteks: tase on liiga kõrge. Seda loevad ainult need, kes näevad logi.
over = Vii üle
done = Inimene on nüüd uues tegevuses
done-text = Talle antakse sellest teada. Tema sedel kehtib edasi.
refused-full = Selles tegevuses ei ole enam vaba kohta või keegi ootab seda. Palun valige teine või lisage sinna enne toole.

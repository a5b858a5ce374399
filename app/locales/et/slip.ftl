### Sedel, mis tõendab kohta.

placed = Teil on koht olemas
placed-text = Võtke see sedel esimesel korral kaasa, paberil või telefonis. Kui midagi muutub, anname Teile teada.
waiting = Teie koht järjekorras: { $position }
waiting-text = Kui koht vabaneb ja on Teie kord, pakume seda Teile ja ütleme, mis ajaks vastata. Teil ei ole vaja midagi teha.
offered = Teile on vaba koht, hoiame seda { $moment }
offered-text = Koht on Teie, kui selle selleks ajaks vastu võtate. Pärast seda pakume selle järgmisele järjekorras ja Teie koht jääb järjekorra lõppu.
left = Olete kohast loobunud
left-text = Aitäh, et ütlesite. Nüüd saab tulla keegi teine. Uuesti võite end kirja panna igal ajal.
as-it-is = Nii on lood praegu.
code = Teie kood
code-text = Selle koodiga leiate sedeli jälle üles ja saate kohast loobuda.
code-alt = Ruutkood (QR-kood), mis viib sellele sedelile
print = Prindi sedel
accept = Jah, võtan koha vastu
give-back = Ma ei saa tulla, loobun kohast
give-back-text = Teie koht läheb järgmisele järjekorras. Võite end uuesti kirja panna, aga kohta ei pruugi enam olla.
leave-line = Ma ei soovi enam oodata
leave-line-text = Lahkute järjekorrast. Kui panete end uuesti kirja, olete järjekorra lõpus.
give-back-yes = Jah, loobun
look-further = Vaata, mida veel on

### Mida ütleb leht, mis läheb tagasi, ja miks see ei saa minna.

## Leht, mis ütleb, mis on muudetud

changed-name = Muudetud Saietis
heading-sheet = Leht
heading-cell = Lahter
heading-before = Enne
heading-now = Nüüd

## Miks midagi tagasi ei lähe

no-such-sheet = Töövihikus ei ole enam lehte „{ $name }“.
covered = Lahter { $cell } on peidus teise all, mis on sellega ühendatud. Muutke seda teist lahtrit või lahutage need tabelarvutusprogrammis.
shared-formula = Teised lahtrid võtavad oma valemi lahtrist { $cell }, nii et seda ei saa asendada. Muutke seda tabelarvutusprogrammis.
out-of-bounds = Üheski töövihikus ei ole lahtrit { $cell }.

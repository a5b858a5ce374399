### Ką sako lapas, kuris grįžta, ir kodėl jis negali grįžti.

## Lapas, kuris sako, kas pakeista

changed-name = Pakeista Saiete
heading-sheet = Lapas
heading-cell = Langelis
heading-before = Buvo
heading-now = Dabar

## Kodėl niekas negrįžta

no-such-sheet = Darbaknygėje nebėra lapo „{ $name }“.
covered = Langelis { $cell } paslėptas po kitu, kuris su juo sujungtas. Pakeiskite aną langelį arba išskaidykite juos skaičiuoklės programoje.
shared-formula = Kiti langeliai ima formulę iš { $cell }, todėl jos pakeisti negalima. Pakeiskite ją skaičiuoklės programoje.
out-of-bounds = Jokioje darbaknygėje nėra langelio { $cell }.

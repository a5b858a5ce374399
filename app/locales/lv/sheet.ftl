### Ko saka lapa, kas iet atpakaļ, un kāpēc tā nevar iet.

## Lapa, kas saka, kas mainīts

changed-name = Mainīts Saietā
heading-sheet = Lapa
heading-cell = Šūna
heading-before = Bija
heading-now = Tagad

## Kāpēc nekas neiet atpakaļ

no-such-sheet = Darbgrāmatā vairs nav lapas „{ $name }”.
covered = Šūna { $cell } ir paslēpta zem citas, kas pāri tai sapludināta. Mainiet to šūnu vai sadaliet tās izklājlapu programmā.
shared-formula = Citas šūnas ņem formulu no { $cell }, tāpēc to nevar aizstāt. Mainiet to izklājlapu programmā.
out-of-bounds = Nevienā darbgrāmatā nav šūnas { $cell }.

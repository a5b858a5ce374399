### Ühise arvuti juures kordamööda, lühikese numbriga.

title = Kelle kord on?
who = Kes võtab üle?
pin = Teie lühike number
take = Võta üle
nobody = Praegu ei saa keegi teine siin lühikese numbriga üle võtta. Siin on need, kes on täna selles arvutis parooliga sisse loginud ja valinud oma konto lehel lühikese numbri.
other-title = Keegi teine
other-text = Kes korra parooliga sisse logib, saab õhtuni lühikese numbriga üle võtta. Väljalogimine lõpetab selle kõigi jaoks.
other = Logi sisse nime ja parooliga
next = Vaheta
pin-title = Lühike number ühise arvuti jaoks
pin-text = Sellega töötate Teie ja kolleegid kordamööda ühe arvuti juures ilma paroole kirjutamata. See kehtib ainult seal, kus olete samal päeval parooliga sisse loginud.
there-is = Teil on lühike number.
there-is-none = Teil ei ole veel lühikest numbrit.
new-pin = Uus lühike number
pin-hint = 4 kuni 8 numbrit. Kui Te seda ei vaja, jätke tühjaks.
keep-pin = Salvesta lühike number
kept = Lühike number on salvestatud
kept-text = See kehtib igas arvutis, kuhu Te edaspidi parooliga sisse logite.
refused-pin = Palun kirjutage 4 kuni 8 numbrit, mis ei ole kõik ühesugused ega järjest, ja oma praegune parool.
refused-turn = See ei olnud õige. Palun valige, kes üle võtab, ja kirjutage lühike number uuesti.

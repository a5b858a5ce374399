### Lapas, kas ir tur, kur citas nav.

not-found-title = Šādas lapas šeit nav
not-found-text = Varbūt adresē ieviesies cits burts, vai arī lapa ir noņemta. Visu programmu atradīsiet, sākot no sākumlapas.
forbidden-title = Šī lapa nav atvērta visiem
forbidden-text = Ja domājat, ka Jums tā būtu jāredz, lūdzu, pajautājiet pie informācijas galda.
sign-in-title = Lūdzu, ieejiet
sign-in-text = Šī lapa ir tiem, kas namā strādā.
unreadable-title = Nosūtīto nevarēja izlasīt
unreadable-text = Nosūtīto nevarēja izlasīt, tāpēc nekas nav saglabāts. Lūdzu, pārejiet vienu lapu atpakaļ un nosūtiet vēlreiz vai piezvaniet mums.
too-many-title = Lūdzu, brītiņu pagaidiet
too-many-text = Īsā laikā no šejienes bijis ļoti daudz mēģinājumu. Lūdzu, pagaidiet minūti un nosūtiet vēlreiz vai piezvaniet mums.
fault-title = Mums kaut kas neizdevās
fault-text = Tā nav Jūsu vaina, un nekas no tā, ko mums uzticējāt, nav zudis. Lūdzu, pamēģiniet vēlreiz pēc brītiņa. Ja tas atkārtojas, pasakiet pie informācijas galda šo numuru: { $reference }.
to-home = Uz sākumlapu
offline-title = Nav interneta savienojuma
offline-text = Tiklīdz Jūsu ierīcei atkal būs savienojums, šī lapa darbosies. Tas, ko ierakstījāt, nav zudis: pārejiet vienu lapu atpakaļ.

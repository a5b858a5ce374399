### Lapas, kas ir tur, kur citas nav.

not-found-title = Šādas lapas šeit nav
not-found-text = Varbūt adresē ieviesies cits burts, vai arī lapas vairs nav. Visu programmu atradīsiet, sākot no sākumlapas.
forbidden-title = Šī lapa nav pieejama visiem
forbidden-text = Ja domājat, ka Jums tā būtu jāredz, lūdzu, pajautājiet administratoram.
sign-in-title = Lūdzu, ieejiet
sign-in-text = Šī lapa ir tiem, kas namā strādā.
unreadable-title = Nosūtīto nevarēja izlasīt
unreadable-text = Tāpēc nekas nav saglabāts. Lūdzu, pārejiet vienu lapu atpakaļ un nosūtiet vēlreiz vai piezvaniet mums.
too-many-title = Lūdzu, brītiņu pagaidiet
too-many-text = Īsā laikā no šejienes ir bijis ļoti daudz mēģinājumu. Lūdzu, pagaidiet minūti un nosūtiet vēlreiz vai piezvaniet mums.
fault-title = Mūsu pusē kaut kas neizdevās
fault-text = Tā nav Jūsu vaina, un nekas no tā, ko mums uzticējāt, nav zudis. Lūdzu, pēc brītiņa pamēģiniet vēlreiz. Ja tas atkārtojas, pasakiet administratoram šo numuru: { $reference }.
to-home = Uz sākumlapu
offline-title = Nav interneta savienojuma
offline-text = Tiklīdz Jūsu ierīcei atkal būs savienojums, šī lapa darbosies. Ja aizpildījāt veidlapu, pārejiet vienu lapu atpakaļ: tas, ko ierakstījāt, nav zudis.
offline-call = Pa tālruni visu var nokārtot arī tagad:

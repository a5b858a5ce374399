### Administratorius: kas stovi prie stalo ar skambina.

title = Registracija
text = Rasti žmogų, skirti vietą, atspausdinti lapelį.
who = Kurio žmogaus ieškote?
who-hint = Vardo ar pavardės dalis, telefono numeris arba jo paskutiniai skaitmenys, el. pašto adresas arba lapelio kodas. Nosinės, paukščiukai ir didžiosios raidės nesvarbu.
find = Ieškoti
too-short = Parašykite bent dvi vardo raides arba tris numerio skaitmenis.
# $count: kiek žmonių rasta
found = { $count ->
    [one] { $count } žmogus tokiu vardu ar numeriu
    [few] { $count } žmonės tokiu vardu ar numeriu
    [many] { $count } žmogaus tokiu vardu ar numeriu
   *[other] { $count } žmonių tokiu vardu ar numeriu
}
found-nobody = Tokiu vardu ar numeriu čia dar nieko nėra
found-more = Yra ir daugiau. Dar vienas žodis arba paskutiniai telefono skaitmenys padės juos atskirti.
new-title = Naujas žmogus
new-text = Užtenka vardo ir užsiėmimo. Kas neturi nei telefono, nei el. pašto, apie pakeitimus sužino pas administratorių.
name = Vardas ir pavardė
course = Kuris užsiėmimas?
no-course = Pasirinkite
wrong-course = Pasirinkite užsiėmimą.
# $free: kiek vietų laisva
choice-free = { $free ->
    [one] { $free } laisva vieta
    [few] { $free } laisvos vietos
    [many] { $free } laisvos vietos
   *[other] { $free } laisvų vietų
}
choice-line = į eilę
choice-unknown = vietų skaičius nenustatytas
channel = Kaip kreiptasi?
channel-web = internetu
channel-desk = pas administratorių
channel-phone = telefonu
channel-paper = raštu
more = Poreikiai, kalba ir pranešimai
needs = Ko reikia, kad būtų galima dalyvauti
spoken = Mūsų pranešimų kalba
enrol = Užrašyti
enrol-title = Dar vienas užsiėmimas
anyway = Žinoma, kad abu vyksta tuo pačiu metu, bet vietos vis tiek norima.
told = Apie pakeitimus sužino
language = Kalba
wants-email = el. paštu
wants-call = telefonu
wants-letter = laišku
wants-as-given = el. paštu arba telefonu, kaip nurodyta čia
wants-desk = pas administratorių
places-title = Vietos
no-places = Šiuo metu niekur neužsirašyta
placed = Vieta skirta
waiting = Laukia eilėje
# $moment: "iki lapkričio 26 d., ketvirtadienio, 10.00 val."
offered = Vieta pasiūlyta { $moment }
slip = Lapelis
accept = Vieta priimama
give-back = Grąžinti vietą
give-back-text = Vieta atiteks kitam eilėje.
leave-line = Išeiti iš eilės
leave-line-text = Kas užsirašo iš naujo, stoja į eilės galą.
give-back-yes = Taip, grąžinti
done-left = Vieta grąžinta
done-left-text = Jei kas nors laukia, vieta siūloma kitam eilėje.
done-taken = Vieta priimta
done-taken-text = Dabar taip parašyta ir lapelyje.
next-person = Į registraciją: kitas žmogus
# $name: kieno
all-places = Visos vietos: { $name }
refused-form = Pataisykite tai ir išsiųskite dar kartą. Kas parašyta, neprapuolė.
refused-clash = Šis užsiėmimas vyksta tuo pačiu metu kaip kitas, kuriame vieta jau yra. Jei jos vis tiek norima, pažymėkite langelį virš mygtuko.
refused-already-in = Šiame užsiėmime arba kitoje jo grupėje vieta ar vieta eilėje jau yra.
refused-not-open = Registracija į šį užsiėmimą dar neprasidėjo.
refused-closed = Registracija į šį užsiėmimą baigėsi.
refused-wishes = Vietos šiame užsiėmime skirstomos vėliau, pagal norus.
refused-gone = Šis užsiėmimas nebesiūlomas. Pasirinkite kitą.
refused-passed = Tai nebeįmanoma. Žemiau matote, kaip yra dabar.

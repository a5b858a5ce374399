### Administrators: kas stāv pie letes vai zvana.

title = Pieteikšana
text = Atrast cilvēku, dot vietu, izdrukāt lapiņu.
who = Kuru cilvēku meklējat?
who-hint = Daļa no vārda vai uzvārda, tālruņa numurs vai tā pēdējie cipari, e-pasta adrese vai lapiņas kods. Garumzīmes, mīkstinājuma zīmes un lielie burti nav svarīgi.
find = Meklēt
too-short = Lūdzu, ierakstiet vismaz divus vārda burtus vai trīs numura ciparus.
# $count: cik cilvēku atrasts
found = { $count ->
    [zero] { $count } cilvēku ar šādu vārdu vai numuru
    [one] { $count } cilvēks ar šādu vārdu vai numuru
   *[other] { $count } cilvēki ar šādu vārdu vai numuru
}
found-nobody = Ar šādu vārdu vai numuru te vēl neviena nav
found-more = Ir vēl citi. Vēl viens vārds vai tālruņa numura pēdējie cipari palīdzēs tos atšķirt.
new-title = Jauns cilvēks
new-text = Pietiek ar vārdu un nodarbību. Kam nav ne tālruņa, ne e-pasta, tam par izmaiņām pastāsta pie administratora.
name = Vārds un uzvārds
course = Kura nodarbība?
no-course = Lūdzu, izvēlieties
wrong-course = Lūdzu, izvēlieties nodarbību.
# $free: cik vietu ir brīvas
choice-free = { $free ->
    [zero] { $free } brīvu vietu
    [one] { $free } brīva vieta
   *[other] { $free } brīvas vietas
}
choice-line = rindā
choice-unknown = vietu skaits nav noteikts
channel = Kā pieteicās?
channel-web = tīmeklī
channel-desk = pie administratora
channel-phone = pa tālruni
channel-paper = uz papīra
more = Vajadzības, valoda un ziņas
needs = Kas vajadzīgs, lai varētu piedalīties
spoken = Mūsu ziņu valoda
enrol = Pieteikt
enrol-title = Vēl viena nodarbība
anyway = Ir zināms, ka abas notiek vienā laikā, un vieta tomēr ir vajadzīga.
told = Par izmaiņām uzzina
language = Valoda
wants-email = pa e-pastu
wants-call = pa tālruni
wants-letter = vēstulē
wants-as-given = pa e-pastu vai pa tālruni, kā norādīts šeit
wants-desk = pie administratora
places-title = Vietas
no-places = Šobrīd nevienā nodarbībā
placed = Ir vieta
waiting = Gaida rindā
# $moment: "līdz ceturtdienai, 26. novembrim, plkst. 10.00"
offered = Vieta piedāvāta { $moment }
slip = Lapiņa
accept = Vieta tiek pieņemta
give-back = Atdot vietu
give-back-text = Vieta tiks nākamajam rindā.
leave-line = Iziet no rindas
leave-line-text = Kas piesakās vēlreiz, stāv rindas beigās.
give-back-yes = Jā, atdot
done-left = Vieta ir atdota
done-left-text = Ja kāds gaida, vieta tiek piedāvāta nākamajam rindā.
done-taken = Vieta ir pieņemta
done-taken-text = Tagad tā rakstīts arī lapiņā.
next-person = Uz pieteikšanu: nākamais cilvēks
# $name: kā
all-places = Visas vietas: { $name }
refused-form = Lūdzu, izlabojiet šo un nosūtiet vēlreiz. Ierakstītais ir saglabājies.
refused-clash = Šī nodarbība notiek vienā laikā ar citu, kurā jau ir vieta. Ja tā tomēr ir vajadzīga, atzīmējiet lodziņu virs pogas.
refused-already-in = Šajā nodarbībā vai citā tās grupā jau ir vieta vai vieta rindā.
refused-not-open = Pieteikšanās šai nodarbībai vēl nav sākusies.
refused-closed = Pieteikšanās šai nodarbībai ir beigusies.
refused-wishes = Vietas šajā nodarbībā dala vēlāk, pēc vēlmēm.
refused-gone = Šo nodarbību vairs nepiedāvā. Lūdzu, izvēlieties citu.
refused-passed = Tas vairs nav iespējams. Zemāk redzams, kā ir tagad.

### Viena brīvi apmeklējama nodarbība.

just-come = Vienkārši nāciet
just-come-text = Pieteikties nevajag, un vārdu neviens neprasīs. Ja Jums ir kāds jautājums, zvaniet mums:
ask-first = Lūdzu, vispirms pajautājiet
ask-workers = Tas ir paredzēts jauniešiem vai slēgtai grupai. Jautājiet jaunatnes darbiniekiem vai administratoram:

### Viena brīvi apmeklējama nodarbība.

just-come = Vienkārši nāciet
just-come-text = Pieteikties nevajag, un vārdu neviens neprasīs. Ja Jums ir jautājums, zvaniet mums:
ask-workers = Tas ir paredzēts jauniešiem vai slēgtai grupai. Jautājiet jaunatnes darbiniekiem, pie informācijas galda vai pa tālruni:

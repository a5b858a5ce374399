### Üks vaba osavõtuga tegevus.

just-come = Tulge lihtsalt kohale
just-come-text = End kirja panna ei ole vaja ja nime keegi ei küsi. Kui Teil on küsimus, helistage meile:
ask-first = Palun küsige enne
ask-workers = See on mõeldud noortele või kinnisele rühmale. Küsige noorsootöötajatelt või infolauast:

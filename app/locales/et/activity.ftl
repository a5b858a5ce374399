### Üks vaba osavõtuga ring.

just-come = Tulge lihtsalt kohale
just-come-text = End kirja panna ei ole vaja ja nime keegi ei küsi. Kui Teil on küsimus, helistage meile:
ask-workers = See on noortele või kinnisele rühmale. Küsige noorsootöötajatelt, infolauast või telefoni teel:

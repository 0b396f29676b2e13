# Gegevens over personen komen er niet in.
figures-persons-refused = { $file }: dit bestand gaat over personen en is niet ingelezen. Er is niets van bewaard. Haal deze kolommen weg, of lever alleen aantallen en percentages aan:
figures-persons-head = de kolom { $head }: de naam van de kolom zegt dat hier { $kind } staat.
figures-persons-contents = de kolom { $head }: wat erin staat, lijkt op { $kind }.
figures-persons-bsn = een burgerservicenummer (BSN)
figures-persons-name = een naam van een persoon
figures-persons-birth-date = een geboortedatum
figures-persons-address = een adres of postcode
figures-persons-contact = een e-mailadres of telefoonnummer
figures-persons-number = een nummer van een persoon

# De invultabel voor cijfers.
figures-sheet = Cijfers
figures-column-indicator = Indicator (niet wijzigen)
figures-column-name = Naam
figures-column-unit = Eenheid
figures-column-area = Gebied
figures-column-group = Groep
figures-column-previous = Vorige cijfer
figures-column-period = Periode
figures-column-value = Cijfer
figures-column-sample-size = Aantal deelnemers
figures-column-numerator = Teller
figures-column-denominator = Noemer
figures-column-lower = Ondergrens (95%)
figures-column-upper = Bovengrens (95%)
figures-column-provisional = Voorlopig (ja of nee)
figures-column-note = Opmerking

# Wat er mis is met een ingevulde tabel: waar, wat er staat, wat u kunt doen.
figures-problem-place = , cel { $cell }
figures-problem-unreadable = dit bestand is niet te lezen ({ $found }). Controleer de naam en de map.
figures-problem-empty = dit bestand is leeg. Maak een nieuwe invultabel.
figures-problem-not-a-workbook = dit is geen leesbaar Excel- of CSV-bestand. Sla het opnieuw op als Excel (.xlsx).
figures-problem-unknown-column = de kolom { $found } hoort niet in deze tabel. Haal de kolom weg, of kijk of de naam is veranderd.
figures-problem-no-column = de kolom { $expected } ontbreekt. Maak een nieuwe invultabel en neem de cijfers over.
figures-problem-doubled-column = de kolom { $found } staat er twee keer. Haal er een weg.
figures-problem-unknown-indicator = { $found } is geen indicator van dit plan. Neem de code over uit de invultabel.
figures-problem-unknown-area = { $found } is geen gebied van dit plan. Gebruik de naam uit het plan, of laat de cel leeg voor de hele gemeente.
figures-problem-period = { $found } is geen periode. Schrijf een jaar (2021), kwartaal (2021-Q1), maand (2021-03) of schooljaar (2020/2021).
figures-problem-number = { $found } is geen getal. Schrijf alleen het getal, met een komma voor de decimalen. Is er geen cijfer? Schrijf dan n.b.
figures-problem-ambiguous = { $found } kan twee dingen betekenen. Schrijf het zonder punt als het een duizendtal is, of met een komma als het decimalen zijn.
figures-problem-yes-no = er staat { $found }. Schrijf ja of nee.
figures-problem-value-missing = hier ontbreekt het cijfer, terwijl andere cellen in de rij wel zijn ingevuld. Vul het cijfer in, of schrijf n.b.
figures-problem-sample-size = { $found } is geen aantal deelnemers. Schrijf een heel getal boven de 0.
figures-problem-half-margin = hier ontbreekt een van de twee grenzen. Vul beide grenzen in, of geen van beide.
figures-problem-lower = de ondergrens { $found } is hoger dan het cijfer.
figures-problem-upper = de bovengrens { $found } is lager dan het cijfer.
figures-problem-doubled = { $found } staat er twee keer voor { $expected }. Haal een van de twee rijen weg.

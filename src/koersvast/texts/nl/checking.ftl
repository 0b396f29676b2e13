# Controleren: wat alle regels delen.

checking-family-a = Rekenen
checking-family-t = Streefwaarden
checking-family-i = Indicatoren
checking-family-g = Doelen
checking-family-r = Activiteiten en resultaten
checking-family-d = Documenten

checking-severity-error = fout
checking-severity-warning = waarschuwing
checking-severity-advice = advies
checking-accepted = aanvaard
checking-accepted-by = aanvaard door { $by } op { $on }: { $reason }

checking-more-places = { $places } en nog { $count ->
    [one] één plaats
   *[other] { $count } plaatsen
 }

checking-workbook-title = Bevindingen
checking-column-code = Code
checking-column-severity = Ernst
checking-column-owner = Eigenaar
checking-column-field = Programma of thema
checking-column-mend = Zo verbetert u het
checking-column-reply = Uw reactie
checking-column-goal = Doel
checking-column-message = Bevinding
checking-column-figures = Cijfers
checking-column-place = Plaats
checking-column-accepted = Aanvaard

# De samenvatting van één bladzijde.
checking-summary-counts = { $error ->
    [0] Geen fouten
    [one] Eén fout
   *[other] { $error } fouten
 }, { $warning ->
    [0] geen waarschuwingen
    [one] één waarschuwing
   *[other] { $warning } waarschuwingen
 } en { $advice ->
    [0] geen adviezen
    [one] één advies
   *[other] { $advice } adviezen
 }; { $accepted } aanvaard.
checking-summary-no-success = Van de { $total } indicatoren { $count ->
    [one] kan er één
   *[other] kunnen er { $count }
 } nooit laten zien dat het lukt. { $why }.
checking-summary-success-in-advance = Van de { $total } indicatoren { $count ->
    [one] was bij één
   *[other] was bij { $count }
 } een streefwaarde al gehaald toen zij werd gesteld. { $why }.
checking-summary-any-change = Van de { $total } indicatoren is bij { $count ->
    [one] één
   *[other] { $count }
 } elke verbetering genoeg, hoe klein ook. { $why }.
checking-summary-nothing-to-change = Van de { $total } indicatoren hoeft bij { $count ->
    [one] één
   *[other] { $count }
 } niets te veranderen om de streefwaarde te halen. { $why }.
checking-summary-wrong-either-way = Van de { $total } indicatoren { $count ->
    [one] heeft er één
   *[other] hebben er { $count }
 } een streefwaarde die niet klopt, of meer nu beter is of minder. { $why }.
checking-summary-documents-lacking = Van de { $total } documenten { $count ->
    [one] mist er één
   *[other] missen er { $count }
 } iets wat bij een plan hoort. { $why }.
checking-summary-goals-unseen = Van de { $total } doelen is bij { $count ->
    [one] één
   *[other] { $count }
 } niet te zien of het is gehaald. { $why }.
checking-summary-results-unknown = Van de { $total } activiteiten is van { $count ->
    [one] één
   *[other] { $count }
 } niet te lezen wat ervan is geworden. { $why }.
checking-summary-sums-wrong = Van de { $total } nagerekende sommen { $count ->
    [one] klopt er één
   *[other] kloppen er { $count }
 } niet. { $why }.
checking-summary-figures-wrong = Van de { $total } indicatoren { $count ->
    [one] heeft er één
   *[other] hebben er { $count }
 } een cijfer dat niet kan kloppen. { $why }.

# Het handboek.
checking-handbook-title = De regels
checking-handbook-intro = Een fout kan niet kloppen, een waarschuwing zal de lezer hinderen, een advies maakt het plan beter. Elke regel heeft een bladzijde: wat hij vindt, waarom dat ertoe doet, hoe u het verbetert en wanneer hij niet geldt.
checking-handbook-column-rule = regel
checking-handbook-column-severity = ernst
checking-handbook-column-title = wat er mis is
checking-handbook-facts = Ernst: { $severity }. Versie: { $version }. Naam: { $name }. [Alle regels](../rules.md)
checking-handbook-finds = Wat de regel vindt
checking-handbook-why = Waarom het ertoe doet
checking-handbook-example = Voorbeeld dat niet goed is
checking-handbook-mend = Hoe u het verbetert
checking-handbook-except = Wanneer de regel niet geldt

# Waarom een regel niet van toepassing is.
checking-reason-nothing-to-look-at = er is niets om naar te kijken
checking-reason-more-than-rounding = het verschil is meer dan afronding
checking-reason-parts-not-complete = niet alle delen hebben een cijfer
checking-reason-no-classes = de groepen zijn geen klassen
checking-reason-not-a-count = het is geen aantal
checking-reason-not-an-average = het is geen gemiddelde of aandeel
checking-reason-no-count-beside-growth = er staat geen aantal bij van beide jaren
checking-reason-not-a-share = het is geen aandeel
checking-reason-no-counts = de aantallen achter het aandeel zijn onbekend
checking-reason-no-count = er staat geen aantal bij van hetzelfde
checking-reason-no-population = de bevolking is onbekend
checking-reason-may-be-chance = een gelijk cijfer kan toeval zijn
checking-reason-same-indicator = het is dezelfde indicator
checking-reason-needs-no-target = zo’n indicator heeft geen streefwaarde nodig
checking-reason-no-figures = er is geen enkel cijfer
checking-reason-no-figure-before = er is geen cijfer van voor het streefjaar
checking-reason-direction-unknown = niet bekend is wat beter is
checking-reason-rounding-only = alleen de afronding verschilt
checking-reason-no-baseline = er is geen nulmeting
checking-reason-goal-asks-no-change = het doel vraagt niet om meer of minder
checking-reason-performance = het is een prestatie-indicator
checking-reason-one-target = er is maar één streefwaarde
checking-reason-small-count = kleine aantallen gaan vanzelf op en neer
checking-reason-too-few-figures = er zijn te weinig cijfers
checking-reason-series-stands-still = de reeks staat stil
checking-reason-no-strict-comparator = de streefwaarde heeft geen ‘meer dan’ of ‘minder dan’
checking-reason-no-comparator = de streefwaarde heeft geen teken
checking-reason-frequency-unknown = niet bekend is hoe vaak wordt gemeten
checking-reason-margin-unknown = de marge is onbekend
checking-reason-no-target-before = er is geen eerdere streefwaarde
checking-reason-no-target = er is geen streefwaarde
checking-reason-no-common-years = het document heeft geen gemeenschappelijke streefjaren
checking-reason-comparators-not-usual = het document gebruikt meestal geen teken
checking-reason-qualitative = het is een kwalitatieve indicator
checking-reason-no-bounds = zo’n cijfer kent geen grenzen
checking-reason-no-comma = het document drukt geen decimalen met een komma af
checking-reason-no-percent-signs = geen cijfer van de reeks heeft een procentteken
checking-reason-direction-known = het plan zegt wat beter is
checking-reason-no-later-figure = er is geen later cijfer dan de nulmeting
checking-reason-goal-asks-change = het doel vraagt zelf om meer of minder
checking-reason-keeps-what-there-is = het plan wil behouden wat er is
checking-reason-asks-for-no-change = de streefwaarde is het laatste cijfer zelf
checking-reason-no-group-is-total = geen groep is de som van de andere
checking-reason-too-few-words = de zin heeft te weinig woorden
checking-reason-no-ages = een van de namen noemt geen leeftijd
checking-reason-too-few-goals = er zijn minder dan drie doelen
checking-reason-one-advice-or-unanswered = er is hooguit één zo’n advies, of het antwoord is niet bekend
checking-reason-is-programme-budget = het document is een programmabegroting
checking-reason-document-without-amounts = het document heeft nergens een bedrag
checking-reason-document-without-year = het document zegt niet over welke jaren het gaat
checking-reason-no-known-definition = het is geen netto arbeidsparticipatie van de beroepsbevolking
checking-reason-measured-above = het doel erboven of eronder wordt gemeten
checking-reason-document-without-activities = het document heeft geen activiteiten
checking-reason-done-above = de activiteiten staan bij het doel erboven
checking-reason-no-programme-budget = het document is geen programmabegroting
checking-reason-no-indicators = het doel heeft geen indicatoren
checking-reason-no-effect-indicator = het doel heeft geen effectindicator
checking-reason-result-to-follow = het resultaat moet nog komen
checking-reason-no-result = er is geen resultaat
checking-reason-reported-here = het resultaat staat hier
checking-reason-not-put-off = de activiteit is niet uitgesteld of gestopt
checking-reason-no-one-activity = de indicator hoort niet bij precies één activiteit
checking-reason-activities-not-tied = bij geen prestatie-indicator van het document staat een activiteit
checking-reason-not-done = de activiteit is niet klaar
checking-reason-no-effect-measured = er is geen effect gemeten van ervoor en erna
checking-reason-too-few-references = er zijn te weinig nummers om de vorm te kennen
checking-reason-no-number-in-link = er staat geen nummer in de link
checking-reason-pages-unknown = de bladzijden zijn niet bekend
checking-reason-title-without-period = de titel noemt geen periode
checking-reason-only-figures = het document geeft alleen cijfers
checking-reason-too-few-indicators = er zijn minder dan drie indicatoren
checking-reason-note-speaks-of-none = de noot gaat over geen van de indicatoren
checking-reason-too-few-headings = er zijn minder dan drie koppen met zo’n nummer
checking-reason-annexes-listed = het document heeft een lijst van bijlagen
checking-reason-name-says-nothing = de naam zegt alleen wat voor document het is

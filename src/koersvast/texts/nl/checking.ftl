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
checking-reason-explained-in-note = een noot legt het uit
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

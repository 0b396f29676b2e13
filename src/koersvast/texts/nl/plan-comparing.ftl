# Wat er veranderde tussen twee plannen.
plan-comparing-added = Nieuw: { $subject }
plan-comparing-dropped = Vervallen: { $subject }
plan-comparing-changed = { $subject }: { $what } is { $after }, was { $before }
plan-comparing-added-figures = { $subject }: nieuwe { $what } ({ $after })
plan-comparing-dropped-figures = { $subject }: vervallen { $what } ({ $before })
plan-comparing-empty = niet ingevuld
plan-comparing-quoted = “{ $text }”

plan-comparing-goals-code = code
plan-comparing-goals-title = titel
plan-comparing-goals-text = tekst
plan-comparing-goals-level = niveau
plan-comparing-goals-parent = plaats in de doelenboom
plan-comparing-goals-area = gebied
plan-comparing-indicators-name = naam
plan-comparing-indicators-kind = soort
plan-comparing-indicators-unit = eenheid
plan-comparing-indicators-direction = richting
plan-comparing-indicators-population = groep
plan-comparing-indicators-definition = definitie
plan-comparing-indicators-source = bron
plan-comparing-indicators-frequency = frequentie
plan-comparing-indicators-statutory = wettelijke grondslag
plan-comparing-activities-letter = letter
plan-comparing-activities-title = titel
plan-comparing-activities-text = tekst
plan-comparing-activities-goal = doel
plan-comparing-activities-lead = trekker

plan-comparing-targets-figure = streefwaarde { $period }
plan-comparing-targets-figures = streefwaarden
plan-comparing-observations-figure = cijfer { $period }
plan-comparing-observations-figures = cijfers
plan-comparing-budgets-figure = bedrag { $period }
plan-comparing-budgets-figures = bedragen
plan-comparing-results-progress = stand over { $period }

# What changed between two plans.
plan-comparing-added = New: { $subject }
plan-comparing-dropped = Dropped: { $subject }
plan-comparing-changed = { $subject }: { $what } is { $after }, was { $before }
plan-comparing-added-figures = { $subject }: new { $what } ({ $after })
plan-comparing-dropped-figures = { $subject }: dropped { $what } ({ $before })
plan-comparing-empty = not filled in
plan-comparing-quoted = “{ $text }”

plan-comparing-goals-code = code
plan-comparing-goals-title = title
plan-comparing-goals-text = text
plan-comparing-goals-level = level
plan-comparing-goals-parent = place in the goal tree
plan-comparing-goals-area = area
plan-comparing-indicators-name = name
plan-comparing-indicators-kind = kind
plan-comparing-indicators-unit = unit
plan-comparing-indicators-direction = direction
plan-comparing-indicators-population = group
plan-comparing-indicators-definition = definition
plan-comparing-indicators-source = source
plan-comparing-indicators-frequency = frequency
plan-comparing-indicators-statutory = legal basis
plan-comparing-activities-letter = letter
plan-comparing-activities-title = title
plan-comparing-activities-text = text
plan-comparing-activities-goal = goal
plan-comparing-activities-lead = lead

plan-comparing-targets-figure = target { $period }
plan-comparing-targets-figures = targets
plan-comparing-observations-figure = figure { $period }
plan-comparing-observations-figures = figures
plan-comparing-budgets-figure = amount { $period }
plan-comparing-budgets-figures = amounts
plan-comparing-results-progress = state over { $period }

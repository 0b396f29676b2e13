# Woorden uit de tabellen van een plan.
plan-level-cluster = cluster
plan-level-programme = programma
plan-level-policy-field = beleidsveld
plan-level-theme = thema
plan-level-goal = doel
plan-level-subgoal = subdoel
plan-level-ambition = ambitie

plan-indicator-kind-effect = effectindicator
plan-indicator-kind-performance = prestatie-indicator
plan-indicator-kind-context = kengetal
plan-indicator-kind-qualitative = kwalitatieve indicator
plan-indicator-kind-outcome = uitkomstindicator

plan-direction-increase = hoger is beter
plan-direction-decrease = lager is beter
plan-direction-maintain = gelijk blijven is goed

plan-role-baseline = nulmeting
plan-role-realised = gemeten waarde

plan-missing-not-available = niet bekend
plan-missing-not-applicable = niet van toepassing
plan-missing-to-follow = volgt later
plan-missing-dash = streepje in het document
plan-missing-suppressed = niet getoond om mensen te beschermen

plan-status-provisional = voorlopig cijfer
plan-status-final = definitief cijfer

plan-progress-not-started = nog niet begonnen
plan-progress-under-way = bezig
plan-progress-adapted = aangepast
plan-progress-delayed = vertraagd
plan-progress-done = klaar
plan-progress-stopped = gestopt
plan-progress-reported-elsewhere = staat in een ander document
plan-progress-not-reported = niets gemeld

plan-budget-kind-expenditure = lasten
plan-budget-kind-income = baten
plan-budget-kind-balance = saldo
plan-budget-kind-reserve-addition = toevoeging aan reserve
plan-budget-kind-reserve-withdrawal = onttrekking aan reserve

plan-stage-budget = begroot
plan-stage-forecast = verwacht
plan-stage-realised = uitgegeven

plan-answer-status-adopted = overgenomen
plan-answer-status-partly = deels overgenomen
plan-answer-status-not-adopted = niet overgenomen
plan-answer-status-answered = beantwoord

plan-document-kind-programme-budget = programmabegroting
plan-document-kind-interim-report = tussenrapportage
plan-document-kind-annual-report = jaarstukken
plan-document-kind-framework = beleidskader
plan-document-kind-implementation-programme = uitvoeringsprogramma
plan-document-kind-monitor = monitor
plan-document-kind-note = nota
plan-document-kind-figures = cijfers
plan-document-kind-other = ander document

plan-area-kind-country = land
plan-area-kind-region = regio
plan-area-kind-municipality = gemeente
plan-area-kind-district = stadsdeel of wijk
plan-area-kind-neighbourhood = buurt

plan-comparator-equal = precies
plan-comparator-less = minder dan
plan-comparator-at-most = ten hoogste
plan-comparator-more = meer dan
plan-comparator-at-least = ten minste
plan-comparator-range = tussen

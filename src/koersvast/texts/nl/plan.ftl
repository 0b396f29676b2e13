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

plan-direction-reason-comparator = dat staat bij de streefwaarde
plan-direction-reason-target-words = dat zeggen de woorden van de streefwaarde
plan-direction-reason-name = dat zegt de naam van de indicator
plan-direction-reason-figures = dat blijkt uit de cijfers: van de meting naar de streefwaarde
plan-direction-reason-contradiction = de naam, de streefwaarden en de cijfers spreken elkaar tegen
plan-direction-reason-use = dit gaat over gebruik, en meer gebruik kan goed of slecht zijn

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

# Wat er mis is met een pakket: waar, wat er staat, wat er had moeten staan, wat u kunt doen.
plan-problem-place-row = , rij { $row }
plan-problem-place-column = , kolom { $column }
plan-problem-no-folder = deze map bestaat niet. Controleer de naam, of maak het plan eerst met `koersvast read`.
plan-problem-no-descriptor = in deze map staat geen { $expected }. Dit is geen plan. Kies de map van een plan, of maak er een met `koersvast read`.
plan-problem-not-json = dit bestand is beschadigd ({ $found }). Zet een eerdere versie terug.
plan-problem-wrong-descriptor = het veld { $found } heeft een verkeerde vorm. Zet een eerdere versie van dit bestand terug.
plan-problem-no-tables = in deze map staat geen enkele tabel. Verwacht: { $expected }.
plan-problem-workbook = dit is een Excel-bestand met de naam van een CSV-bestand. Open het in Excel en kies Opslaan als, CSV UTF-8.
plan-problem-encoding = er staat een teken dat geen UTF-8 is (byte { $found }). Sla het bestand op als CSV UTF-8.
plan-problem-not-csv = dit is geen leesbaar CSV-bestand ({ $found }). Sla het opnieuw op als CSV UTF-8.
plan-problem-semicolons = de kolommen zijn gescheiden door puntkomma's, verwacht werd een komma. Gevonden: { $found }. Sla het bestand op met komma's tussen de kolommen.
plan-problem-column-missing = deze kolom ontbreekt. Erin hoort: { $expected }.
plan-problem-column-unknown = deze kolom kent het plan niet. Mogelijk zijn: { $expected }.
plan-problem-column-doubled = deze kolom staat er twee keer. Haal er een weg.
plan-problem-cells = deze rij heeft { $found } cellen, verwacht werden er { $expected }. Kijk of er een komma te veel of te weinig staat; tekst met een komma hoort tussen aanhalingstekens.
plan-problem-empty = deze cel is leeg. Verwacht: { $expected }.
plan-problem-comma = er staat { $found }, met een komma. Gebruik een punt voor de decimalen en niets voor de duizendtallen.
plan-problem-cell = er staat { $found }. Verwacht: { $expected }.
plan-problem-doubled = { $found } staat er al, in rij { $expected }. Geef een van de twee een andere id.
plan-problem-unknown-id = { $found } bestaat niet in { $expected }. Verbeter de id, of voeg de rij daar toe.
plan-problem-circle = dit staat boven zichzelf: { $found }. Kies een andere rij als hogere.

# Wat er verandert als een nieuwer document in het plan wordt gelezen.
plan-change-added = { $table }: { $row } is nieuw
plan-change-updated = { $table }: { $row }, { $column } was { $before }, is nu { $after }
plan-change-dropped = { $table }: { $row } staat niet meer in het document
plan-change-kept = { $table }: { $row }, { $column } blijft { $before } zoals met de hand verbeterd; het document zegt nu { $after }

# koersvast figures survey: van antwoorden naar cijfers.
cli-figures-survey-summary = Maak cijfers van de antwoorden op een peiling.
cli-figures-survey-help =
    Leest een bestand met een rij voor elke deelnemer en rekent percentages en gemiddelden uit, per gebied en groep, met de marge die bij de steekproef hoort. Onder het minimum aantal antwoorden komt er geen cijfer. De antwoorden zelf worden niet bewaard. Gegevens over personen worden geweigerd.
    {""}
    In een klein bestand (TOML) staat welke kolom bij welke indicator hoort, en hoe de steekproef is getrokken: gewicht, stratum, cluster.
cli-figures-survey-example =
    koersvast figures survey plan antwoorden.csv --questions vragen.toml
    koersvast figures survey plan antwoorden.xlsx --questions vragen.toml --yes
cli-figures-survey-plan = De map met het plan.
cli-figures-survey-file = De antwoorden: Excel (.xlsx) of CSV, een rij voor elke deelnemer.
cli-figures-survey-questions = Het bestand met vragen (TOML).

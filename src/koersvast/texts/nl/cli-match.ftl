cli-match-summary = Zeg welke indicatoren door de jaren heen dezelfde zijn.
cli-match-help =
    Toont welke indicatoren uit verschillende documenten dezelfde kunnen zijn, met een score en de reden. Koersvast voegt niets samen: u zegt wat klopt. Uw antwoord komt in het plan, in matches.csv.
    {""}
    Zonder --older gaat het om de documenten in één plan, met --older om twee plannen.
cli-match-example =
    koersvast match plan
    koersvast match begroting-2025 --older begroting-2024
    koersvast match plan --same banen banen-per-inwoner --reason "Alleen de naam is anders"
cli-match-plan = De map met het plan.
cli-match-older = De map met een eerder plan om mee te vergelijken.
cli-match-format = Wat u krijgt: text (leesbaar, als u niets kiest) of json (voor andere programma's).
cli-match-same = De id's van twee indicatoren die dezelfde zijn.
cli-match-different = De id's van twee indicatoren die niet dezelfde zijn.
cli-match-reason = Waarom. Nodig bij --same en --different.
cli-match-by = Uw naam. Zonder deze optie: uw gebruikersnaam.
cli-match-likeness = Gelijkenis { $score }: { $name }
cli-match-answer = Bewaar wat u vindt, bijvoorbeeld: koersvast match { $plans } --same { $one } { $other } --reason "…" (of --different)
cli-match-count = { $count ->
    [0] Er zijn geen indicatoren die dezelfde lijken en waarover nog niets is gezegd.
    [one] { $count } voorstel
   *[other] { $count } voorstellen
}
cli-match-same-done = Bewaard: { $one } en { $other } zijn dezelfde.
cli-match-different-done = Bewaard: { $one } en { $other } zijn niet dezelfde.

cli-diff-summary = Toon wat er veranderde tussen twee plannen.
cli-diff-help =
    Vergelijkt een plan met een eerder plan: doelen en activiteiten die nieuw zijn of zijn vervallen, streefwaarden en budgetten die zijn verschoven, cijfers die zijn herzien, definities die anders luiden.
    {""}
    Indicatoren tellen als dezelfde als hun id gelijk is, of als iemand dat met koersvast match heeft bevestigd.
cli-diff-example =
    koersvast diff begroting-2024 begroting-2025
    koersvast diff begroting-2024 begroting-2025 --format json > verschillen.json
cli-diff-older = De map met het eerdere plan.
cli-diff-newer = De map met het nieuwe plan.
cli-diff-format = Wat u krijgt: text (leesbaar, als u niets kiest) of json (voor andere programma's).
cli-diff-fail = Eindig met code 1 als er verschillen zijn.
cli-diff-from = Van { $older } naar { $newer }
cli-diff-count = { $count ->
    [0] Er zijn geen verschillen.
    [one] { $count } verschil
   *[other] { $count } verschillen
}
cli-diff-proposals = { $count ->
    [one] Eén indicator lijkt op een indicator uit het eerdere plan. Bekijk die met: koersvast match { $newer } --older { $older }
   *[other] { $count } indicatoren lijken op een indicator uit het eerdere plan. Bekijk ze met: koersvast match { $newer } --older { $older }
}

cli-diff-summary = Show what changed between two plans.
cli-diff-help =
    Compares a plan with an earlier plan: goals and activities that are new or were dropped, targets and budgets that moved, figures that were revised, definitions that read otherwise.
    {""}
    Indicators count as the same when their ids are equal, or when someone confirmed it with koersvast match.
cli-diff-example =
    koersvast diff begroting-2024 begroting-2025
    koersvast diff begroting-2024 begroting-2025 --format json > differences.json
cli-diff-older = The folder with the earlier plan.
cli-diff-newer = The folder with the new plan.
cli-diff-format = What you get: text (readable, when you choose nothing) or json (for other programs).
cli-diff-fail = End with code 1 when there are differences.
cli-diff-from = From { $older } to { $newer }
cli-diff-count = { $count ->
    [0] There are no differences.
    [one] { $count } difference
   *[other] { $count } differences
}
cli-diff-proposals = { $count ->
    [one] One indicator looks like an indicator of the earlier plan. See it with: koersvast match { $newer } --older { $older }
   *[other] { $count } indicators look like an indicator of the earlier plan. See them with: koersvast match { $newer } --older { $older }
}

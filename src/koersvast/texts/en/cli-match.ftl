cli-match-summary = Say which indicators are the same through the years.
cli-match-help =
    Shows which indicators of different documents may be the same, with a score and the reason. Koersvast joins nothing: you say what is right. Your answer goes into the plan, in matches.csv.
    {""}
    Without --older it is about the documents in one plan, with --older about two plans.
cli-match-example =
    koersvast match plan
    koersvast match begroting-2025 --older begroting-2024
    koersvast match plan --same banen banen-per-inwoner --reason "Only the name differs"
cli-match-plan = The folder with the plan.
cli-match-older = The folder with an earlier plan to compare with.
cli-match-format = What you get: text (readable, when you choose nothing) or json (for other programs).
cli-match-same = The ids of two indicators that are the same.
cli-match-different = The ids of two indicators that are not the same.
cli-match-reason = Why. Needed with --same and --different.
cli-match-by = Your name. Without this option: your user name.
cli-match-likeness = Likeness { $score }: { $name }
cli-match-answer = Keep what you find, for instance: koersvast match { $plans } --same { $one } { $other } --reason "…" (or --different)
cli-match-count = { $count ->
    [0] No indicators look the same that nothing was said about yet.
    [one] { $count } proposal
   *[other] { $count } proposals
}
cli-match-same-done = Kept: { $one } and { $other } are the same.
cli-match-different-done = Kept: { $one } and { $other } are not the same.

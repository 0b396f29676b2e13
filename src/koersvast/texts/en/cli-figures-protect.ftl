# koersvast figures protect: which figures are not shown.
cli-figures-protect-summary = Show which figures do not get on the site, and why.
cli-figures-protect-help =
    Figures about few people may give away who they are. Publishing leaves those out, with as many others as it takes so that they cannot be computed. This command shows which they are and why. Nothing is changed.
    {""}
    The rules stand in disclosure.toml in the folder of the plan. Without that file the usual ones hold: fewer than 10 people, or fewer than 30 answers in a survey.
cli-figures-protect-example =
    koersvast figures protect plan
    koersvast figures protect plan --site website
cli-figures-protect-plan = The folder with the plan.
cli-figures-protect-site = The site with earlier publications. What stands there counts as known.
cli-figures-protect-show-all = Show all hidden figures, also when there are many.
cli-figures-protect-format = What you get: text (to read, when you choose nothing) or json (for other programs).
cli-figures-protect-count = { $hidden ->
    [0] Of { $figures } figures of your own none need be hidden.
    [one] Of { $figures } figures of your own { $hidden } is not shown.
   *[other] Of { $figures } figures of your own { $hidden } are not shown.
}
cli-figures-protect-loss = { $primary } for what they are, { $secondary } to protect the others; together { $share }% of what is counted in areas and groups.
cli-figures-protect-unjudged = { $count ->
    [one] { $count } figure cannot be judged: it has no counts.
   *[other] { $count } figures cannot be judged: they have no counts.
}
cli-figures-protect-attacked = Computed again with all that is published: of { $count } counts that are too small, { $known } can be found.
cli-figures-protect-exposed = { $count ->
    [one] { $count } figure can no longer be protected: it follows from what is public already.
   *[other] { $count } figures can no longer be protected: they follow from what is public already.
}
cli-figures-head-why = Why

cli-publish-hidden = { $count ->
    [one] { $count } figure is not shown, to protect people.
   *[other] { $count } figures are not shown, to protect people.
} See why with: koersvast figures protect

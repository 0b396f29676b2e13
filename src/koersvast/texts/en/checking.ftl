# Checking: what all rules share.

checking-family-a = Arithmetic
checking-family-t = Targets
checking-family-i = Indicators
checking-family-g = Goals
checking-family-r = Activities and results
checking-family-d = Documents

checking-severity-error = error
checking-severity-warning = warning
checking-severity-advice = advice
checking-accepted = accepted
checking-accepted-by = accepted by { $by } on { $on }: { $reason }

checking-more-places = { $places } and { $count ->
    [one] one more place
   *[other] { $count } more places
 }

checking-workbook-title = Findings
checking-column-code = Code
checking-column-severity = Severity
checking-column-owner = Owner
checking-column-field = Programme or theme
checking-column-mend = How to mend it
checking-column-reply = Your reply
checking-column-goal = Goal
checking-column-message = Finding
checking-column-figures = Figures
checking-column-place = Place
checking-column-accepted = Accepted

# The summary of one page.
checking-summary-counts = { $error ->
    [0] No errors
    [one] One error
   *[other] { $error } errors
 }, { $warning ->
    [0] no warnings
    [one] one warning
   *[other] { $warning } warnings
 } and { $advice ->
    [0] no advice
   *[other] { $advice } advice
 }; { $accepted } accepted.
checking-summary-no-success = Of { $total } indicators { $count ->
    [one] one
   *[other] { $count }
 } can never show success. { $why }.
checking-summary-success-in-advance = Of { $total } indicators { $count ->
    [one] one
   *[other] { $count }
 } had a target that was already met when it was set. { $why }.
checking-summary-any-change = Of { $total } indicators { $count ->
    [one] one asks
   *[other] { $count } ask
 } for any improvement, however small. { $why }.
checking-summary-nothing-to-change = Of { $total } indicators { $count ->
    [one] one needs
   *[other] { $count } need
 } no change to reach the target. { $why }.
checking-summary-wrong-either-way = Of { $total } indicators { $count ->
    [one] one has
   *[other] { $count } have
 } a target that is wrong, whether more is better or less. { $why }.
checking-summary-documents-lacking = Of { $total } documents { $count ->
    [one] one lacks
   *[other] { $count } lack
 } something that belongs in a plan. { $why }.
checking-summary-goals-unseen = Of { $total } goals nobody can see whether { $count ->
    [one] one is
   *[other] { $count } are
 } reached. { $why }.
checking-summary-results-unknown = Of { $total } activities nobody can read what became of { $count ->
    [one] one
   *[other] { $count }
 }. { $why }.
checking-summary-sums-wrong = Of { $total } sums that were checked { $count ->
    [one] one does
   *[other] { $count } do
 } not add up. { $why }.
checking-summary-figures-wrong = Of { $total } indicators { $count ->
    [one] one has
   *[other] { $count } have
 } a figure that cannot be right. { $why }.

# The handbook.
checking-handbook-title = The rules
checking-handbook-intro = An error cannot be right, a warning will trouble the reader, advice makes the plan better. Each rule has a page: what it finds, why it matters, how to mend it and when it does not apply.
checking-handbook-column-rule = rule
checking-handbook-column-severity = severity
checking-handbook-column-title = what is wrong
checking-handbook-facts = Severity: { $severity }. Version: { $version }. Name: { $name }. [All rules](../rules.md)
checking-handbook-finds = What it finds
checking-handbook-why = Why it matters
checking-handbook-example = Example that fails
checking-handbook-mend = How to mend it
checking-handbook-except = When it does not apply

# Why a rule does not apply.
checking-reason-nothing-to-look-at = there is nothing to look at
checking-reason-more-than-rounding = the difference is more than rounding
checking-reason-parts-not-complete = not all parts have a figure
checking-reason-no-classes = the groups are no classes
checking-reason-not-a-count = it is no count
checking-reason-not-an-average = it is no average or share
checking-reason-no-count-beside-growth = no count of both years stands beside it
checking-reason-not-a-share = it is no share
checking-reason-no-counts = the counts behind the share are unknown
checking-reason-no-count = no count of the same stands beside it
checking-reason-no-population = the population is unknown
checking-reason-may-be-chance = an equal figure may be chance
checking-reason-same-indicator = it is the same indicator
checking-reason-needs-no-target = such an indicator needs no target
checking-reason-no-figures = there is no figure at all
checking-reason-no-figure-before = there is no figure from before the year of the target
checking-reason-direction-unknown = it is unknown which way is better
checking-reason-rounding-only = only rounding differs
checking-reason-no-baseline = there is no baseline
checking-reason-goal-asks-no-change = the goal asks for neither more nor less
checking-reason-performance = it is a performance indicator
checking-reason-one-target = there is only one target
checking-reason-small-count = small counts go up and down by themselves
checking-reason-too-few-figures = there are too few figures
checking-reason-series-stands-still = the series stands still
checking-reason-no-strict-comparator = the target has no strict comparator
checking-reason-no-comparator = the target has no comparator
checking-reason-frequency-unknown = it is unknown how often is measured
checking-reason-margin-unknown = the margin is unknown
checking-reason-no-target-before = there is no earlier target
checking-reason-no-target = there is no target
checking-reason-no-common-years = the document sets no common years
checking-reason-comparators-not-usual = the document mostly uses no comparator
checking-reason-qualitative = it is a qualitative indicator
checking-reason-no-bounds = such a figure has no bounds
checking-reason-no-comma = the document prints no decimals with a comma
checking-reason-no-percent-signs = no figure of the series has a percent sign
checking-reason-direction-known = the plan tells which way is better
checking-reason-no-later-figure = there is no later figure than the baseline
checking-reason-goal-asks-change = the goal itself asks for more or less
checking-reason-keeps-what-there-is = the plan wants to keep what there is
checking-reason-asks-for-no-change = the target is the last figure itself
checking-reason-no-group-is-total = no group is the sum of the others
checking-reason-too-few-words = the sentence has too few words
checking-reason-no-ages = one of the names speaks of no age
checking-reason-too-few-goals = there are fewer than three goals
checking-reason-one-advice-or-unanswered = there is at most one such advice, or the answer is not known
checking-reason-is-programme-budget = the document is a programme budget
checking-reason-document-without-amounts = the document has no amount anywhere
checking-reason-document-without-year = the document does not tell which years it is about
checking-reason-no-known-definition = it is no net participation of the labour force
checking-reason-measured-above = the goal above or below it is measured
checking-reason-document-without-activities = the document has no activities
checking-reason-done-above = the activities stand at the goal above
checking-reason-no-programme-budget = the document is no programme budget
checking-reason-no-indicators = the goal has no indicators
checking-reason-no-effect-indicator = the goal has no indicator of an effect
checking-reason-result-to-follow = the result is still to come
checking-reason-no-result = there is no result
checking-reason-reported-here = the result stands here
checking-reason-not-put-off = the activity was not put off or stopped
checking-reason-no-one-activity = the indicator does not belong to exactly one activity
checking-reason-activities-not-tied = no performance indicator of the document has an activity
checking-reason-not-done = the activity is not done
checking-reason-no-effect-measured = no effect was measured before and after
checking-reason-too-few-references = there are too few numbers to know their form
checking-reason-no-number-in-link = the link holds no number
checking-reason-pages-unknown = the pages are not known
checking-reason-title-without-period = the title names no period
checking-reason-only-figures = the document only gives figures
checking-reason-too-few-indicators = there are fewer than three indicators
checking-reason-note-speaks-of-none = the note speaks of none of the indicators
checking-reason-too-few-headings = fewer than three headings have such a number
checking-reason-annexes-listed = the document has a list of annexes
checking-reason-name-says-nothing = the name only says what sort of document it is

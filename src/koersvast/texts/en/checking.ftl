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
checking-reason-explained-in-note = a note explains it
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

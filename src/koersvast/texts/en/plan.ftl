# Words from the tables of a plan.
plan-level-cluster = cluster
plan-level-programme = programme
plan-level-policy-field = policy field
plan-level-theme = theme
plan-level-goal = goal
plan-level-subgoal = subgoal
plan-level-ambition = ambition

plan-indicator-kind-effect = effect indicator
plan-indicator-kind-performance = performance indicator
plan-indicator-kind-context = context indicator
plan-indicator-kind-qualitative = qualitative indicator
plan-indicator-kind-outcome = outcome indicator

plan-direction-increase = higher is better
plan-direction-decrease = lower is better
plan-direction-maintain = staying the same is good

plan-role-baseline = baseline
plan-role-realised = measured value

plan-missing-not-available = not available
plan-missing-not-applicable = not applicable
plan-missing-to-follow = to follow
plan-missing-dash = a dash in the document
plan-missing-suppressed = not shown, to protect people

plan-status-provisional = provisional figure
plan-status-final = final figure

plan-progress-not-started = not started yet
plan-progress-under-way = under way
plan-progress-adapted = adapted
plan-progress-delayed = delayed
plan-progress-done = done
plan-progress-stopped = stopped
plan-progress-reported-elsewhere = reported in another document
plan-progress-not-reported = nothing reported

plan-budget-kind-expenditure = expenditure
plan-budget-kind-income = income
plan-budget-kind-balance = balance
plan-budget-kind-reserve-addition = addition to reserve
plan-budget-kind-reserve-withdrawal = withdrawal from reserve

plan-stage-budget = budgeted
plan-stage-forecast = forecast
plan-stage-realised = spent

plan-answer-status-adopted = adopted
plan-answer-status-partly = partly adopted
plan-answer-status-not-adopted = not adopted
plan-answer-status-answered = answered

plan-document-kind-programme-budget = programme budget
plan-document-kind-interim-report = interim report
plan-document-kind-annual-report = annual report
plan-document-kind-framework = policy framework
plan-document-kind-implementation-programme = implementation programme
plan-document-kind-monitor = monitor
plan-document-kind-note = policy note
plan-document-kind-figures = figures
plan-document-kind-other = other document

plan-area-kind-country = country
plan-area-kind-region = region
plan-area-kind-municipality = municipality
plan-area-kind-district = district
plan-area-kind-neighbourhood = neighbourhood

plan-comparator-equal = exactly
plan-comparator-less = less than
plan-comparator-at-most = at most
plan-comparator-more = more than
plan-comparator-at-least = at least
plan-comparator-range = between

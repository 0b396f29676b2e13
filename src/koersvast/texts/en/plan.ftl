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

plan-direction-reason-comparator = it stands with the target
plan-direction-reason-target-words = the words of the target say so
plan-direction-reason-name = the name of the indicator says so
plan-direction-reason-figures = the figures show it: from what was measured to the target
plan-direction-reason-contradiction = the name, the targets and the figures contradict each other
plan-direction-reason-use = this is about use, and more use may be good or bad


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

# What is wrong with a package: where, what was found, what was expected, what to do.
plan-problem-place-row = , row { $row }
plan-problem-place-column = , column { $column }
plan-problem-no-folder = this folder does not exist. Check the name, or make the plan first with `koersvast read`.
plan-problem-no-descriptor = this folder has no { $expected }. It is not a plan. Choose the folder of a plan, or make one with `koersvast read`.
plan-problem-not-json = this file is damaged ({ $found }). Put back an earlier version.
plan-problem-wrong-descriptor = the field { $found } has a wrong form. Put back an earlier version of this file.
plan-problem-no-tables = this folder has no table at all. Expected: { $expected }.
plan-problem-workbook = this is an Excel file with the name of a CSV file. Open it in Excel and choose Save as, CSV UTF-8.
plan-problem-encoding = there is a character that is not UTF-8 (byte { $found }). Save the file as CSV UTF-8.
plan-problem-not-csv = this is not a readable CSV file ({ $found }). Save it again as CSV UTF-8.
plan-problem-semicolons = the columns are separated by semicolons, a comma was expected. Found: { $found }. Save the file with commas between the columns.
plan-problem-column-missing = this column is missing. It should hold: { $expected }.
plan-problem-column-unknown = the plan does not know this column. Possible are: { $expected }.
plan-problem-column-doubled = this column stands twice. Remove one.
plan-problem-cells = this row has { $found } cells, { $expected } were expected. See whether a comma is missing or too much; text with a comma belongs between quotation marks.
plan-problem-empty = this cell is empty. Expected: { $expected }.
plan-problem-comma = found { $found }, with a comma. Use a point for decimals and nothing for thousands.
plan-problem-cell = found { $found }. Expected: { $expected }.
plan-problem-doubled = { $found } already stands in row { $expected }. Give one of the two another id.
plan-problem-unknown-id = { $found } does not exist in { $expected }. Correct the id, or add the row there.
plan-problem-circle = this stands above itself: { $found }. Choose another row as the higher one.

# What changes when a newer document is read into the plan.
plan-change-added = { $table }: { $row } is new
plan-change-updated = { $table }: { $row }, { $column } was { $before }, is now { $after }
plan-change-dropped = { $table }: { $row } is no longer in the document
plan-change-kept = { $table }: { $row }, { $column } stays { $before } as corrected by hand; the document now says { $after }

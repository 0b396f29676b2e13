# Outcomes and certainty, in a few words.
assessing-outcome-achieved = achieved
assessing-outcome-missed = not achieved
assessing-outcome-on-course = on course
assessing-outcome-off-course = off course
assessing-outcome-no-target = no target
assessing-outcome-no-data = no figure
assessing-outcome-not-comparable = not comparable

assessing-certainty-certain = certain
assessing-certainty-within-margin = within the margin
assessing-certainty-margin-unknown = margin not known

# A verdict of a person, in place of the computed one.
assessing-override = Verdict of { $by } on { $on }: { $outcome } (“{ $reason }”); computed: { $computed }.
assessing-overridden = { $count ->
    [one] of which { $count } was given by a person
   *[other] of which { $count } were given by a person
  }

# Periods and units.
assessing-quarter = quarter { $quarter } of { $year }
assessing-school-year = school year { $years }
assessing-figure-at = { $value } in { $at }

# What a target asks; $value may also be "the baseline (43%)".
assessing-ask-at-least = at least { $value }
assessing-ask-more = higher than { $value }
assessing-ask-at-most = at most { $value }
assessing-ask-less = lower than { $value }
assessing-ask-between = from { $value } up to { $valueTo }
assessing-ask-equal = equal to { $value }
assessing-ask-exactly = { $value }
assessing-ask-upward = { $value } or higher
assessing-ask-downward = { $value } or lower
assessing-ask-words = “{ $words }”
assessing-reference-baseline = the baseline ({ $value })
assessing-reference-measured = the measurement of { $at } ({ $value })

# The reason of a verdict: first what was asked and measured.
assessing-reason-target-year-achieved = The target for { $when } was { $target } and it became { $value }: achieved.
assessing-reason-target-year-missed = The target for { $when } was { $target }, but it became { $value }: not achieved.
assessing-reason-target-year-same = The target for { $when } was { $target } and it became { $value }. Within the margin of uncertainty no difference shows: achieved.
assessing-reason-after-target-year-achieved = The target for { $when } was { $target } and in { $at } it was { $value }: achieved.
assessing-reason-after-target-year-missed = The target for { $when } was { $target }, but in { $at } it was { $value }: not achieved.
assessing-reason-after-target-year-same = The target for { $when } was { $target } and in { $at } it was { $value }. Within the margin of uncertainty no difference shows: achieved.
assessing-reason-undated-target-achieved = The target is { $target }, without a year. The latest measurement is { $measured }: achieved.
assessing-reason-undated-target-missed = The target is { $target }, without a year. The latest measurement is { $measured }: not achieved.
assessing-reason-undated-target-same = The target is { $target }, without a year. The latest measurement is { $measured }; within the margin of uncertainty no difference shows: achieved.
assessing-reason-on-path-on-course = In { $at } it was { $value }. On the way to the target for { $when } ({ $target }) it had to be { $path } by then: on course.
assessing-reason-on-path-off-course = In { $at } it was { $value }. On the way to the target for { $when } ({ $target }) it had to be { $path } by then: off course.
assessing-reason-on-path-off-course-flat = The target for { $when } is { $target }, but in { $at } it was { $value }: off course.
assessing-reason-already-met-on-course = The target for { $when } is { $target } and in { $at } it already was { $value }: on course.
assessing-reason-already-met-same = The target for { $when } is { $target } and in { $at } it was { $value }. Within the margin of uncertainty no difference shows: on course.
assessing-reason-no-target = No target in figures has been set.
assessing-reason-target-to-follow = The target in figures is still to follow.
assessing-reason-nothing-known = There is no target in figures and there is no figure.
assessing-reason-no-value = The target for { $when } is { $target }, but there is no figure at all.
assessing-reason-value-missing = The target for { $when } is { $target }, but there is no figure for { $at } ({ $missing }).
assessing-reason-only-baseline = After the baseline ({ $baseline }) there is no new figure. The target for { $when } is { $target }.
assessing-reason-only-parts = The target for { $when } is { $target }. There are figures for other areas or groups only.
assessing-reason-target-year-not-measured = The target for { $when } is { $target }, but there is no figure for { $when }. The latest measurement is { $measured }.
assessing-reason-series-break = The way of measuring has changed. So { $measured } cannot be compared with earlier figures or with the target for { $when } ({ $target }).
assessing-reason-no-direction = The target for { $when } is { $target } and the latest measurement is { $measured }. It is not stated whether higher or lower is better, so no verdict is possible.
assessing-reason-no-baseline = The target for { $when } is { $target } and the latest measurement is { $measured }. There is no baseline or earlier measurement, so the course cannot be told.
assessing-reason-no-reference = The target for { $when } is { $target }, but the figure to compare with is absent. The latest measurement is { $measured }.
assessing-reason-text-target = The target for { $when } is in words: { $target }. It cannot be compared with a figure; the latest measurement is { $measured }.
assessing-reason-unclear-range = The target for { $when } is a range of which an end is absent or the ends are reversed ({ $target }). The latest measurement is { $measured }.
assessing-reason-observation-undated = The target for { $when } is { $target }. There is a figure ({ $measured }), but its year is not stated.
assessing-reason-period-length = The target for { $when } is { $target }. The latest measurement ({ $measured }) covers a period of another length and cannot be compared with it.

# Then the baseline and the certainty; these parts are joined by "; " into one sentence.
assessing-context-baseline = the baseline was { $baseline }
assessing-context-baseline-better = the baseline was { $baseline }, so it goes the right way
assessing-context-baseline-worse = the baseline was { $baseline }, so it goes the wrong way
assessing-context-baseline-better-bare = the baseline was { $baseline }, so it goes towards the target
assessing-context-baseline-worse-bare = the baseline was { $baseline }, so it goes away from the target
assessing-context-baseline-same = the baseline was just as high ({ $baseline })
assessing-context-baseline-no-difference = the baseline was { $baseline }, but that difference may be chance
assessing-context-latest = the latest measurement was { $measured }
assessing-context-certain = with the margin of uncertainty ({ $lower } to { $upper }) that is still certain
assessing-context-within-margin = that is not certain, because with the margin of uncertainty it may be { $lower } to { $upper }
assessing-context-margin-unknown = the margin of uncertainty is not known

# A target without a year.
assessing-no-year = the whole period

# The computation, step by step.
assessing-step-target = Target for { $when }: { $target }.
assessing-step-printed = In the document it reads: “{ $raw }”.
assessing-step-moved = A newer document changed this target. Before it was: { $target }.
assessing-step-direction = The document gives a bare number. For this indicator { $direction } is better; so the target counts as { $target }.
assessing-direction-increase = higher
assessing-direction-decrease = lower
assessing-direction-maintain = staying equal
assessing-step-observation = Measurement: { $measured }.
assessing-step-provisional = This figure is provisional.
assessing-step-baseline = Baseline: { $baseline }.
assessing-from-to = { $first } to { $last }
assessing-step-joined = The figures of { $periods } are of “{ $name }” from an earlier document. { $by } confirmed on { $on } that this is the same indicator (“{ $reason }”).
assessing-step-path = The path is a straight line from { $start } (end of { $from }) to { $aim } (end of { $to }). At this measurement { $passed } of the time had passed. By then it should be { $path }.
assessing-step-met = { $value } meets: { $target }.
assessing-step-not-met = { $value } does not meet: { $target }.
assessing-step-margin-published = The margin of uncertainty is { $lower } to { $upper } (95%), as the source gives it.
assessing-step-margin-sample = The margin of uncertainty is { $lower } to { $upper } (95%, Wilson's method, { $n } participants).
assessing-step-margin-share = The margin of uncertainty is { $lower } to { $upper } (95%, Wilson's method, { $x } of { $n }).
assessing-step-margin-events = The margin of uncertainty is { $lower } to { $upper } (95%, Byar's method for counts of events).
assessing-step-margin-difference = With the uncertainty of both measurements together it lies between { $lower } and { $upper } (95%, Newcombe's method).
assessing-step-margin-unknown = The margin of uncertainty is not known: the source gives no margin and no number of participants.
assessing-step-detectable = This survey shows a change well only from about { $points } percentage points.

# Trends.
assessing-trend-rising = rising
assessing-trend-falling = falling
assessing-trend-none = no clear trend
assessing-trend-too-few = too few measurements for a trend
assessing-trend-reason-rising = From { $first } to { $last } there is a rise, { $slope } a year on average. It is too clear to be chance ({ $count } measurements, { $p }).
assessing-trend-reason-falling = From { $first } to { $last } there is a fall, { $slope } a year on average. It is too clear to be chance ({ $count } measurements, { $p }).
assessing-trend-reason-none = From { $first } to { $last } there is no clear rise or fall ({ $count } measurements, { $p }).
assessing-trend-reason-too-few = There { $count ->
    [one] is 1 measurement
   *[other] are { $count } measurements
  } that { $count ->
    [one] counts
   *[other] count
  }. A trend needs { $needed }.
assessing-trend-points = { $points } percentage points
assessing-trend-p = p = { $p }
assessing-trend-p-below = p < { $p }
assessing-trend-break = Earlier measurements do not count, because the way of measuring changed in { $at }.
assessing-trend-joined = The figures up to { $last } are of “{ $name }” from an earlier document; a member of staff confirmed that this is the same indicator.
assessing-trend-better = That is the right way.
assessing-trend-worse = That is the wrong way.

# The state of a goal, a programme or the whole plan.
assessing-status-known = { $known } of { $total } { $total ->
    [one] indicator has
   *[other] indicators have
  } a verdict.
assessing-status-none = There are no indicators.
assessing-unknown-no-indicator = no indicator
assessing-unknown-no-target = indicators, but no target in figures
assessing-unknown-no-data = a target in figures, but no measurements
assessing-unknown-not-comparable = figures that cannot be compared

# How the verdict is reached (explanation on the site).
assessing-explained-title = How the verdict is reached
assessing-explained-intro = Of each figure we ask: does it go as the municipality wants? The answer is a verdict with a reason. We give no grade and no average.
assessing-explained-target-title = Is the target achieved?
assessing-explained-target = Is there a measurement for the year of the target? Then we compare it with the target. The verdict is: achieved or not achieved. If there is only a later measurement, we compare that with the last target before it.
assessing-explained-path-title = Is it on course?
assessing-explained-path = Has the year of the target not been measured yet? Then we draw a straight line from the baseline to the target. If the latest measurement lies on that line or on the good side of it, it is on course. If there are targets for years in between, the line runs through those targets.
assessing-explained-direction-title = Which way is good?
assessing-explained-direction = Often the target itself says so (“more than 60%”), or the indicator does. If neither does, we judge only when the target is met exactly.
assessing-explained-margin-title = How certain is it?
assessing-explained-margin = A survey among a part of the residents has a margin of uncertainty. If the verdict stays the same within that whole margin, it is certain. If not, we say that it is within the margin. If the source gives no margin, it is not known. That does not mean a small margin: we simply do not know.
assessing-explained-unknown-title = When is there no verdict?
assessing-explained-unknown = Sometimes there is no verdict. There is no target in figures, or no measurement after the baseline. Or figures cannot be compared. For example because the question in the survey has changed. The reason is always given.
assessing-explained-trend-title = What is a trend?
assessing-explained-trend = Are there five or more measurements? Then we look for a clear rise or fall. Clear means: chance alone gives such a series less than one time in twenty. With fewer measurements we say nothing about a trend.
assessing-explained-count-title = How do we add up?
assessing-explained-count = For a goal or programme we count the verdicts. How many are achieved or on course? How many are not? And how many are unknown? We do not make it an average. An average hides what goes badly and what nobody knows.

# Targets (T): can they be reached, and would reaching them mean anything?

checking-t01-title = No target
checking-t01-message = { $indicator } has { $count ->
    [one] one figure
   *[other] { $count } figures
 }, but no target.

checking-t02-title = No baseline
checking-t02-message = { $indicator } has a target ({ $target } in { $year }), but no baseline or other figure from before.

checking-t03-title = The target was already met
checking-t03-message = { $indicator }: { $count ->
    [one] the target { $targets } was
   *[other] the targets { $targets } were
 } already met when set, as it was { $value } in { $year }.

checking-t04-title = The target is worse than the baseline
checking-t04-message = { $indicator }: the last target ({ $target } in { $year }) is worse than the baseline ({ $value } in { $start }).

checking-t05-title = The goal asks for change, the target does not
checking-t05-message = Goal { $goal } asks for change, but the target of { $indicator } ({ $target } in { $year }) equals the last figure ({ $value } in { $known }).

checking-t06-title = The targets turn back
checking-t06-message = { $indicator }: after { $before } in { $year } the target { $after } in { $later } is less ambitious again.
checking-t06-message-explained = { $indicator }: after { $before } in { $year } the target { $after } in { $later } is less ambitious again. A note mentions the change.
checking-t06-message-both-ways = { $indicator }: the targets first go one way, to { $before } in { $year }, and then the other: { $after } in { $later }.

checking-t07-title = The target asks for a jump
checking-t07-message = { $indicator }: from { $value } in { $known } to { $target } in { $year } is a step of { $asked } a year; the largest step so far was { $largest } a year.

checking-t07-message-few-figures = { $indicator }: from { $value } in { $known } to { $target } in { $year } is { $part } { $moved ->
    [up] more
   *[down] less
 } in one step, and there are too few figures to see whether that can be.

checking-t08-title = Any change suffices
checking-t08-message-last = { $indicator }: the target { $target } in { $year } is exactly the last figure ({ $value } in { $known }), so any improvement, however small, meets it.
checking-t08-message = { $indicator }: the target { $target } in { $year } is exactly the baseline ({ $value }), so any improvement, however small, meets it.

checking-t09-title = The target rounds the baseline away
checking-t09-message = { $indicator }: the target { $target } in { $year } was already met by { $value } in { $known }; it is that figure, rounded to the easy side.

checking-t10-title = Not measured in the year of the target
checking-t10-message = { $indicator } is measured every { $every } years, last in { $known }; the target ({ $target }) is for { $year }, but the next measurement is in { $next }.

checking-t11-title = The change asked for lies within the margin
checking-t11-message = { $indicator }: from { $value } in { $known } to { $target } in { $year } is a change of { $change }, while two such measurements can differ by { $margin } through chance alone.
checking-t11-message-usual = { $indicator }: from { $value } in { $known } to { $target } in { $year } is a change of { $change }. Even with { $respondents } respondents, many for a survey of this kind ({ $survey }), two measurements can differ by { $margin } through chance alone.
checking-t11-computation = Change asked for { $change }; margin of the difference of two measurements { $margin } (95%).

checking-t12-title = Areas want less than the municipality
checking-t12-message = { $indicator }: the municipality wants { $target } in { $year }, but every area wants less ({ $parts }).

checking-t13-title = The target is lower than in an earlier document
checking-t13-message = { $indicator }: { $document } asks for { $later } in { $year }, while { $source } asked for { $earlier } in { $before }.

checking-t14-title = A year lacks a target
checking-t14-message = { $indicator } has no target for { $missing }, while the document sets targets for { $years }.

checking-t15-title = The comparator is missing
checking-t15-message = { $indicator }: the target { $target } in { $year } has no comparator (more than, less than), while the other targets have.

checking-t16-title = Not one target in the document
checking-t16-message = { $document } has { $count } indicators and not one target: any outcome will do.

checking-t17-title = The target lies between baseline and last figure
checking-t17-message = { $indicator }: the target { $target } in { $year } lies between the baseline ({ $value } in { $start }) and the last figure ({ $reached } in { $known }). If { $moved ->
    [up] more
   *[down] less
 } is better, it was already met; if { $moved ->
    [up] less
   *[down] more
 } is better, it is worse than the baseline.
checking-t17-message-at-baseline = { $indicator }: the target { $target } in { $year } is the baseline ({ $value } in { $start }), while it was { $reached } in { $known }. If { $moved ->
    [up] more
   *[down] less
 } is better, it was already met; if { $moved ->
    [up] less
   *[down] more
 } is better, it asks for no more than the baseline.
checking-t18-title = The target is the last figure
checking-t18-message = { $indicator }: the target { $target } in { $year } is the last figure ({ $value } in { $known }); nothing has to change.

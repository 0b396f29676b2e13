# Arithmetic (A): does it add up?

checking-a01-title = Balance does not add up
checking-a01-message = The balance of { $goal } in { $year } is { $balance }, but expenditure ({ $expenditure }) and income ({ $income }) give { $expected }: a difference of { $difference }, while rounding explains { $explained } at most.
checking-a01-computation = { $expenditure } and { $income } give { $expected }; printed is { $balance }; difference { $difference }; rounding explains { $explained } at most.

checking-a02-title = Balance off by rounding
checking-a02-message = The balance of { $goal } in { $year } is { $balance }, while expenditure ({ $expenditure }) and income ({ $income }) give { $expected }: the difference of { $difference } may be rounding.
checking-a02-computation = { $expenditure } and { $income } give { $expected }; printed is { $balance }; rounding explains { $explained } at most.

checking-a03-title = Parts do not add up to the programme
checking-a03-message = { $goal } counts { $total } in { $year }, but its { $count } parts { $added } together: a difference of { $difference }, while rounding explains { $explained } at most.

checking-a04-title = A class is missing
checking-a04-message = { $indicator } lacks the class from { $from } to { $to }: after ‘{ $before }’ comes ‘{ $after }’.

checking-a05-title = Areas do not add up to the municipality
checking-a05-message = { $indicator } counts { $total } in { $period } for the whole municipality, but its { $count } areas { $added } together.

checking-a06-title = The whole lies outside its parts
checking-a06-message = { $indicator } is { $value } in { $period } for the whole municipality, while its areas go from { $low } to { $high }: an average lies between its parts.

checking-a07-title = Growth does not fit the series
checking-a07-message-target = { $indicator }: the target for { $period } is { $value }, but the targets of { $counted } go from { $before } to { $after }: a growth of { $growth }.
checking-a07-message = { $indicator } is { $value } in { $period }, but { $counted } went from { $before } to { $after }: that is { $growth }.
checking-a07-computation = { $after } / { $before } - 1 = { $growth }; printed is { $value }.

checking-a08-title = Share does not fit its counts
checking-a08-message = { $indicator } is { $value } in { $period }, but { $above } out of { $below } is { $share }.
checking-a08-computation = { $above } / { $below } = { $share }; printed is { $value }.

checking-a09-title = Rate does not fit the count
checking-a09-message = { $indicator } is { $value } per { $per } inhabitants in { $period }; with { $population } inhabitants that makes { $implied }, but { $counted } were counted.
checking-a09-computation = { $value } / { $per } × { $population } = { $implied }; counted were { $counted }.

checking-a10-title = The same figure in two series
checking-a10-message = { $value } stands in { $period } both at { $indicator } and at { $other }: one of the two was probably copied.

checking-a11-title = The groups do not add up to their total
checking-a11-message = { $indicator } is the sum of the other groups ({ $right } times exactly), but { $count ->
    [one] once
   *[other] { $count } times
 } not: { $sums }.

checking-a12-title = A part is more than the whole
checking-a12-message = The text says ‘of which’ { $part }, while { $whole } stands before it: a part cannot be more than the whole.

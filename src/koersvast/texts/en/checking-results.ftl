# Activities and results (R): what became of what was promised?

checking-r01-title = No result
checking-r01-message = Nothing is said of what became of activity { $activity }.

checking-r02-title = The result is still to come
checking-r02-message = The result of activity { $activity } is only ‘{ $text }’.

checking-r03-title = Elsewhere, without a place
checking-r03-message = The result of activity { $activity } stands elsewhere (‘{ $text }’), without a page, year or number to find it by.

checking-r04-title = The same result twice
checking-r04-message = Activities { $activity } and { $other } open with the same result: ‘{ $text }’

checking-r05-title = No follow-up
checking-r05-message = Activity { $activity } is { $progress }, but nothing is said of when it will be done after all, or what that means for the goal.
checking-r05-delayed = delayed
checking-r05-stopped = stopped
checking-r05-not-started = not started

checking-r06-title = The indicator stands at another activity
checking-r06-message = { $indicator } stands at activity { $own }, but is about activity { $other } ({ $words }).

checking-r07-title = The performance belongs to no activity
checking-r07-message = The performance indicator { $indicator } belongs to no activity, while the others do.

checking-r08-title = Done, but no effect
checking-r08-message = Activity { $activity } is done, but { $indicator } did not become better: { $before } in { $year }, { $after } in { $later }.

checking-r09-title = The same sentence twice
checking-r09-message = In the result of { $activity } stands a sentence that is also in that of { $other }: ‘{ $text }’

checking-r10-title = The result repeats the activity
checking-r10-message = The result of { $activity } says what the activity is, not what became of it: ‘{ $text }’

checking-r11-title = Two activities say the same
checking-r11-message = The activities { $activity } and { $other } say the same in part: ‘{ $text }’

checking-r12-title = The activity was finished before
checking-r12-message = Under { $activity } the result of { $reported } says that it was finished in { $ended }.

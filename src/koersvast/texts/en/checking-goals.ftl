# Goals (G): is there something to measure, to do and to pay for each?

checking-g01-title = No indicator
checking-g01-message = Goal { $goal } has no indicator: nothing will show whether it is reached.

checking-g02-title = No activity
checking-g02-message = Nothing is said of what the municipality does for goal { $goal }.

checking-g03-title = No amounts
checking-g03-message = { $goal } has no amount at all: what may it cost?

checking-g04-title = The effect is not measured
checking-g04-message = Goal { $goal } has { $count ->
    [one] only a performance indicator ({ $indicator })
   *[other] only performance indicators (such as { $indicator })
 }: what the municipality does is measured, not what residents notice.

checking-g05-title = The indicator is about something else
checking-g05-message = No word of goal { $goal } ({ $words }) returns in { $count ->
    [one] the indicator { $indicators }
   *[other] the indicators { $indicators }
 }.

checking-g06-title = The goal is not SMART
checking-g06-message = Goal { $goal } is not SMART; it does not say: { $missing }.
checking-g06-change = what becomes more or less
checking-g06-group = for whom
checking-g06-year = by when

checking-g07-title = The title says nothing
checking-g07-message = The title of goal { $goal } does not say what the goal is.

checking-g08-title = A part is empty
checking-g08-message = { $goal } is named as a part of the plan, but there is nothing in it: no goal, indicator, activity, amount or policy document.

checking-g09-title = A document with goals and without money
checking-g09-message = { $document } has { $count } goals and nowhere an amount: what may it cost?

checking-g10-title = A document with goals and without activities
checking-g10-message = { $document } has { $count } goals and not one activity: what will be done?

checking-g11-title = Two goals with the same explanation
checking-g11-message = The goals { $goal } and { $other } have the same explanation: ‘{ $text }’

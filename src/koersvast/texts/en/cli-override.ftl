# koersvast override.
cli-override-summary = Give a verdict on an indicator yourself, with a reason.
cli-override-help =
    Puts your verdict in the place of the computed one. The computed verdict stays beside it, with the reason, your name and the date. If the figures it rests on change, your verdict no longer counts.
    {""}
    The id of an indicator is in koersvast assess --format json and in indicators.csv.
cli-override-example =
    koersvast override plan loneliness --outcome achieved --reason "Measured in another month"
    koersvast override plan loneliness --area north --outcome not_comparable --reason "Too few answers" --by "J. de Vries"
cli-override-plan = The folder with the plan.
cli-override-indicator = The id of the indicator.
cli-override-outcome = Your verdict: achieved, missed, on_course, off_course, no_target, no_data or not_comparable. See koersvast assess --help.
cli-override-reason = Why you judge otherwise.
cli-override-by = Your name. Without this option: your user name.
cli-override-area = The id of the area. Without this option: the whole municipality.
cli-override-group = The group of people or things. Without this option: everybody.
cli-override-on = The year from which the plan is looked at, as in koersvast assess.

cli-error-series = The indicator { $found } has no series in this area or for this group. It has: { $expected }.
cli-error-no-indicator = The indicator { $found } is not in the plan. The ids are in indicators.csv.

cli-assess-void = The verdict of { $by } on { $on } about “{ $name }” does not count here: it rests on other figures.

# Figures: the commands of koersvast figures.
cli-figures-summary = Fetch figures from sources, collect them with templates, and look back.
cli-figures-help =
    Figures come from sources on the web, such as CBS StatLine, and from colleagues who fill in a template. Koersvast keeps them in a store: a folder in the plan, or a database. What a new figure replaces is kept.
    {""}
    Every command first shows what would change. Only with --yes does anything change.
cli-figures-example =
    koersvast figures search jeugdhulp gemeenten
    koersvast figures connect plan netto-arbeidsparticipatie 86088NED "Netto arbeidsparticipatie"
    koersvast figures refresh plan --yes
    koersvast assess plan --figures plan/figures

cli-option-source = The source: cbs (CBS StatLine, if you choose nothing), cbs-v3, dataderden, waarstaatjegemeente, klimaatmonitor, or one from a list of your own.
cli-option-portals = A TOML file with sources of your own: name, protocol and address.
cli-option-store = The store: a folder or the address of a database. Without this option: the folder figures in the plan.
cli-option-yes = Do what is shown. Without this option nothing changes.
cli-option-choose = Choose a category of a further dimension, such as Geslacht=4000. May be repeated.
cli-option-figures = The store of figures: a folder or the address of a database. Its figures count.

cli-metavar-word = WORD
cli-metavar-source = SOURCE
cli-metavar-store = STORE
cli-metavar-choice = NAME=CHOICE
cli-metavar-table = TABLE
cli-metavar-measure = MEASURE
cli-metavar-dimension = DIMENSION
cli-metavar-region = AREA
cli-metavar-period = PERIOD
cli-metavar-indicator = INDICATOR
cli-metavar-group = GROUP
cli-metavar-municipality = MUNICIPALITY
cli-metavar-day = DAY

cli-figures-search-summary = Search the tables of a source.
cli-figures-search-help = Searches the tables of a source whose title or summary has all of the words.
cli-figures-search-example =
    koersvast figures search wmo gemeenten
    koersvast figures search gezondheid --source dataderden
cli-figures-search-words = The words to search for. Part of a word will do.
cli-figures-search-format = What you get: text (readable, if you choose nothing) or json (for other programs).
cli-figures-search-count = { $count ->
    [0] No table was found. Try fewer or other words.
    [one] { $count } table
   *[other] { $count } tables
}

cli-figures-show-summary = Show what is in a table.
cli-figures-show-help = Shows the measures and dimensions of a table: what is counted and what it is split by. With --dimension you see the categories of one dimension, such as its areas or periods.
cli-figures-show-example =
    koersvast figures show 85098NED
    koersvast figures show 85098NED --dimension Perioden
cli-figures-show-table = The name of the table, such as 85098NED.
cli-figures-show-dimension = The dimension of which you want to see the categories.
cli-figures-show-format = What you get: text (readable, if you choose nothing) or json (for other programs).
cli-figures-show-modified = Last changed on { $date }

cli-figures-fetch-summary = Fetch figures from a table, without a plan.
cli-figures-fetch-help = Fetches figures and shows them. Where there is none, it says why: unknown, secret, or not applicable. Nothing is kept.
cli-figures-fetch-example =
    koersvast figures fetch 84799NED --measure "Aantal inwoners" --region GM0392
    koersvast figures fetch 84799NED --measure "Aantal inwoners" --region "WK0392*" --format csv > wijken.csv
cli-figures-fetch-table = The name of the table, such as 85098NED.
cli-figures-fetch-measures = The code or name of a measure. May be repeated.
cli-figures-fetch-regions = The code of an area, such as GM0392; WK0392* means all districts of that municipality. May be repeated.
cli-figures-fetch-periods = A period, such as 2023 or 2023-Q1. May be repeated. Without this option: all years.
cli-figures-fetch-since = The first year.
cli-figures-fetch-format = What you get: text (readable, if you choose nothing), csv or json (for other programs).

cli-figures-connect-summary = Connect an indicator to a measure of a table.
cli-figures-connect-help =
    Remembers which table gives an indicator its figures. Connections stand in connections.csv in the folder of the plan; you can read and mend them there as well. Without an indicator you see all connections.
    {""}
    The unit of the table must fit that of the indicator. Koersvast itself turns per 1,000 into per 10,000 and thousands of euros into euros.
cli-figures-connect-example =
    koersvast figures connect plan
    koersvast figures connect plan netto-arbeidsparticipatie 86088NED "Netto arbeidsparticipatie"
    koersvast figures connect plan netto-arbeidsparticipatie --remove
cli-figures-connect-plan = The folder with the plan.
cli-figures-connect-indicator = The id of the indicator, as in indicators.csv.
cli-figures-connect-table = The name of the table.
cli-figures-connect-measure = The code or name of the measure.
cli-figures-connect-group = The group that the figures are about. Without this option: everyone.
cli-figures-connect-since = The first year of which you want figures.
cli-figures-connect-factor = What the figures are multiplied with to be in the unit of the indicator.
cli-figures-connect-by = Your name. Without this option: your user name.
cli-figures-connect-remove = Take the connection out.
cli-figures-connect-removed = { $count ->
    [0] There was no connection to take out.
    [one] { $count } connection taken out.
   *[other] { $count } connections taken out.
}
cli-figures-connect-done = { $indicator } gets figures from table { $table }: { $measure }.
cli-figures-connect-next = Go on with: koersvast figures refresh { $plan }
cli-figures-connect-count = { $count ->
    [one] { $count } connection; the plan has { $all } indicators.
   *[other] { $count } connections; the plan has { $all } indicators.
}

cli-figures-refresh-summary = Fetch the newest figures of connected indicators.
cli-figures-refresh-help =
    Asks every source for the figures of connected indicators, for the areas of the plan that have a code of CBS. Shows what is new and what was revised. With --yes it goes into the store; what it replaces is kept.
    {""}
    An area that the source calls otherwise than the plan does not count: codes of districts and neighbourhoods are sometimes used again.
cli-figures-refresh-example =
    koersvast figures refresh plan
    koersvast figures refresh plan --yes
cli-figures-refresh-plan = The folder with the plan.
cli-figures-refresh-indicators = Only this indicator. May be repeated.
cli-figures-refresh-nothing = None of these indicators is connected to a source. Connect one with: koersvast figures connect { $plan }

cli-figures-bbv-summary = Fill the statutory policy indicators (BBV).
cli-figures-bbv-help =
    Shows the indicators that municipalities must report, with the newest figures of a municipality where the table is known for certain. With the others it says who has the figure.
    {""}
    With --plan Koersvast looks for the same indicators in your plan and fills them. With --yes they are also connected, for a next time.
cli-figures-bbv-example =
    koersvast figures bbv GM0392
    koersvast figures bbv GM0392 --plan plan --yes
cli-figures-bbv-code = The code of the municipality at CBS, such as GM0392.
cli-figures-bbv-plan = The folder with the plan to fill.
cli-figures-bbv-catalogue = A list of statutory indicators of your own, in the form of bbv.toml.
cli-figures-bbv-lapsed = Also show indicators that no longer have to be reported.
cli-figures-bbv-table = { $source }, table { $table }
cli-figures-bbv-by-hand = { $name }: choose a measure yourself, or use a template ({ $where }).
cli-figures-bbv-nothing = None of the statutory indicators with a known table is in this plan.

cli-figures-template-summary = Make a template for a colleague or partner.
cli-figures-template-help = Makes a table in Excel or CSV with a row for every figure that is needed. The previous figure stands beside it.
cli-figures-template-example =
    koersvast figures template plan --period 2026
    koersvast figures template plan --period 2026 --owner GGD -o ggd.xlsx
cli-figures-template-plan = The folder with the plan.
cli-figures-template-period = The period to fill in: a year (2026), quarter (2026-Q1), month (2026-03) or school year (2025/2026).
cli-figures-template-owner = Only indicators with this name, or part of it, as their source.
cli-figures-template-indicators = Only this indicator. May be repeated.
cli-figures-template-output = The file to make. If it ends in .csv it will be CSV; otherwise Excel.
cli-figures-template-done = { $count ->
    [one] The template for { $count } indicator is in { $file }.
   *[other] The template for { $count } indicators is in { $file }.
}
cli-figures-template-next = Filled in? Go on with: koersvast figures load { $plan } { $file }

cli-figures-load-summary = Take in a template that was filled in.
cli-figures-load-help =
    Reads a template and shows what is new and what changes. If something is wrong, it says so for each cell, and nothing is taken in. Data about people are refused.
    {""}
    An export of a monitor will do as well: areas in the rows, and above each column an indicator with a year.
cli-figures-load-example =
    koersvast figures load plan cijfers.xlsx
    koersvast figures load plan ggd.xlsx --title "Gezondheidsmonitor GGD 2026" --yes
cli-figures-load-plan = The folder with the plan.
cli-figures-load-file = The file that was filled in: Excel (.xlsx) or CSV.
cli-figures-load-indicator = The id of the indicator, for a table with areas in its rows and years alone above it.
cli-figures-load-other-areas = { $count ->
    [one] One area is not in the plan and does not count: { $areas }
   *[other] { $count } areas are not in the plan and do not count: { $areas }
}
cli-figures-load-title = What these figures are called on the site. Without this option: the name of the file.
cli-figures-load-empty = No figure was filled in in { $file }.

cli-figures-revisions-summary = Show which figures came in when.
cli-figures-revisions-help = Shows every time that figures came into the store: when, from which source and version, and what changed. With an indicator you see what each figure was before.
cli-figures-revisions-example =
    koersvast figures revisions plan
    koersvast figures revisions plan netto-arbeidsparticipatie
cli-figures-revisions-plan = The folder with the plan.
cli-figures-revisions-indicator = The id of an indicator.
cli-figures-revisions-format = What you get: text (readable, if you choose nothing) or json (for other programs).

cli-figures-as-of-summary = Show the figures as they were on a day.
cli-figures-as-of-help = Answers the question: which figures did we have then? Figures that were revised later are shown as they were at the end of that day.
cli-figures-as-of-example =
    koersvast figures as-of plan 2026-03-31
    koersvast figures as-of plan 2026-03-31 --format csv > march.csv
cli-figures-as-of-plan = The folder with the plan.
cli-figures-as-of-day = The day, such as 2026-03-31.
cli-figures-as-of-indicators = Only this indicator. May be repeated.
cli-figures-as-of-format = What you get: text (readable, if you choose nothing), csv or json (for other programs).
cli-figures-as-of-title = { $count ->
    [one] { $count } figure at the end of { $day }
   *[other] { $count } figures at the end of { $day }
}

# What the commands say.
cli-figures-busy = Fetching
cli-figures-dry = Nothing has changed yet. Take this in with --yes.
cli-figures-loaded = Taken in as number { $number }.
cli-figures-more = … and { $count } more
cli-figures-difference = { $added } new, { $revised } revised, { $place } with only another place or note, { $same } the same.
cli-figures-empty-store = There are no figures in this store yet.
cli-figures-kind-region = areas
cli-figures-kind-period = periods
cli-figures-kind-other = further split

cli-figures-head-indicator = Indicator
cli-figures-head-part = Part
cli-figures-head-period = Period
cli-figures-head-periods = Periods
cli-figures-head-figure = Figure
cli-figures-head-table = Table
cli-figures-head-title = Title
cli-figures-head-modified = Changed
cli-figures-head-dimension = Dimension
cli-figures-head-kind = Kind
cli-figures-head-measure = Measure
cli-figures-head-unit = Unit
cli-figures-head-group = Heading
cli-figures-head-code = Code
cli-figures-head-status = Status
cli-figures-head-region = Area
cli-figures-head-source = Source
cli-figures-head-load = No.
cli-figures-head-day = Day
cli-figures-head-version = Version
cli-figures-head-added = New
cli-figures-head-revised = Revised
cli-figures-head-same = Same
cli-figures-head-since = From
cli-figures-head-until = Until
cli-figures-head-number = No.
cli-figures-head-measured = Unit

cli-demo-figures = Then figures come in from a template that was filled in: an invented survey among residents.
cli-demo-no-figures = Without the figures of the survey: { $found }

cli-error-store = The store of figures cannot be used: { $found }
cli-error-choice = --choose: found: { $found }; expected: a name and a choice, such as Geslacht=4000.
cli-error-connect = Give the table and the measure as well. Find them with: koersvast figures search and koersvast figures show.
cli-error-units = The unit of the table is { $source }, that of the indicator { $plan }. Do they fit? Then give --factor (1 if they are the same).
cli-error-factor = --factor: found: { $found }; expected: a number above 0.
cli-error-period = --period: found: { $found }; expected: a year (2026), quarter (2026-Q1), month (2026-03) or school year (2025/2026).
cli-error-owner = No indicator has { $found } as its source. Sources in this plan: { $expected }.
cli-error-municipality = { $found } is no code of a municipality. Expected: GM and four digits, such as GM0392.
cli-error-other-municipality = This plan is of { $expected }, not of { $found }.
cli-error-one-plan = A store of figures belongs to one plan. Give one plan with --figures.

# Around every page.
site-skip = Skip to the content
site-navigation = Main menu
site-trail = Breadcrumbs
site-language-nl = Nederlands
site-language-en = English
site-all-plans = All municipalities
site-footer-plan = About this plan
site-footer-site = About this website
site-footer-made = Made with Koersvast, an open policy monitor for municipalities. The texts come from documents of the municipality. So do the figures, or they come from a source that is named beside them. The verdicts were computed by Koersvast.
site-invented = This municipality does not exist. All names and figures are invented, to show what Koersvast does.

# Words that stand on many pages.
site-home = State of affairs
site-goals = Goals
site-goal = Goal
site-indicators = Indicators
site-indicator = Indicator
site-areas = Areas
site-area = Area
site-groups = Groups
site-activities = Activities
site-activity = Activity
site-result = Result
site-money = Money
site-advice = Advice
site-advice-one = Advice
site-documents = Documents
site-document = Document
site-findings = Findings
site-policies = Policy documents
site-policy = Policy document
site-parties = Parties
site-party = Party
site-terms = Abbreviations
site-term = Abbreviation
site-relation = Relation
site-verdicts = Verdicts
site-data = Download the figures
site-about = How a verdict comes about
site-accessibility = Accessibility
site-target = Target
site-nothing = –
site-not-stated = Not stated in the document
site-period-unknown = Year unknown

# Places in a document.
site-place-page = page{ " " }{ $number }
site-place-line = line{ " " }{ $number }
site-place-lines = lines{ " " }{ $first } to { $last }
site-place-block = part{ " " }{ $number }
site-place-cell = sheet { $sheet }, cell { $cell }
site-place-unknown = Place unknown

# Targets in words.
site-target-equal = { $figure }
site-target-less = below { $figure }
site-target-at-most = at most { $figure }
site-target-more = above { $figure }
site-target-at-least = at least { $figure }
site-target-range = { $low } to { $high }

# How sure a verdict is.
site-sure-certain = This verdict is certain. Chance in the measurement cannot change it.
site-sure-within-margin = This verdict is not certain. The difference is so small that it may be chance.
site-sure-margin-unknown = We do not know how certain this is. The document states no margin and no number of respondents.

# What an outcome means.
site-outcome-achieved-meaning = The year of the target was measured, and the target was met.
site-outcome-missed-meaning = The year of the target was measured, and the target was not met.
site-outcome-on-course-meaning = The year of the target is still to come. The latest figure lies on the line towards it, or is better already.
site-outcome-off-course-meaning = The year of the target is still to come. The latest figure lags behind the line towards it.
site-outcome-no-target-meaning = The documents set no goal in figures. So nobody can say whether it goes well enough.
site-outcome-no-data-meaning = There is no figure, or no new figure, to hold against a target.
site-outcome-not-comparable-meaning = There are figures and there is a target, but they cannot be compared.

# Counts in words.
site-count-good = achieved or on course
site-count-bad = not achieved or off course
site-count-unknown = of which nobody can say
site-count-outcome-achieved = { $count } achieved
site-count-outcome-on-course = { $count } on course
site-count-outcome-missed = { $count } not achieved
site-count-outcome-off-course = { $count } off course
site-count-outcome-no-target = { $count } without a target
site-count-outcome-no-data = { $count } without a new figure
site-count-outcome-not-comparable = { $count } not comparable
site-counts-bar = Verdicts on all indicators
site-counts-none = No indicator belongs here. Nobody can see how it goes.
site-counts-unknown = { $unknown ->
    [one] Nobody can say how it goes.
   *[other] For none of the { $unknown } figures can anybody say how it goes.
}
site-counts-both = { $good ->
    [one] 1 figure is going well
   *[other] { $good } figures are going well
} and { $bad ->
    [one] 1 is not
   *[other] { $bad } are not
}.
site-counts-good = { $good ->
    [one] 1 figure is going well
   *[other] { $good } figures are going well
}.
site-counts-bad = { $bad ->
    [one] 1 figure is not going well
   *[other] { $bad } figures are not going well
}.
site-counts-others = Of { $unknown ->
    [one] 1 more
   *[other] { $unknown } more
} nobody can say.

# State of affairs.
site-home-title = How is { $name } doing?
site-home-about = Which goals of { $municipality } are on course, which are not, and what can nobody know?
site-home-lead = The municipality writes down what it wants to achieve. Here you see whether it succeeds, how sure that is, and where it is written.
site-home-search = Search for a subject
site-home-search-button = Search
site-home-state = { $count ->
    [one] 1 verdict
   *[other] { $count } verdicts
} on { $indicators ->
    [one] 1 indicator
   *[other] { $indicators } indicators
}
site-home-state-why = An indicator is something the municipality measures to know whether a goal comes closer. For each indicator we look whether the figure fits the goal in figures: the target. We do so for the whole municipality, and also for an area or group with a target of its own. Choose a number to see which indicators these are.
site-home-best = What goes best
site-home-worst = What goes least well
site-home-extremes-how = These are the figures that lie furthest from their target, as a share of the target.
site-home-blind = What nobody can know
site-home-blind-words = { $count ->
    [one] Of the { $all } goals, there is 1 of which nobody can see from figures whether it comes closer.
   *[other] Of the { $all } goals, there are { $count } of which nobody can see from figures whether they come closer.
} This is why:
site-home-blind-spot = { $count ->
    [one] 1 goal: { $why }
   *[other] { $count } goals: { $why }
}
site-home-activities = What the municipality does
site-home-sources = Where this comes from
site-home-findings = { $count ->
    [0] Koersvast also checked the plan itself and found nothing wrong.
    [one] Koersvast also checked the plan itself and found 1 point that is wrong or could be better.
   *[other] Koersvast also checked the plan itself and found { $count } points that are wrong or could be better.
}
site-home-findings-link = See the findings
site-home-documents = { $count ->
    [one] Everything on this website comes from 1 document or source:
   *[other] Everything on this website comes from { $count } documents and sources:
}

# Start page over municipalities.
site-start-title = How is the municipality doing?
site-start-name = Koersvast
site-start-lead = A municipality writes down what it wants to achieve. Here you see for each municipality whether it succeeds, how sure that is, and where it is written.
site-start-about = Policy monitor: what municipalities want to achieve and whether they succeed.
site-start-documents = { $count ->
    [one] From 1 document
   *[other] From { $count } documents
}
site-start-size = { $goals } goals, { $indicators } indicators, { $activities } activities

# Goals.
site-goals-title = All goals
site-goals-about = The goal tree of { $municipality }: all goals, with how they are doing.
site-goals-lead = Large goals stand at the top, smaller goals and indicators under them. Choose a goal to unfold it.
site-goals-other = Other goals
site-goals-page = All about this goal
site-fold-open = Unfold all
site-fold-close = Fold all
site-goal-in = in
site-goal-area = It is about { $area }.
site-goal-want = What does the municipality want?
site-goal-parts = { $count ->
    [one] This goal has 1 part
   *[other] This goal has { $count } parts
}
site-goal-know = How do we know whether it succeeds?
site-goal-know-nothing = No indicator belongs to this goal. Nobody can see from figures whether it succeeds.
site-goal-know-below = The indicators are listed with the parts of this goal.
site-goal-know-scale = Charts of percentages have the same scale here, so you can hold them beside each other.
site-goal-do = What does the municipality do?
site-goal-do-counts = There are { $count } activities here{ $parts ->
    [0] {""}
   *[other] , with those of the parts of this goal
}. This is how far they are according to the documents:
site-goal-do-nothing = The document names no activities with this goal itself.
site-goal-cost = What does it cost?
site-goal-cost-nothing = The document names no amounts with this goal.
site-goal-cost-below = The amounts stand with the parts of this goal. The chart adds them up.
site-goal-aside = About this goal
site-goal-where = Where does this goal stand?
site-goal-where-nothing = This goal was added by hand.

# Indicators.
site-indicators-title = All indicators
site-indicators-about = Everything that { $municipality } measures, from A to Z, with the verdict in words.
site-indicators-lead = An indicator is something that the municipality measures. Here are all of them, from A to Z, under their Dutch names. Words such as “het percentage” (the percentage) do not count for the order.
site-indicators-search = Search the indicators by a Dutch word, such as eenzaamheid (loneliness)
site-indicators-letters = Go to a letter
site-indicators-origin = in
site-indicators-left-one = 1 indicator found.
site-indicators-left-many = # indicators found.
site-indicators-left-none = No indicator found. Try another word.
site-line-latest = Latest figure:
site-line-target = Target:
site-kind-effect = shows what changes for residents.
site-kind-performance = shows what the municipality or a partner does.
site-kind-context = shows how the municipality stands.
site-kind-qualitative = is described in words, not in a figure.
site-kind-outcome = shows what help or care has brought.
site-indicator-going = How is it going?
site-indicator-going-in = How is it going? { $part }
site-indicator-only-parts = There is no target for the whole municipality. These areas or groups do have one:
site-indicator-aside = About this indicator
site-indicator-facts = About this indicator
site-indicator-goals = { $count ->
    [one] Belongs to this goal
   *[other] Belongs to these goals
}
site-indicator-activities = { $count ->
    [one] Measures this activity
   *[other] Measures these activities
}
site-verdict-computation = How was this computed?
site-verdict-target = The target is in
site-verdict-both = The target and the figure are in
site-verdict-figure = The figure is in
site-verdict-about = More about how a verdict comes about
site-trend = Trend
site-figures = All figures
site-figures-caption = Each figure with its place in the document
site-figures-caption-one = Each figure with its place in { $document }
site-figures-period = Year
site-figures-sort = Sort
site-figures-target = target
site-figures-value = Value
site-figures-place = Where does it stand?
site-figures-of-parts = All figures of areas and groups
site-figures-csv = Download these figures (CSV)
site-figures-none = There are no figures and no targets.
site-key-baseline = baseline
site-key-measured = measured
site-key-target = target (in the coloured area it is met)
site-key-margin = margin: with 95% certainty the real figure lies there
site-key-beyond = beyond the scale of the chart
site-key-expenditure = expenditure
site-key-income = income
site-fact-source = Source
site-fact-unit = Unit
site-fact-direction = Which way is better?
site-fact-direction-unknown = Not stated in the document
site-fact-definition = What exactly is measured
site-fact-population = About whom or what
site-fact-frequency = How often measured
site-fact-statutory = Required by
site-fact-place = Stands in

# Areas and groups beside each other.
site-parts-chart = Figures of { $period } beside each other
site-parts-latest = Latest figure
site-parts-verdict = Verdict
site-areas-caption = The areas beside each other
site-areas-name = Area
site-groups-caption = The groups beside each other
site-groups-name = Group
site-areas-title = Areas
site-areas-about = The figures of areas in { $municipality } beside those of the whole municipality.
site-areas-lead = These areas have figures or goals of their own. You see them beside those of the whole municipality.
site-area-line = { $indicators ->
    [0] No figures of its own
    [one] 1 indicator with figures of its own
   *[other] { $indicators } indicators with figures of their own
}{ $goals ->
    [0] {""}
    [one] , 1 goal of its own
   *[other] , { $goals } goals of its own
}
site-area-about = The figures of { $area } beside those of { $municipality }.
site-area-population = { $count } residents
site-area-figures = The figures
site-area-caption = Figures of { $area } beside those of { $municipality }
site-area-beside = Beside the whole municipality
site-area-target = Target here
site-area-nothing = This area has no figures of its own.
site-area-goals = Goals for this area
site-area-others = Other areas
site-beside-higher = higher
site-beside-lower = lower
site-beside-equal = equal
site-beside-other-period = another year

# Activities.
site-activities-title = What the municipality does
site-activities-about = The activities of { $municipality }, with what became of them.
site-activities-lead = { $count ->
    [one] The plan names 1 activity. According to the documents it is this far:
   *[other] The plan names { $count } activities. According to the documents they are this far:
}
site-activities-of = Activities: { $standing }
site-activities-here = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
site-activities-others = All activities
site-activities-loose = Activities without a goal
site-activity-untitled = Activity without a title
site-activity-for = For:
site-activity-lead = Led by:
site-activity-measures = This shows whether it is done:
site-activity-text = Full text of the activity
site-activity-result = What the document reports
site-activity-in = in { $period }
site-activity-cause = Cause that is given:
site-standing-count = { $standing }: { $count }
site-standing-unstated = report does not say how far
site-standing-no-report = no report yet
site-standing-done-meaning = According to the documents these activities are done.
site-standing-under-way-meaning = According to the documents the municipality is working on these.
site-standing-adapted-meaning = These activities went otherwise than planned.
site-standing-delayed-meaning = These activities are delayed.
site-standing-stopped-meaning = These activities were stopped.
site-standing-not-started-meaning = These activities have not begun yet.
site-standing-reported-elsewhere-meaning = The document says that the result is in another document.
site-standing-not-reported-meaning = The report names these activities, but says nothing about them. Nobody can read here what became of them.
site-standing-unstated-meaning = A report on these activities was read. It does not say how far they are.
site-standing-no-report-meaning = These activities are in a plan. No report on them has been read yet, so nobody can see here how far they are.
site-circle-name = { $name }: choose a part
site-circle-activities = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}

# Money.
site-money-title = What it costs
site-money-about = The amounts in the budget of { $municipality }, by year.
site-money-lead = Expenditure is what the municipality spends. Income is what comes in. The balance is the difference. A minus sign stands only where the document has one.
site-money-together = All programmes together
site-money-together-caption = Expenditure and income together, { $stage }
site-money-chart = Expenditure and income by year
site-money-how = Where a goal has no amount of its own, we add up the amounts of its parts.
site-money-by-goal = By programme and policy field
site-money-caption = Amounts by year
site-money-of = Amounts of { $goal }
site-money-kind = Sort

# Documents.
site-documents-title = Documents
site-documents-about = The documents of { $municipality } from which this website is made.
site-documents-lead = Koersvast reads these documents. With each document you see what was taken from it, and what was not.
site-document-line = { $rows } pieces of data read. { $unread ->
    [0] Nothing was left over.
    [one] 1 piece of text found no place.
   *[other] { $unread } pieces of text found no place.
}
site-document-kind = Sort
site-document-municipality = Of
site-document-period = Is about
site-document-published = Date
site-document-reference = Number
site-document-address = Address
site-document-file = File
site-document-sha256 = Check number (SHA-256)
site-document-read = What was read
site-document-read-words = This was taken from the document:
site-document-unread = What found no place
site-document-unread-words = These pieces stood in a table or list, but Koersvast was not sure what they mean. They were not used.
site-document-unread-none = Everything in the tables and lists found a place.
site-document-places = From beginning to end
site-document-places-words = For each place in the document, this is what was taken from it.
site-document-raw = in the document:
site-unread-caption = Not used, with the reason
site-unread-text = Text
site-unread-reason = Why not used

# Findings.
site-findings-title = Findings
site-findings-about = What is wrong or could be better in the plans of { $municipality }.
site-findings-lead = Koersvast also looks whether the plan itself is sound. Do the sums add up? Can each goal be measured? A finding is no reproach, but a question to whoever wrote the plan.
site-findings-total = { $count ->
    [0] There are no findings.
    [one] There is 1 finding.
   *[other] There are { $count } findings.
}{ $accepted ->
    [0] {""}
    [one] {" "}1 of them was accepted, with a reason.
   *[other] {" "}{ $accepted } of them were accepted, with a reason.
}
site-findings-of-rule = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
site-finding-more = What is it about?
site-finding-subjects = This is about:
site-finding-places = Found in:
site-finding-accepted = Accepted by { $by } on { $on }: { $reason }
site-family-a-meaning = Sums that do not add up, and parts that together are not the whole.
site-family-t-meaning = Targets that are missing, had been met already or point the wrong way.
site-family-i-meaning = Indicators without source, unit, figure or target.
site-family-g-meaning = Goals without indicator, activity or money.
site-family-r-meaning = Activities without result, or with a cause without consequence.
site-family-d-meaning = References that lead nowhere, abbreviations without explanation, and documents that contradict each other.

# Advice.
site-advice-title = Advice and answers
site-advice-about = Advice to { $municipality }, with the answer.
site-advice-lead = { $count ->
    [one] 1 piece of advice was given. This is what the municipality did with it:
   *[other] { $count } pieces of advice were given. This is what the municipality did with them:
}
site-advice-count = { $status }: { $count }
site-advice-asked = Advice:
site-advice-answered = Answer:
site-advice-no-answer = The document names no answer.
site-advice-follow-up = Follow-up:

# Lists.
site-policies-title = Policy documents
site-policies-about = The policy documents and decisions on which the goals of { $municipality } rest.
site-policies-caption = Policy documents
site-policies-name = Title
site-policies-reference = Number
site-parties-title = Parties
site-parties-about = Organisations that { $municipality } works with or is part of.
site-parties-caption = Parties
site-parties-name = Name
site-parties-role = Role
site-terms-title = Abbreviations
site-terms-about = The abbreviations in the documents of { $municipality }, with what they mean.
site-terms-caption = Abbreviations
site-terms-name = Abbreviation
site-terms-meaning = Meaning

# Verdicts.
site-verdicts-title = All verdicts
site-verdicts-about = All indicators of { $municipality }, by how they are doing.
site-verdicts-lead = All indicators, by how they are doing. With each indicator it says why.

# Data.
site-data-title = Download the figures
site-data-about = All data of { $municipality } to work with yourself.
site-data-lead = Everything on this website can be downloaded and used. With each piece of data it says which document it comes from.
site-data-whole = The whole plan
site-data-package-words = The plan is a folder of tables (CSV) with a description, following the Data Package standard. You can open the tables in Excel.
site-data-zip = Everything in one file (zip)
site-data-descriptor = Description of the tables (datapackage.json)
site-data-tables = By table
site-data-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
site-data-judgements = Verdicts and findings
site-data-verdicts = All verdicts with their reason (JSON)
site-data-findings = All findings (JSON)

# Explanation.
site-about-title = How a verdict comes about
site-about-outcomes = All outcomes
site-about-read = Where do the figures come from?
site-about-read-words = Koersvast reads documents of the municipality. For each figure it remembers in which document it stands, and at which place. What is not clear is not used. That is shown with the document, with the reason.
site-about-missing = What if a figure is missing?
site-about-missing-words = A figure that is not there is not zero. So it says in words what is the matter. For example: not known, not applicable, or to follow.
site-about-findings = What are findings?
site-about-findings-words = A finding is not about how the municipality is doing, but about the plan itself. For example a sum that does not add up, or a goal that nobody can measure. The municipality may accept a finding and then says why.

site-accessibility-title = Accessibility
site-accessibility-lead = Everybody must be able to use this website, also with a screen reader, only a keyboard or large letters.
site-accessibility-standard = The requirements
site-accessibility-standard-words = The website is built to the requirements of WCAG 2.2, levels A and AA. That is the international standard for accessible websites. The municipality that publishes this website draws up the statutory statement and has it entered in the Dutch register of accessibility statements.
site-accessibility-how = What we do
site-accessibility-tested = A program tests each sort of page, in Dutch and English, on a large and a small screen.
site-accessibility-charts = With each chart it says in words what it shows, and the same figures stand in a table.
site-accessibility-keyboard = Everything works with only a keyboard.
site-accessibility-colour = Colour never says anything alone: there are always words with it. The website follows dark and high-contrast settings.
site-accessibility-script = Everything can be read without JavaScript.
site-accessibility-limits = What is not good yet
site-accessibility-limits-words = Titles and names come from documents of the municipality. They can be long and have difficult words. On the English pages they are Dutch as well.
site-accessibility-report = Does something not work?
site-accessibility-report-words = Let the municipality that publishes this website know. Tell which page it was and what you wanted to do.

site-start-invented = This municipality is invented, as an example.

# Publications, and what changed between two of them.
site-publication-name = Publication { $version } of { $date }
site-publications-link = All publications
site-publications-title = All publications
site-publications-about = All publications of this monitor, each under its own address.
site-publications-lead = Every publication stays where it is, under its own address. So you can read what was there before.
site-publications-latest = To the latest publication
site-publications-here = (this publication)
site-publications-decision = Belongs to decision: { $decision }
site-publications-cite = Do you want to refer to a page? Use the address of the page within a publication. That page does not change any more.
site-publications-json = The list as data (JSON)
site-changes = Changes
site-changes-title = What has changed?
site-changes-about = What changed in the monitor of { $municipality } since the publication before.
site-changes-lead = This has changed since the publication before ({ $since }).
site-changes-verdicts = { $count ->
    [0] No verdict has changed
    [one] One verdict has changed
   *[other] { $count } verdicts have changed
}
site-changes-before = The verdict was:
site-changes-now = Now it is:
site-changes-new = This verdict is new:
site-changes-more = Show { $count } more changes under { $table }
site-changes-none = Nothing has changed in the plan itself.
site-home-since = { $count ->
    [0] Since the publication before ({ $since }) no verdict has changed.
    [one] Since the publication before ({ $since }) one verdict has changed.
   *[other] Since the publication before ({ $since }) { $count } verdicts have changed.
}
site-home-since-link = See all changes
site-publications-feed = Follow the publications in a feed reader (Atom)
site-data-programs = For programs
site-data-programs-words = All data is also there as separate JSON files: by goal, by indicator and by table. You need no key.
site-data-openapi = Description of the API (OpenAPI)
site-data-jsonstat = Figures by indicator (JSON-stat)
site-figures-jsonstat = Download the figures (JSON-stat)

# Search.
site-search = Search
site-search-title = Search
site-search-about = Search the goals, indicators, activities and documents of { $municipality }.
site-search-label = What are you looking for? Search in Dutch: the goals, indicators, activities, advice and documents are in Dutch.
site-search-no-script = Searching needs JavaScript, which is off. You can browse the list of indicators.
site-search-none = Nothing found. Try another word, or fewer words.
site-search-one = 1 result found.
site-search-many = # results found.
site-search-busy = Searching…
site-search-failed = Searching does not work here. Most often this is because the site is not shown from a web server.
site-search-more = Show more results
site-search-other = Rather browse?
site-search-index = See all indicators from A to Z.

# Reports.
site-report-booklet-title = Monitor { $name }
site-report-booklet-subtitle = What does the municipality want, how is it going, what does it do and what does that cost?
site-report-note = Made with Koersvast from: { $documents }. The verdicts are computed by Koersvast.
site-report-activities = What does the municipality do?
site-report-want = What do we want to reach?
site-report-do = What shall we do for it?
site-report-do-nothing = The documents name no activities here.
site-report-cost = What may it cost?
site-report-cost-nothing = The documents name no amounts here.
site-report-effect = Effect indicators
site-report-performance = Performance indicators
site-report-other = Other indicators
site-report-targets = Targets
site-report-interim-title = Interim report { $name }
site-report-interim-subtitle = What has changed since: { $before }
site-report-measured = Measured

# For the council.
site-council = For the council
site-council-title = For the council
site-council-about = One page for each programme of { $municipality }: what has changed, and which questions can you ask?
site-council-lead = One page for each programme, to print. With what has changed and questions that you can ask.
site-council-changes = What has changed?
site-council-changes-first = This is the first publication. There is nothing to compare it with yet.
site-council-changes-none = Since the publication before ({ $since }) nothing has changed here.
site-council-changes-more = { $count ->
    [one] One more change
   *[other] { $count } more changes
}
site-council-questions = { $count ->
    [0] Questions to ask
    [one] A question to ask
   *[other] Questions to ask
}
site-council-questions-none = Koersvast found nothing to ask about here.
site-council-see = See:
site-council-all = Everything about this programme:
site-question-missed = Why did this not succeed? And what does the executive do otherwise now?
site-question-off-course = What does the executive do to reach the target after all?
site-question-stuck-known = { $count ->
    [one] The activity for this goal is done: ‘{ $goal }’. But the figures do not go the right way yet.
   *[other] All { $count } activities for this goal are done: ‘{ $goal }’. But the figures do not go the right way yet.
}
site-question-stuck = How does the executive explain that? And is more needed?
site-question-halted-known = { $activity }: { $standing }.
site-question-halted-cause = { $activity }: { $standing }. The cause in the document is: { $cause }.
site-question-halted = When does this go on? And what does it mean for the goal?
site-question-unmeasured-known = There is no indicator for this goal: ‘{ $goal }’.
site-question-unknown-known = Nobody can see whether this goal comes nearer: ‘{ $goal }’.
site-question-unmeasured = How can the council see whether this goal is reached?
site-question-unreported-known = { $count ->
    [one] Of one of the { $all } activities it is not told how far it is.
   *[other] Of { $count } of the { $all } activities it is not told how far they are.
}
site-question-unreported = When does the council hear what came of this?
site-question-unsound = Is this right? And will it be mended in the next document?
site-council-of = For the council: { $goal }
site-mention = Reference

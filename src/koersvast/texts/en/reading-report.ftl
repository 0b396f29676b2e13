# The reading report: the document beside what was read from it.
reading-report-title = Reading report
reading-report-intro = On the left is what the document says, on the right what Koersvast read from it. What was read is marked on the left. Click on it to go to the other side.
reading-report-keep = This report holds text of the document. It is meant for checking, not for publishing.
reading-report-skip = To what you can check
reading-report-documents = Documents
reading-report-contents = Contents
reading-report-show = Show
reading-report-show-all = all
reading-report-show-doubtful = doubtful
reading-report-show-unread = without a place
reading-report-show-read = read
reading-report-tables = { $count ->
    [0] It has no tables.
    [one] It has one table; { $used ->
        [0] nothing was read from it.
       *[other] something was read from it.
    }
   *[other] It has { $count } tables; something was read from { $used } of them.
}
reading-report-read = { $count ->
    [one] { $count } item was read.
   *[other] { $count } items were read.
}
reading-report-doubtful = { $count ->
    [0] None of them is doubtful.
    [one] { $count } of them is doubtful.
   *[other] { $count } of them are doubtful.
}
reading-report-unread = { $count ->
    [0] Everything in the tables found a place.
    [one] { $count } piece of text found no place.
   *[other] { $count } pieces of text found no place.
}
reading-report-first = Check first
reading-report-nothing-first = Nothing is doubtful, and nothing was left without a place. Do check a few figures.
reading-report-whole = The whole document
reading-report-elsewhere = Place unknown
reading-report-start = Beginning
reading-report-table = Table from the document, { $place }
reading-report-page = Page { $number }
reading-report-sheet = Sheet { $name }
reading-report-lines = Lines { $first }–{ $last }
reading-report-to-check = { $count } to check
reading-report-rows = { $count } read
reading-report-nothing = nothing read
reading-report-in-document = In the document
reading-report-what-was-read = What was read
reading-report-why-doubtful = Doubt:
reading-report-why-unread = Reason:
reading-report-note = Note:
reading-report-baseline = baseline
reading-report-realised = realised
reading-report-target = target
reading-report-result = state over
reading-report-serves = belongs to
reading-report-under = under “{ $goal }”
reading-report-unit = in { $unit }
reading-report-source = source: { $source }
reading-report-kind-areas = area
reading-report-kind-goals = goal
reading-report-kind-indicators = indicator
reading-report-kind-activities = activity
reading-report-kind-policies = policy document
reading-report-kind-parties = party
reading-report-kind-advices = advice
reading-report-kind-terms = abbreviation
reading-report-kind-relations = relation
reading-report-kind-mentions = reference
reading-report-kind-unread = without a place

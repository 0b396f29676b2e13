# The command line. For each command: -summary (one line), -help (explanation), -example, and the meaning
# of each argument and option.

cli-usage = Usage:
cli-usage-options = [OPTIONS]
cli-usage-command = COMMAND [OPTIONS] ...
cli-arguments = Arguments
cli-options = Options
cli-commands = Commands
cli-examples = Examples
cli-option-help = Show this explanation and stop.
cli-option-language = The language: nl (Dutch, when you choose nothing) or en (English). The variable KOERSVAST_LANGUAGE does the same.

cli-metavar-document = FILE
cli-metavar-plan = PLAN
cli-metavar-site = SITE
cli-metavar-folder = FOLDER
cli-metavar-file = FILE
cli-metavar-name = NAME
cli-metavar-number = NUMBER
cli-metavar-year = YEAR
cli-metavar-rule = RULE
cli-metavar-mark = MARK
cli-metavar-indicators = INDICATOR INDICATOR
cli-metavar-text = TEXT
cli-metavar-date = DATE
cli-metavar-verdict = VERDICT

cli-koersvast-summary = Policy monitor for municipalities.
cli-koersvast-help =
    Koersvast reads the documents in which a municipality says what it wants, and makes one plan of them: goals, indicators, targets, activities and budgets. Then it checks whether the plan is sound, tells whether the municipality is on course and how sure that is, and makes a web site for council and residents.
    {""}
    A plan is a folder of CSV files. You can open them in Excel.
cli-koersvast-example =
    koersvast demo
    koersvast read begroting.pdf --to plan
    koersvast check plan
    koersvast assess plan
    koersvast publish plan --to site
    koersvast serve site
cli-koersvast-version = Show the version and stop.

cli-read-summary = Read documents and make a plan of them.
cli-read-help =
    Reads one or more documents and puts what they say into a plan: a folder of CSV files. Everything keeps its place in the document. What found no place stands in unread.csv with the reason.
    {""}
    If the plan is there already, the new rows are added. What you corrected by hand stays.
    {""}
    Koersvast reads PDF, Word (.docx), HTML, Excel (.xlsx), .ods and plain text.
cli-read-example =
    koersvast read begroting.pdf --to plan
    koersvast read begroting.pdf nota.docx --to plan
    koersvast read jaarverslag.html --to plan --vocabulary woorden.toml
cli-read-documents = The documents to read. A folder of web pages counts as one document.
cli-read-to = The folder for the plan, which is made when it is not there.
cli-read-vocabulary = A TOML file with words of your own municipality, beside the words that Koersvast knows.
cli-read-by = Your name, kept with what was corrected by hand. Without this option: your user name.
cli-read-report = The file for the reading report: the document beside what was read from it. Without this option: reading-report.html in the folder of the plan.
cli-read-reported = The document beside what was read from it: { $file }
cli-read-busy = Reading
cli-read-by-hand = Corrected in the plan
cli-read-table = Read
cli-read-rows = Number
cli-read-part = Part of the document
cli-read-read = Read
cli-read-doubtful = Doubtful
cli-read-unread = Without a place
cli-read-without-place = What found no place, and why:
cli-read-other-parts = { $count ->
    [one] { $count } other part stands in the reading report.
   *[other] { $count } other parts stand in the reading report.
}
cli-read-more = … and { $count } more
cli-read-changed = { $count ->
    [one] { $count } change in the plan, of which { $added } new.
   *[other] { $count } changes in the plan, of which { $added } new.
}
cli-read-written = The plan is in { $folder }. What found no place stands in unread.csv.
cli-read-next = Next: koersvast check { $folder }

cli-check-summary = Check whether a plan is sound.
cli-check-help =
    Looks for what is wrong in a plan or could be better: sums that do not add up, goals without an indicator, targets that were met when they were set. Each finding names the figures and the place in the document.
    {""}
    A rule has a code, such as T03. Its first letter is the family: A arithmetic, T targets, I indicators, G goals, R activities and results, D documents.
cli-check-example =
    koersvast check plan
    koersvast check plan --select T --ignore T04
    koersvast check plan --fail-on error
    koersvast check plan --excel findings.xlsx
    koersvast check plan --format json > findings.json
cli-check-plan = The folder with the plan.
cli-check-format = What you get: text (to read, when you choose nothing), json (for other programs), sarif (for code hosting) or github (annotations in GitHub Actions).
cli-check-excel = Also write the findings to this Excel file, to mail to the owners of goals.
cli-check-select = Only this rule or family, such as T03 or T. May be repeated.
cli-check-ignore = Without this rule or family. May be repeated.
cli-check-fail-on = End with code 1 on a finding of this severity or worse: error, warning or advice. Findings that were accepted do not count.
cli-check-whole-plan = The whole plan

cli-accept-summary = Accept a finding, with a reason.
cli-accept-help =
    Accepts a finding that may stay. It stays visible, with the reason, your name and the date. As soon as one of its figures changes, the acceptance no longer counts.
    {""}
    A finding has a mark, such as 3fa2c1d0. It stands behind the code when you use koersvast check.
cli-accept-example =
    koersvast accept plan 3fa2c1d0 --reason "Adopted so by the council"
    koersvast accept plan 3fa2c1d0 --reason "Agreed with the health service" --by "J. de Vries"
cli-accept-plan = The folder with the plan.
cli-accept-finding = The mark of the finding, or its beginning.
cli-accept-reason = Why the finding may stay.
cli-accept-by = Your name. Without this option: your user name.
cli-accept-done = Accepted: { $code }

cli-assess-summary = Tell whether the municipality is on course.
cli-assess-help =
    Compares the figures with the targets and gives a verdict for each indicator, with the reason and how sure it is.
    {""}
    The verdicts: achieved, missed, on_course, off_course, no_target, no_data and not_comparable.
cli-assess-example =
    koersvast assess plan
    koersvast assess plan --on 2018
    koersvast assess plan --fail-on missed --fail-on off_course
    koersvast assess plan --format json > verdicts.json
cli-assess-plan = The folder with the plan.
cli-assess-on = The year from which the plan is looked at. Later figures do not count then. Without this option the latest figure of each indicator counts.
cli-assess-format = What you get: text (to read, when you choose nothing) or json (for other programs).
cli-assess-fail-on = End with code 1 when this verdict occurs. May be repeated.
cli-assess-nothing = This plan has no indicators.

cli-publish-summary = Make a web site of one or more plans.
cli-publish-help =
    Makes a web site of one or more plans, with a start page when there are several. The site is plain files: put the folder on a web server and it works. A site that was there is replaced in one step.
cli-publish-example =
    koersvast publish plan --to site
    koersvast publish haarlem haarlemmermeer --to site
    koersvast publish plan --to site --version 2026-1 --decision 2026/123
cli-publish-plans = The folders with the plans.
cli-publish-to = The folder for the site.
cli-publish-theme = A style sheet with the colours of your municipality.
cli-publish-version = The name of this publication, such as 2026-1. It then stays under its own address. Without a name it is a try-out.
cli-publish-date = The day of publication, such as 2026-01-31. Without one: today.
cli-publish-decision = The decision that the publication belongs to.
cli-publish-busy = Publishing
cli-publish-done = The site is in { $folder }.
cli-publish-next = See it with: koersvast serve { $folder }

cli-serve-summary = Show a site on this computer.
cli-serve-help =
    Shows a site on this computer, to you alone. When the port is taken, the next one is used. Stop with Ctrl-C.
cli-serve-example =
    koersvast serve site
    koersvast serve site --port 8080
cli-serve-site = The folder with the site, made with koersvast publish.
cli-serve-port = The port. Without this option: 8000.
cli-serve-address = The site is at { $address }
cli-serve-stop = Stop with Ctrl-C.
cli-serve-stopped = Stopped.

cli-demo-summary = Make and show three examples.
cli-demo-help =
    Reads the documents of Lindebroek, an invented municipality, and makes one web site of Lindebroek, Haarlem and Haarlemmermeer. Then it shows the site on this computer, until you stop it with Ctrl-C.
cli-demo-example =
    koersvast demo
    koersvast demo --no-serve
cli-demo-to = The folder for the site and the plan of Lindebroek. Without this option: koersvast-demo.
cli-demo-port = The port. Without this option: 8000.
cli-demo-no-serve = Do not show the site, but check whether every page and every link works, and stop.
cli-demo-reading = { $count ->
    [one] Reading: { $count } document of Lindebroek, an invented municipality
   *[other] Reading: { $count } documents of Lindebroek, an invented municipality
}
cli-demo-publishing = Publishing: { $count } plans
cli-demo-checked = { $broken ->
    [0] { $count } pages looked at; every link works.
    [one] { $count } pages looked at; { $broken } link does not work.
   *[other] { $count } pages looked at; { $broken } links do not work.
}
cli-demo-broken = { $page }: the link { $link } does not work ({ $answer })

cli-error-see-help = More: { $command } --help
cli-error-word = found: { $found }; expected: one of { $expected }.
cli-error-empty = there is nothing; expected: text.
cli-error-day = found: { $found }; expected: a day such as 2026-01-31.
cli-error-version = { $found } cannot be the name of a publication. Use lower-case letters and digits, with a hyphen or point between them. For example: 2026-1
cli-error-publication = There is a date or decision, but no name of the publication. Give it with --version, for example: --version 2026-1
cli-error-number = found: { $found }; expected: a whole number from { $least } to { $most }.
cli-error-unexpected = There is something too much: { $found }.
cli-error-no-option = There is no option { $found }.
cli-error-no-command = There is no command { $found }.
cli-error-no-command-given = There is no command.
cli-error-perhaps = {" "}Do you mean { $near }?
cli-error-missing = { $name } is missing.
cli-error-value = { $name }: { $reason }
cli-error-no-value = A value is missing after { $name }.
cli-error-plan = { $count ->
    [one] { $folder } cannot be read as a plan:
   *[other] { $folder } cannot be read as a plan; there are { $count } errors:
}
cli-error-rule = There is no rule { $found }. Expected: a code such as T03, a name such as already-met, or a family: A, T, I, G, R or D.
cli-error-finding = { $count ->
    [0] No finding has a mark that begins with { $found }. See with koersvast check which mark you need.
   *[other] { $count } findings have a mark that begins with { $found }. Give more characters.
}
cli-error-indicator = The indicator { $found } does not exist in the plan. See the ids with koersvast match.
cli-error-both-answers = Choose one of the two: --same or --different.
cli-error-reason = With --same and --different goes a reason: --reason TEXT.
cli-error-write = { $place }: cannot be written ({ $found }). Choose another folder or check the permissions.
cli-error-same-name = The plans in { $first } and { $second } are both called { $name }. Give one of them another name: the field name in datapackage.json.
cli-error-theme = { $file }: this file is not there. Expected: a style sheet (CSS) with colours.
cli-error-site = { $folder }: there is no site here (no index.html). Make one with: koersvast publish PLAN --to { $folder }
cli-error-port = The ports { $first } to { $last } are taken. Choose another with --port.

cli-report-summary = Make a report: PDF, Word or Excel.
cli-report-help =
    Makes a report of a plan. Without options it is the whole monitor as a booklet. With --goal it is one programme or goal, with the questions of a budget: what do we want to reach, what shall we do, what may it cost. With --since it only holds what changed since an earlier plan.

    The name of the file tells the sort: .pdf (accessible, to read), .docx (Word, to edit) or .xlsx (Excel).
cli-report-example =
    koersvast report plan --to monitor.pdf
    koersvast report plan --goal sociaal --to programme.docx
    koersvast report plan --since plan-2025 --to interim.pdf
cli-report-plan = The folder with the plan.
cli-report-to = The file for the report.
cli-report-goal = The programme or goal that the report is on: its id or its title.
cli-report-since = The folder with an earlier plan.
cli-report-done = The report is in { $file }.
cli-error-report-format = { $file }: Koersvast cannot make this sort of file. Let the name end in: { $expected }
cli-error-report-both = Choose --goal or --since, not both.
cli-error-report-goal = The plan has no goal { $goal }. At the top of the plan are: { $roots }

cli-report-summary = Maak een rapport: PDF, Word of Excel.
cli-report-help =
    Maakt een rapport van een plan. Zonder opties is het de hele monitor als boekje. Met --goal is het één programma of doel, met de vragen van de begroting: wat willen we bereiken, wat gaan we doen, wat mag het kosten. Met --since staat er alleen in wat er veranderde sinds een eerder plan.

    De naam van het bestand bepaalt de soort: .pdf (toegankelijk, om te lezen), .docx (Word, om te bewerken) of .xlsx (Excel).
cli-report-example =
    koersvast report plan --to monitor.pdf
    koersvast report plan --goal sociaal --to programma.docx
    koersvast report plan --since plan-2025 --to tussenrapportage.pdf
cli-report-plan = De map met het plan.
cli-report-to = Het bestand voor het rapport.
cli-report-goal = Het programma of doel waarover het rapport gaat: de id of de titel.
cli-report-since = De map met een eerder plan.
cli-report-done = Het rapport staat in { $file }.
cli-error-report-format = { $file }: dit soort bestand kan Koersvast niet maken. Laat de naam eindigen op: { $expected }
cli-error-report-both = Kies --goal of --since, niet allebei.
cli-error-report-goal = Het plan heeft geen doel { $goal }. Bovenaan het plan staan: { $roots }

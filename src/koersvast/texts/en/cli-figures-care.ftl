# koersvast figures care: figures of care use.
cli-figures-care-summary = Make figures of youth care and social support from allocations and declarations.
cli-figures-care-help =
    Counts clients, inflow, outflow, volume, amounts and waiting times by law, product category, referrer, provider and area, by quarter and year. Beside the declarations stands what was agreed with providers. Of youth care also dropout, help again, satisfaction and goals reached.
    {""}
    Of a client the files have only a key without meaning. It is counted and not kept. A file with a citizen service number, name or birth date is refused. The indicators come in the plan; publishing leaves small counts out.
cli-figures-care-example =
    koersvast figures care plan --allocations allocations.csv --until 2025-03-31
    koersvast figures care plan --allocations allocations.csv --declarations declarations.csv --contracts contracts.csv --until 2025-03-31 --yes
cli-figures-care-plan = The folder with the plan.
cli-figures-care-allocations = The allocations (CSV or Excel): Client, Wet, Productcategorie, Ingangsdatum, and what else is known.
cli-figures-care-declarations = The declarations: Client, Wet, Productcategorie, Maand and BedragCenten or BedragEuro.
cli-figures-care-contracts = The contracts: Wet, Productcategorie, Periode, and Volume with Eenheid or BedragEuro.
cli-figures-care-outcomes = What clients said afterwards: Client, Wet, Productcategorie, Datum, Cijfer and DoelBereikt.
cli-figures-care-since = The first day that you want figures of. Without this option: 1 January of the year before.
cli-figures-care-until = The last day that the files tell of.
cli-figures-care-title = What these figures are called on the site.
cli-figures-care-name = Care use up to { $day }
cli-error-care-none = Give a file: --allocations, --declarations, --contracts or --outcomes.

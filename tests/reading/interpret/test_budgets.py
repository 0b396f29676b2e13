"""Tables of amounts: which goal, kind, year and stage an amount belongs to, and what it is multiplied by."""

from __future__ import annotations

from decimal import Decimal

import pytest

from koersvast.plan import BudgetKind, Document, DocumentKind, Plan, Stage
from koersvast.reading.blocks import Block, Cell, Heading, Piece, Table, Text
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import interpret
from koersvast.reading.recognise.budget_tables import Label, read_label
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import heading
from tests.reading.helping import plan_of as blocks_plan
from tests.reading.interpret.grids import grid
from tests.reading.layout.text.flattened import flat
from tests.reading.plans import plan_of

PROGRAMME = "Programma 4 Ruimte\n\nBeleidsveld 4.1 Groen\n\nBeleidsveld 4.2 Water\n\n"
HEAD = "Begroting 2022 Begroting 2023|"
EXPENDITURE, INCOME, BALANCE = BudgetKind.EXPENDITURE, BudgetKind.INCOME, BudgetKind.BALANCE


def _rows(plan: Plan) -> list[tuple[str, BudgetKind, str, Decimal | None]]:
    titles = {goal.id: goal.title for goal in plan.goals}
    return [(titles[row.goal], row.kind, row.period, row.amount) for row in plan.budgets]


def test_amounts_go_to_the_policy_field_that_the_row_names() -> None:
    table = flat(
        f"{HEAD}Lasten (exclusief mutaties reserves)|"
        "4.1 Groen 1.250 1.300|Baten (exclusief mutaties reserves|"
        "4.1 Groen -100 -90|Saldo lasten en baten excl. reserves 1.150 1.210|bedragen x € 1.000|"
    )
    assert _rows(plan_of(PROGRAMME + table)) == [
        ("Groen", EXPENDITURE, "2022", 1_250_000),
        ("Groen", EXPENDITURE, "2023", 1_300_000),
        ("Groen", INCOME, "2022", -100_000),
        ("Groen", INCOME, "2023", -90_000),
        ("Groen", BALANCE, "2022", 1_150_000),
        ("Groen", BALANCE, "2023", 1_210_000),
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            "Lasten Groen 12 13|Baten Groen 2 3|Saldo van lasten en baten 10 10|",
            [("Groen", EXPENDITURE), ("Groen", INCOME), ("Groen", BALANCE)],
            id="by the title of the policy field",
        ),
        pytest.param(
            "Lasten|4.1 Groen 12 13|4.2 Water 2 3|Totaal lasten 14 16|",
            [("Groen", EXPENDITURE), ("Water", EXPENDITURE), ("Ruimte", EXPENDITURE)],
            id="totals to what holds all rows",
        ),
        pytest.param(
            "Lasten 12 13|Baten 2 3|",
            [("Water", EXPENDITURE), ("Water", INCOME)],
            id="by where the table stands",
        ),
        pytest.param(
            "Lasten|4.3 Lucht 12 13|Baten|4.3 Lucht 2 3|",
            [("Lucht", EXPENDITURE), ("Lucht", INCOME)],
            id="a policy field that only the table names",
        ),
        pytest.param(
            "Lasten 12 13|Baten 2 3|Toevoeging reserves 1 1|Onttrekking reserves 2 2|",
            [
                ("Water", EXPENDITURE),
                ("Water", INCOME),
                ("Water", BudgetKind.RESERVE_ADDITION),
                ("Water", BudgetKind.RESERVE_WITHDRAWAL),
            ],
            id="reserves",
        ),
    ],
)
def test_rows(rows: str, expected: list[tuple[str, BudgetKind]]) -> None:
    found = _rows(plan_of(PROGRAMME + flat(HEAD + rows)))
    assert [(title, kind) for title, kind, period, _ in found if period == "2022"] == expected


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("{table}bedragen x € 1.000\n", "12000"),
        ("Bedragen x € 1.000\n{table}", "12000"),
        ("De bedragen zijn in duizenden euro's.\n\nTekst.\n\nMeer tekst.\n\n{table}", "12000"),
        ("{table}bedragen x € 1 miljoen\n", "12000000"),
        ("{table}", "12"),
    ],
)  # fmt: skip
def test_what_amounts_are_printed_in(said: str, amount: str) -> None:
    table = flat(f"{HEAD}Lasten 12 13|Baten 2 3|")
    assert plan_of(PROGRAMME + said.format(table=table)).budgets[0].amount == Decimal(amount)


def test_what_is_printed_is_kept() -> None:
    plan = plan_of(PROGRAMME + flat(f"{HEAD}Lasten 1.250 -|Baten (100) 90-|"))
    assert [(row.amount, row.raw) for row in plan.budgets] == [
        (Decimal(1250), "1.250"), (None, "-"), (Decimal(-100), "(100)"), (Decimal(-90), "90-"),
    ]  # fmt: skip


def test_what_has_no_place_is_kept_as_unread() -> None:
    rows = "Lasten 12 13|Lasten 14 15|Salarissen 4 5|Saldo mutaties reserves 1 2|"
    plan = plan_of(PROGRAMME + flat(HEAD + rows))
    assert [row.raw for row in plan.budgets] == ["12", "13"]
    assert [row.text for row in plan.unread] == ["14", "15", "4", "5", "1", "2"]


def _table(*rows: tuple[str, ...]) -> Table:
    return Table(tuple(tuple(_cell(text) for text in row) for row in rows), head=1)


def _cell(text: str) -> Cell:
    return Cell((Piece(text, "b2"),)) if text else Cell(())


def _budgets_of(*blocks: Block, kind: DocumentKind | None = None, period: str = "") -> Plan:
    draft = Draft(Document(id="d", title="Begroting", kind=kind, period=period), "begroting")
    heading = Heading((Piece("Programma 1 Zorg", "b1"),))
    interpret((heading, *blocks), draft, load_vocabulary())
    return draft.plan()


def test_columns_say_year_and_stage() -> None:
    plan = _budgets_of(
        _table(
            ("Nr", "", "Rekening 2020", "Begroting 2021", "Na wijziging 2021", "Prognose 2021", "Verschil"),
            ("1", "Lasten", "10", "11", "12", "13", "2"),
            ("2", "Baten", "1", "2", "3", "4", "1"),
        )
    )  # fmt: skip
    assert [(row.period, row.stage, row.amount) for row in plan.budgets if row.kind is EXPENDITURE] == [
        ("2020", Stage.REALISED, 10), ("2021", Stage.BUDGET, 11), ("2021", Stage.FORECAST, 13),
    ]  # fmt: skip
    assert "12" in {row.text for row in plan.unread}


def test_years_go_on_with_the_head_at_their_left() -> None:
    plan = _budgets_of(
        _table(("", "Realisatie 2020", "Begroting 2021", "2022"), ("Lasten", "10", "11", "12"))
    )
    assert [row.stage for row in plan.budgets] == [Stage.REALISED, Stage.BUDGET, Stage.BUDGET]


@pytest.mark.parametrize(
    ("kind", "period", "stages"),
    [
        (DocumentKind.PROGRAMME_BUDGET, "", {"2020": Stage.BUDGET, "2021": Stage.BUDGET}),
        (DocumentKind.PROGRAMME_BUDGET, "2021", {"2020": Stage.BUDGET, "2021": Stage.BUDGET}),
        # Of years before the running one a budget may print the accounts.
        (DocumentKind.PROGRAMME_BUDGET, "2022", {"2021": Stage.BUDGET}),
        (DocumentKind.ANNUAL_REPORT, "2021", {"2020": Stage.REALISED, "2021": Stage.REALISED}),
        (DocumentKind.ANNUAL_REPORT, "2020", {"2020": Stage.REALISED}),
        (DocumentKind.MONITOR, "2020", {}),
        (None, "", {}),
    ],
)
def test_bare_years_are_what_the_document_leaves_no_doubt_of(
    kind: DocumentKind | None, period: str, stages: dict[str, Stage]
) -> None:
    table = _table(("", "2020", "2021"), ("Lasten", "10", "11"))
    plan = _budgets_of(table, kind=kind, period=period)
    assert {row.period: row.stage for row in plan.budgets} == stages
    assert len(plan.unread) == 2 - len(stages)


@pytest.mark.parametrize(
    ("above", "stages"),
    [
        ("Begroting meerjarig", {Stage.BUDGET}),
        ("Rekening over de jaren", {Stage.REALISED}),
        ("Wat mag het kosten?", {Stage.BUDGET}),
        ("Wat heeft het gekost?", {Stage.REALISED}),
        # Money alone does not say whether it was spent.
        ("Financiën", set()),
        ("Begroting en rekening", set()),
    ],
)
def test_what_stands_above_a_table_may_tell_the_stage(above: str, stages: set[Stage]) -> None:
    table = _table(("", "2020", "2021"), ("Lasten", "10", "11"))
    heading = Heading((Piece(above, "b2"),))
    assert {row.stage for row in _budgets_of(heading, table).budgets} == stages


@pytest.mark.parametrize(
    ("head", "goal"),
    [
        ("Programma 1", "Zorg"),
        ("1 Zorg", "Zorg"),
        ("Zorg", "Zorg"),
        ("Programma Ruimte (x € 1.000)", "Ruimte"),
        ("Financiën van het jaar Programma Ruimte", "Ruimte"),
        ("Programma 7", "Iedereen leest"),
        ("Programma Lasten", "Iedereen leest"),
        ("Omschrijving", "Iedereen leest"),
    ],
)
def test_the_head_of_the_labels_may_name_the_programme(head: str, goal: str) -> None:
    goals = [Heading((Piece(text, "b2"),), 2) for text in ("Programma 2 Lezen", "Doel 2.1 Iedereen leest")]
    costs = Heading((Piece("Wat mag het kosten?", "b3"),), 3)
    plan = _budgets_of(*goals, costs, _table((head, "Begroting 2021"), ("Lasten", "10")))
    assert [title for title, *_ in _rows(plan)] == [goal]


@pytest.mark.parametrize(
    ("texts", "goal"),
    [
        (["Doel 1.1 Iedereen leest", "Wat mag het kosten?"], "Zorg"),
        (["Wat mag het kosten?", "Doel 1.1 Iedereen leest", "Wat mag het kosten?"], "Iedereen leest"),
    ],
    ids=["one section of costs for the programme", "more sections of costs than programmes"],
)
def test_costs_are_of_the_programme_unless_goals_have_their_own(texts: list[str], goal: str) -> None:
    headings = [Heading((Piece(text, "b2"),)) for text in texts]
    plan = _budgets_of(*headings, _table(("", "Begroting 2021"), ("Lasten", "10")))
    assert [title for title, *_ in _rows(plan)] == [goal]


def test_the_kind_may_stand_in_a_column_of_its_own() -> None:
    plan = _budgets_of(
        _table(
            ("Taakveld", "Soort", "Begroting 2022", "Begroting 2023"),
            ("6.3 Inkomen", "Lasten", "10", "11"),
            ("6.3 Inkomen", "Baten", "1", "2"),
        )
    )
    assert [(title, kind, amount) for title, kind, _, amount in _rows(plan)] == [
        ("Inkomen", EXPENDITURE, 10), ("Inkomen", EXPENDITURE, 11),
        ("Inkomen", INCOME, 1), ("Inkomen", INCOME, 2),
    ]  # fmt: skip


def test_a_task_field_of_amounts_without_a_stage_is_not_added() -> None:
    plan = _budgets_of(_table(("Taakveld", "Soort", "2022"), ("6.3 Inkomen", "Lasten", "10")))
    assert [goal.title for goal in plan.goals] == ["Zorg"]
    assert [row.text for row in plan.unread] == ["10"]


@pytest.mark.parametrize(
    "reserves", ["Mutaties reserves", "Onttrekkingen reserves", "Toevoeging aan reserves"]
)
def test_what_is_left_below_the_reserves_is_no_balance(reserves: str) -> None:
    plan = _budgets_of(
        _table(
            ("", "Begroting 2022"),
            ("Gerealiseerd totaal saldo van baten en lasten", "10"),
            (reserves, "3"),
            ("Geraamd resultaat", "7"),
        )
    )
    assert [row.amount for row in plan.budgets if row.kind is BALANCE] == [10]
    assert "7" in {row.text for row in plan.unread}


def test_a_table_of_indicators_is_no_budget() -> None:
    table = _table(
        ("Indicator", "Nulmeting", "Streefwaarde 2022", "Bron"), ("Lasten per inwoner", "10", "11", "CBS")
    )
    assert _budgets_of(table).budgets == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Lasten 1.2 Groen", Label(EXPENDITURE, "1.2", "Groen")),
        ("1.2 Groen", Label(None, "1.2", "Groen")),
        ("Beleidsveld 1.2: Groen", Label(None, "1.2", "Groen")),
        ("Totaal lasten", Label(EXPENDITURE, "", "", whole=True)),
        ("Lasten (exclusief mutaties reserves)", Label(EXPENDITURE, "", "", whole=True)),
        ("Saldo van baten en lasten", Label(BALANCE, "", "", whole=True)),
        ("2 Baten", Label(INCOME, "", "", whole=True)),
        ("Saldo mutaties reserves", Label(None, "", "Saldo mutaties reserves")),
        ("Salarissen", Label(None, "", "Salarissen")),
    ],
)
def test_labels(text: str, label: Label) -> None:
    assert read_label(text, load_vocabulary()) == label


def test_the_text_beside_a_table_may_say_the_scale() -> None:
    plan = _budgets_of(
        Heading((Piece("Bedragen x € 1.000", "b2"),)),
        Table(_table(("", "2020", "2021"), ("Lasten", "10", "11")).rows, caption=Text(())),
        kind=DocumentKind.PROGRAMME_BUDGET,
    )
    assert [row.amount for row in plan.budgets] == [10_000, 11_000]


def test_columns_may_say_what_they_count() -> None:
    heads = [Heading((Piece("Programma 2 Lezen", "b2"),)), Heading((Piece("Wat mag het kosten?", "b3"),))]
    table = _table(
        ("Taakveld", "Lasten 2021", "Baten 2021", "Saldo 2021"),
        ("4.1 Scholen", "12", "1", "-11"),
        ("5.2 Boeken", "4", "-", "-4"),
        ("Totaal programma 2", "16", "1", "-15"),
    )
    plan = _budgets_of(*heads, table, kind=DocumentKind.PROGRAMME_BUDGET)
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(titles[row.goal], row.kind, row.amount) for row in plan.budgets] == [
        ("Scholen", EXPENDITURE, 12), ("Scholen", INCOME, 1), ("Scholen", BALANCE, -11),
        ("Boeken", EXPENDITURE, 4), ("Boeken", INCOME, None), ("Boeken", BALANCE, -4),
        ("Lezen", EXPENDITURE, 16), ("Lezen", INCOME, 1), ("Lezen", BALANCE, -15),
    ]  # fmt: skip


def test_a_part_of_a_table_is_not_the_whole_of_it() -> None:
    fields = [Heading((Piece(text, "b2"),)) for text in ("Beleidsveld 6.1 Zorg", "Beleidsveld 6.2 Jeugd")]
    rows = (
        ("", "Begroting 2021"),
        ("Lasten", ""),
        ("6.1 Zorg", "12"),
        ("6.2 Jeugd", "18"),
        ("Totaal lasten", "30"),
    )
    draft = Draft(Document(id="d", title="Begroting"), "begroting")
    interpret((*fields, _table(*rows)), draft, load_vocabulary())
    plan = draft.plan()
    assert [row.amount for row in plan.budgets] == [12, 18]
    assert [row.text for row in plan.unread] == ["30"]


def test_the_scale_may_be_printed_over_two_rows_of_heads() -> None:
    table = _table(
        ("Bedragen x €", "Begroting", "Rekening"), ("1.000", "2021", "2022"), ("Lasten", "10", "11")
    )
    plan = _budgets_of(Table(table.rows, head=2))
    assert [row.amount for row in plan.budgets] == [10_000, 11_000]


def test_a_changed_budget_counts_where_it_is_the_only_one_of_its_year() -> None:
    rows = (("Lasten", "10", "20"), ("Baten", "1", "2"))
    heads = ("", "Begroting 2023 na wijziging", "Begroting 2024")
    alone = _budgets_of(_table(heads, *rows))
    assert [(row.period, row.stage, row.raw) for row in alone.budgets[:2]] == [
        ("2023", Stage.BUDGET, "10"),
        ("2024", Stage.BUDGET, "20"),
    ]
    beside = _budgets_of(_table(("", "Begroting 2024 na wijziging", "Begroting 2024"), *rows))
    assert [row.raw for row in beside.budgets] == ["20", "2"]
    assert [row.text for row in beside.unread] == ["10", "1"]


def test_the_balance_before_reserves_is_one_and_that_after_them_is_none() -> None:
    plan = _budgets_of(
        _table(
            ("", "Begroting 2024"),
            ("Lasten", "10"),
            ("Saldo voor mutaties reserves", "8"),
            ("Saldo na mutaties reserves", "7"),
        )
    )
    assert [(row.kind, row.raw) for row in plan.budgets] == [
        (BudgetKind.EXPENDITURE, "10"),
        (BudgetKind.BALANCE, "8"),
    ]
    assert [row.text for row in plan.unread] == ["7"]


def test_task_fields_with_an_age_in_a_table_of_one_programme() -> None:
    heads = ("", "Begroting 2024")
    plan = _budgets_of(
        _table(
            heads, ("Lasten", ""), ("6.71 Hulp 18+", "10"), ("6.72 Hulp 18-", "5"), ("Totaal lasten", "15")
        )
    )
    assert [(goal.code, goal.title) for goal in plan.goals[1:]] == [
        ("6.71", "Hulp 18+"),
        ("6.72", "Hulp 18-"),
    ]
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(titles[row.goal], row.raw) for row in plan.budgets] == [
        ("Hulp 18+", "10"),
        ("Hulp 18-", "5"),
        (plan.goals[0].title, "15"),
    ]


GROUPED = (
    ("x € 1.000", "Begroting 2022"),
    ("Thema Jeugd", ""),
    ("Lasten", "12"),
    ("Baten", "2"),
    ("Sport", ""),
    ("Lasten", "7"),
    ("Totaal", ""),
    ("Lasten", "19"),
)


@pytest.mark.parametrize("head", [1, 2], ids=["in the body", "the first as a row of the head"])
def test_a_row_that_holds_no_more_than_a_name_says_of_what_the_rows_below_it_are(head: int) -> None:
    """A name with its level is added; one that nobody knows takes no amounts; "Totaal" is the whole."""
    table = Table(tuple(tuple(_cell(text) for text in row) for row in GROUPED), head=head)
    plan = _budgets_of(table)
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(titles[row.goal], row.kind, row.amount) for row in plan.budgets] == [
        ("Jeugd", EXPENDITURE, 12_000),
        ("Jeugd", INCOME, 2_000),
        ("Zorg", EXPENDITURE, 19_000),
    ]
    assert [row.text for row in plan.unread] == ["7"]


@pytest.mark.parametrize("said", ["Programma 1 Zorg (x € 1.000)", "Zorg"])
def test_a_caption_may_name_the_programme(said: str) -> None:
    heading = Heading((Piece("Programma 2 Werk", "b1"),))
    table = Table(
        tuple(
            tuple(_cell(text) for text in row)
            for row in (("", "Begroting 2022"), ("Lasten", "12"), ("Baten", "2"))
        ),
        head=1,
        caption=Text((Piece(said, "b1"),)),
    )
    plan = _budgets_of(heading, table)
    titles = {goal.id: goal.title for goal in plan.goals}
    assert {titles[row.goal] for row in plan.budgets} == {"Zorg"}


SCHEMES = "x € 1.000 | Rekening 2022 | Begroting 2024\n{rows}\nTotaal lasten | 900 | 950"


def _amounts(rows: str) -> list[tuple[str, str, int]]:
    plan = blocks_plan(heading("Programma 3 Werk", 1), grid(SCHEMES.format(rows=rows)))
    titles = {goal.id: goal.title for goal in plan.goals}
    return [(titles[row.goal], row.period, int(row.amount or 0)) for row in plan.budgets]


def test_schemes_are_fields_of_their_programme() -> None:
    assert _amounts("Lasten Participatiewet | 500 | 550\nLasten minimabeleid | 400 | 400") == [
        ("Participatiewet", "2022", 500_000),
        ("Participatiewet", "2024", 550_000),
        ("Minimabeleid", "2022", 400_000),
        ("Minimabeleid", "2024", 400_000),
        ("Werk", "2022", 900_000),
        ("Werk", "2024", 950_000),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        # Sorts of money, reserves, and a single name.
        "Lasten structureel | 500 | 550\nLasten incidenteel | 400 | 400",
        "Lasten minimabeleid | 500 | 550\nLasten overig | 400 | 400",
        "Lasten minimabeleid | 500 | 550",
    ],
)
def test_other_parts_of_the_amounts_are_no_schemes(rows: str) -> None:
    assert {title for title, _, _ in _amounts(rows)} == {"Werk"}

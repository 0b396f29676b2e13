"""Tables with indicators in the shapes in which municipalities print them, and the figures read from each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from koersvast.plan import Direction, DocumentKind, IndicatorKind
from koersvast.reading.blocks import Cell, Note, Piece
from tests.reading.helping import heading, paragraph
from tests.reading.interpret.grids import figures, grid, read

SHAPES = {
    "one target, and bare years that go on with it": (
        """
        Indicator            | Eenheid | Realisatie 2021 | Streefwaarde 2022 | 2023   | 2024
        Inwoners die sporten | %       | 61              | 62                | 63     | 64
        Klachten over afval  | aantal  | 1.204           | <1.200            | n.n.b. | -
        """,
        [
            "Inwoners die sporten: realised 2021 61",
            "Klachten over afval: realised 2021 1204",
            "Inwoners die sporten: target 2022 62",
            "Inwoners die sporten: target 2023 63",
            "Inwoners die sporten: target 2024 64",
            "Klachten over afval: target 2022 < 1200",
            "Klachten over afval: target 2023 to_follow",
            "Klachten over afval: target 2024 dash",
        ],
    ),
    "a letter before the year": (
        """
        Indicator         | R2019 | B2020 | B2021
        Aantal trajecten  | 315   | 330   | 350
        """,
        [
            "Aantal trajecten: realised 2019 315",
            "Aantal trajecten: target 2020 330",
            "Aantal trajecten: target 2021 350",
        ],
    ),
    "the year in brackets in the head": (
        """
        Indicator                         | 0-meting (2015) | Doel 2018
        % mantelzorgers dat overbelast is | 15,2%           | 12%
        Aantal vrijwilligers              | 450             | stijgend
        """,
        [
            "% mantelzorgers dat overbelast is: baseline 2015 15.2",
            "Aantal vrijwilligers: baseline 2015 450",
            "% mantelzorgers dat overbelast is: target 2018 12",
            "Aantal vrijwilligers: target 2018 'stijgend'",
        ],
    ),
    "the year in brackets in the cell, several in one": (
        """
        Effectindicator                  | Nulmeting  | Realisatie            | Streefwaarde    | Bron
        Percentage inwoners met werk     | 71% (2014) | 72% (2016) 74% (2018) | 78% (2022)      | CBS
        Aantal woninginbraken            | 310 (2015) | 198 (2019)            | max. 180 (2022) | Politie
        """,
        [
            "Percentage inwoners met werk: baseline 2014 71",
            "Percentage inwoners met werk: realised 2016 72",
            "Percentage inwoners met werk: realised 2018 74",
            "Aantal woninginbraken: baseline 2015 310",
            "Aantal woninginbraken: realised 2019 198",
            "Percentage inwoners met werk: target 2022 78",
            "Aantal woninginbraken: target 2022 <= 180",
        ],
    ),
    "years before their figures, the first of an earlier year": (
        """
        Indicator              | Bron | Jaar | RW    | Jaar | SW   | RW
        % inwoners dat meedoet | IP   | 2019 | 29%   | 2021 | >29% | 38%
        % deelnemers dat leert | EOD  | 2019 | N.v.t | 2021 | >70% | -
        """,
        [
            "% inwoners dat meedoet: baseline 2019 29",
            "% inwoners dat meedoet: realised 2021 38",
            "% deelnemers dat leert: baseline 2019 not_applicable",
            "% deelnemers dat leert: realised 2021 dash",
            "% inwoners dat meedoet: target 2021 > 29",
            "% deelnemers dat leert: target 2021 > 70",
        ],
    ),
    "years behind their figures": (
        """
        Indicator         | Nulwaarde | Peiljaar | Streefwaarde | Doeljaar
        Laaggeletterdheid | 11%       | 2016     | 9%           | 2024
        """,
        ["Laaggeletterdheid: baseline 2016 11", "Laaggeletterdheid: target 2024 9"],
    ),
    "several regions in one row": (
        """
        Indicator                   | Periode | Vijverdam | Noord-Holland | Nederland
        Verzuim per 1.000 leerlingen | 2020    | 2,1       | 1,9           | 2,7
        Banen per 1.000 inwoners    | 2021    | 512,4     | -             | 805,5
        """,
        [
            "Verzuim per 1.000 leerlingen: realised 2020 2.1",
            "Verzuim per 1.000 leerlingen; noord-holland: realised 2020 1.9",
            "Verzuim per 1.000 leerlingen; nederland: realised 2020 2.7",
            "Banen per 1.000 inwoners: realised 2021 512.4",
            "Banen per 1.000 inwoners; noord-holland: realised 2021 dash",
            "Banen per 1.000 inwoners; nederland: realised 2021 805.5",
        ],
    ),
    "groups with a name that covers their rows": (
        """
        Indicator  | Doelgroep  | Nulmeting 2016 | Realisatie 2020 | Doel 2022
        Eenzaamheid | 18-64 jaar | 38%            | 42%             | 36%
                   | 65+        | 45%            | 47%             | 43%
        """,
        [
            "Eenzaamheid; 18-64 jaar: baseline 2016 38",
            "Eenzaamheid; 18-64 jaar: realised 2020 42",
            "Eenzaamheid; 65+: baseline 2016 45",
            "Eenzaamheid; 65+: realised 2020 47",
            "Eenzaamheid; 18-64 jaar: target 2022 36",
            "Eenzaamheid; 65+: target 2022 43",
        ],
    ),
    "sub-rows under a line with their shared name": (
        """
        Indicator                               | 2019 | 2020
        Percentage inwoners dat eenzaam is:     |      |
        - 18-64 jaar                            | 38%  | 39%
        - 65 jaar en ouder                      | 45%  | 46%
        Aantal vrijwilligers                    | 100  | 110
        """,
        [
            "Percentage inwoners dat eenzaam is; 18-64 jaar: realised 2019 38",
            "Percentage inwoners dat eenzaam is; 18-64 jaar: realised 2020 39",
            "Percentage inwoners dat eenzaam is; 65 jaar en ouder: realised 2019 45",
            "Percentage inwoners dat eenzaam is; 65 jaar en ouder: realised 2020 46",
            "Aantal vrijwilligers: realised 2019 100",
            "Aantal vrijwilligers: realised 2020 110",
        ],
    ),
    "a heading within the table names no indicator": (
        """
        Indicator                  | Realisatie 2020 | Begroting 2021
        Jeugd                      |                 |
        Aantal jeugdigen met hulp  | 1.150           | 1.100
        Wmo                        |                 |
        Cliënttevredenheid         | 7,9             | 8
        """,
        [
            "Aantal jeugdigen met hulp: realised 2020 1150",
            "Cliënttevredenheid: realised 2020 7.9",
            "Aantal jeugdigen met hulp: target 2021 1100",
            "Cliënttevredenheid: target 2021 8",
        ],
    ),
    "a card of one indicator": (
        """
        Indicator         | Aantal gestarte trajecten
        Eenheid           | aantal
        Nulmeting         | 110 (2018)
        Realisatie 2021   | 132
        Streefwaarde 2022 | 150
        """,
        [
            "Aantal gestarte trajecten: baseline 2018 110",
            "Aantal gestarte trajecten: realised 2021 132",
            "Aantal gestarte trajecten: target 2022 150",
        ],
    ),
    "years below each other": (
        """
        Jaar | Aantal cliënten Wmo | % tevreden cliënten
        2019 | 1.200               | 78%
        2020 | 1.250               | 79%
        2021 | 1.301               | n.b.
        """,
        [
            "Aantal cliënten Wmo: realised 2019 1200",
            "Aantal cliënten Wmo: realised 2020 1250",
            "Aantal cliënten Wmo: realised 2021 1301",
            "% tevreden cliënten: realised 2019 78",
            "% tevreden cliënten: realised 2020 79",
            "% tevreden cliënten: realised 2021 not_available",
        ],
    ),
    "one figure a row": (
        """
        Indicator           | Jaar | Waarde
        % tevreden cliënten | 2019 | 80%
        % tevreden cliënten | 2020 | 81%
        """,
        ["% tevreden cliënten: realised 2019 80", "% tevreden cliënten: realised 2020 81"],
    ),
    "a range as target": (
        """
        Indicator               | Realisatie 2020 | Ambitie 2026
        Aandeel duurzame energie | 6%              | 15-20%
        """,
        ["Aandeel duurzame energie: realised 2020 6", "Aandeel duurzame energie: target 2026 range 15..20"],
    ),
}


def undented(drawn: str) -> str:
    return "\n".join(line.strip() if line.strip()[:1] != "|" else line for line in drawn.strip().split("\n"))


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str) -> None:
    drawn, expected = SHAPES[shape]
    plan = read(heading("Indicatoren"), grid(undented(drawn)))
    assert figures(plan) == expected
    assert plan.unread == ()


TWO_LINES = {
    "heads over several columns": """
         | Realisatie> | | Streefwaarden> | |
        Indicator | 2019 | 2020 | 2021 | 2022 | Bron
        % tevreden klanten | 80% | 82% | 83% | 84% | KTO
        """,
    "heads whose width is not told": """
        Indicator | Realisatie | | Streefwaarden | | Bron
         | 2019 | 2020 | 2021 | 2022 |
        % tevreden klanten | 80% | 82% | 83% | 84% | KTO
        """,
    "heads repeated on a new page": """
         | Realisatie> | | Streefwaarden> | |
        Indicator | 2019 | 2020 | 2021 | 2022 | Bron
        Indicator | 2019 | 2020 | 2021 | 2022 | Bron
        % tevreden klanten | 80% | 82% | 83% | 84% | KTO
        """,
}


@pytest.mark.parametrize("shape", TWO_LINES)
def test_heads_of_two_lines(shape: str) -> None:
    drawn = "\n".join(line.removeprefix("        ") for line in TWO_LINES[shape].strip("\n").split("\n"))
    plan = read(grid(drawn.rstrip(), head=2))
    assert [figure.split(": ")[1] for figure in figures(plan)] == [
        "realised 2019 80",
        "realised 2020 82",
        "target 2021 83",
        "target 2022 84",
    ]
    assert plan.indicators[0].source == "KTO"


def test_regions_over_years() -> None:
    table = grid(
        "Indicator | Vijverdam> | | Nederland> |\n"
        " | 2019 | 2020 | 2019 | 2020\n"
        "Gezondheid (%) | 76 | 75 | 78 | 79",
        head=2,
    )
    assert figures(read(table)) == [
        "Gezondheid (%): realised 2019 76",
        "Gezondheid (%): realised 2020 75",
        "Gezondheid (%); nederland: realised 2019 78",
        "Gezondheid (%); nederland: realised 2020 79",
    ]


def test_two_units_side_by_side_are_two_indicators() -> None:
    table = grid(
        "Indicator | 2020> | | 2021> |\n"
        " | Aantal | % | Aantal | %\n"
        "Schoolverlaters | 120 | 1,9% | 110 | 1,7%",
        head=2,
    )
    plan = read(table)
    assert [(row.name, row.unit) for row in plan.indicators] == [
        ("Schoolverlaters", "count"),
        ("Schoolverlaters", "percent"),
    ]
    assert [row.value for row in plan.observations_of(plan.indicators[1].id)] == [
        plan.observations[2].value,
        plan.observations[3].value,
    ]


def test_areas_as_rows_under_a_title() -> None:
    table = grid(
        "Wijk | Nulmeting 2018 | Streefwaarde 2022\nCentrum | 6,8 | 7,1\nNoord | 6,1 | 6,5",
        caption="Tabel 3.1: Rapportcijfer sociale cohesie",
    )
    plan = read(table)
    assert figures(plan) == [
        "Rapportcijfer sociale cohesie; centrum: baseline 2018 6.8",
        "Rapportcijfer sociale cohesie; noord: baseline 2018 6.1",
        "Rapportcijfer sociale cohesie; centrum: target 2022 7.1",
        "Rapportcijfer sociale cohesie; noord: target 2022 6.5",
    ]
    assert [(area.name, area.kind) for area in plan.areas] == [("Centrum", "district"), ("Noord", "district")]


def test_known_areas_make_areas_of_the_names_beside_them() -> None:
    table = grid(
        "Indicator | Centrum | Noord | Vijverdam\nOnveilig (%) | 21% | 25% | 22%", caption="Monitor 2021"
    )
    assert figures(read(table)) == [
        "Onveilig (%); centrum: realised 2021 21",
        "Onveilig (%); noord: realised 2021 25",
        "Onveilig (%): realised 2021 22",
    ]


LEFT_UNREAD = {
    "a difference and a forecast": (
        (
            "Indicator | Streefwaarde 2022 | Realisatie 2022 | Afwijking | Prognose 2023\n"
            "Aantal plekken | 100 | 95 | -5 | 110"
        ),
        {"-5": "verschil", "110": "prognose"},
    ),
    "a changed budget beside the first": (
        "Indicator | Begroting 2022 | Begroting na wijziging 2022\nAantal plekken | 100 | 90",
        {"90": "gewijzigde begroting"},
    ),
    "two columns that say the same": (
        "Indicator | Nulmeting 2018 | Streefwaarde 2022 | Streefwaarde 2022\nAantal plekken | 80 | 100 | 110",
        {"100": "hetzelfde", "110": "hetzelfde"},
    ),
    "a bare year after what a budget can know": (
        "Indicator | Eenheid | 2019 | 2021 | 2023\nFietsgebruik | % | 31 | 33 | 35",
        {"33": "alleen een jaar", "35": "alleen een jaar"},
    ),
    "years behind a baseline of which one is still to come": (
        "Indicator | Nulmeting (2020) | 2021 | 2022\nSportdeelname | 61% | 62% | 63%",
        {"62%": "alleen een jaar", "63%": "alleen een jaar"},
    ),
    "a measured value that is a limit": (
        "Indicator | Realisatie 2021 | Streefwaarde 2022\nAantal klachten | <5 | 3",
        {"<5": "grens"},
    ),
    "several figures without a year": (
        "Indicator | Realisatie | Streefwaarde 2022\nAantal klachten | 5 / 7 | 3",
        {"5": "zonder jaar", "7": "zonder jaar"},
    ),
    "a head that is not known": (
        "Indicator | Realisatie 2021 | Fte\nAantal klachten | 5 | 12,5",
        {"12,5": "niet bekend"},
    ),
    "a period that cannot be told": (
        "Indicator | Periode | Vijverdam | Nederland\nAantal klachten | 1e halfjaar 2021 | 12 | 300",
        {"12": "niet begrepen", "300": "niet begrepen", "1e halfjaar 2021": "niet begrepen"},
    ),
    "a second table whose heads ran together": (
        (
            "Indicator | Periode | Nederland\nBanen | 2020 | 805\n"
            "Prestatie-indicator | R2020 B2021 | B2022\nPlekken | 1 2 | 3"
        ),
        {"1 2": "niet bekend"},
    ),
    "a row without a name": (
        "Indicator | Realisatie 2020 | Realisatie 2021\nAantal klachten | 5 | 6\n | 7 | 8",
        {"7": "geen indicator", "8": "geen indicator"},
    ),
    "a sentence with numbers": (
        "Indicator | Realisatie 2021 | Streefwaarde 2022\nAantal klachten | 5 | zie pagina 12 voor de reeks",
        {"zie pagina 12 voor de reeks": "niet als getal"},
    ),
    "the same figure once more": (
        "Indicator | Realisatie 2021\nAantal klachten | 5\nAantal klachten | 5",
        {"5": "al eerder"},
    ),
}


@pytest.mark.parametrize("case", LEFT_UNREAD)
def test_what_has_no_place_is_left_unread_with_the_reason(case: str) -> None:
    drawn, expected = LEFT_UNREAD[case]
    plan = read(grid(drawn))
    assert [row.text for row in plan.unread] == list(expected)
    for row in plan.unread:
        assert expected[row.text] in row.reason
        assert row.locator


@pytest.mark.parametrize(
    "drawn",
    [
        "Omschrijving | Rekening 2020 | Begroting 2021\nBijstand | 12.000 | 12.500\nMinima | 1.000 | 1.100",
        "Activiteit | Resultaat 2020\nOpenen inloop | Gestart in maart 2020",
        "Afkorting | Betekenis\nVSV | Voortijdig schoolverlaten 2020",
    ],
)
def test_other_tables_hold_no_indicators(drawn: str) -> None:
    assert read(grid(drawn)).indicators == ()


def test_a_footnote_goes_with_the_figure_or_the_indicator_it_marks() -> None:
    table = grid(
        "Indicator | 2018 | 2019 | 2020 | Streefwaarde 2022\n"
        "Lopende trajecten | 90,1 | 75,1 | 165,01 | 80,0\n"
        "Aantal meldingen2 | 10 | 12 | n/b | 9",
        notes=[("1", "De telling is gewijzigd."), ("2", "Zonder adviesvragen.")],
    )
    plan = read(table)
    marked = next(row for row in plan.observations if row.period == "2020")
    assert (str(marked.value), marked.raw, marked.note) == ("165.0", "165,01", "De telling is gewijzigd.")
    assert [(row.name, row.definition) for row in plan.indicators] == [
        ("Lopende trajecten", ""),
        ("Aantal meldingen", "Zonder adviesvragen."),
    ]


def test_a_footnote_below_the_table_that_the_file_keeps_apart() -> None:
    marked = Cell((Piece("433", "b2.2"),), marks=("2",))
    table = grid("Indicator | 2019 | 2020\nAantal meldingen | 412 | 433")
    table = replace(table, rows=(table.rows[0], (*table.rows[1][:2], marked)))
    for below in (
        [Note((Piece("Zonder adviesvragen.", "b9"),), marker="2")],
        [paragraph("2 Zonder adviesvragen.")],
        [paragraph("2) Zonder adviesvragen."), paragraph("Meer tekst.")],
    ):
        assert [row.note for row in read(table, *below).observations] == ["", "Zonder adviesvragen."]
    assert [row.note for row in read(table, paragraph("3 Iets anders.")).observations] == ["", ""]


def test_labels_of_an_indicator() -> None:
    table = grid(
        "Effectindicator | Omschrijving | Eenheid | Bron | Frequentie | Type | Nulmeting 2018 | Doel 2022"
        " | Toelichting\n"
        "Banen | Per inwoner | Aantal per 1.000 inwoners 15-64 jaar | LISA | jaarlijks | BBV | 655,1 | 660"
        " | Groei in 2021"
    )
    plan = read(table)
    (row,) = plan.indicators
    assert (row.kind, row.unit, row.population) == (IndicatorKind.EFFECT, "per_1000", "inwoners 15-64 jaar")
    assert (row.source, row.frequency, row.statutory) == ("LISA", "jaarlijks", "BBV")
    assert (row.definition, row.decimals, row.direction) == ("Per inwoner", 1, Direction.INCREASE)
    assert plan.targets[0].note == "Groei in 2021"


@pytest.mark.parametrize(
    ("row", "unit", "group"),
    [
        ("Banen | Aantal per 1.000 inwoners 15-64 jaar | 512", "per_1000", "inwoners 15-64 jaar"),
        ("Verzuim per 1.000 leerlingen | aantal | 2", "per_1000", ""),
        ("Percentage inwoners dat zich inzet | % | 31", "percent", ""),
        ("Wachttijd | dagen | 12", "day", ""),
        ("Wachttijd | | 12", "", ""),
    ],
)
def test_the_unit_and_who_is_counted(row: str, unit: str, group: str) -> None:
    plan = read(grid(f"Indicator | Eenheid | Realisatie 2020\n{row}"))
    assert (plan.indicators[0].unit, plan.observations[0].group) == (unit, group)


@pytest.mark.parametrize(
    ("above", "kind", "statutory"),
    [
        ("Effectindicatoren", IndicatorKind.EFFECT, ""),
        ("Prestatie-indicatoren", IndicatorKind.PERFORMANCE, ""),
        ("Verplichte beleidsindicatoren (BBV)", None, "BBV"),
        ("Indicatoren", None, ""),
    ],
)
def test_the_heading_tells_what_sort_of_indicators(
    above: str, kind: IndicatorKind | None, statutory: str
) -> None:
    (row,) = read(heading(above), grid("Naam | 2019 | 2020\nBanen | 512 | 520")).indicators
    assert (row.kind, row.statutory) == (kind, statutory)


def test_rows_under_the_name_of_a_known_goal_serve_it() -> None:
    table = grid("Indicator | 2019 | Doel 2022\n1.2 Werk | | \nBanen | 512 | 520")
    plan = read(
        heading("Programma 1 Economie"), heading("Beleidsveld 1.2 Werk"), heading("Indicatoren"), table
    )
    assert [plan.goal(link.goal).title for link in plan.goal_indicators] == ["Werk"]


def test_source_and_unit_do_not_run_on_to_the_next_indicator() -> None:
    plan = read(
        grid(
            "Indicator | Bron | 2019 | Doel 2022\n"
            "Aantal A | CBS | 1 | 2\n"
            "Aantal B |  | 3 | 4\n"
            "Aantal C | idem | 5 | 6"
        )
    )
    assert [row.source for row in plan.indicators] == ["CBS", "", ""]


def test_idem_means_what_stands_above() -> None:
    plan = read(grid("Indicator | Bron | 2019 | Doel 2022\nAantal A | CBS | 1 | 2\nAantal B | idem | 3 | 4"))
    assert [row.source for row in plan.indicators] == ["CBS", "CBS"]


def test_goals_themes_and_policy_beside_the_indicators() -> None:
    table = grid(
        "Thema | Hoofd- en subdoelen | Prog. begr. | Beleid | Indicator | 2019 | Doel 2022\n"
        "Meedoen | Inwoners doen mee | 1.2a | Nota Mee (2018/123456) | % inwoners dat meedoet | 40% | 45%\n"
        " | - Inwoners kennen elkaar | 1.2a | Idem | % inwoners dat buren kent | 60% | >60%\n"
        " |  |  |  | % inwoners dat groet | 70% | >70%\n"
        "Werk | Inwoners hebben werk | 3.1 | - | - | - | -\n"
    )
    plan = read(table)
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(goal.level, goal.code, goal.title, titles.get(goal.parent, "")) for goal in plan.goals] == [
        ("theme", "", "Meedoen", ""),
        ("goal", "1.2a", "Inwoners doen mee", "Meedoen"),
        ("subgoal", "1.2a", "Inwoners kennen elkaar", "Inwoners doen mee"),
        ("theme", "", "Werk", ""),
        ("goal", "3.1", "Inwoners hebben werk", "Werk"),
    ]
    assert [(row.title, row.reference) for row in plan.policies] == [("Nota Mee", "2018/123456")]
    served = {plan.indicator(link.indicator).name: titles[link.goal] for link in plan.goal_indicators}
    assert served == {
        "% inwoners dat meedoet": "Inwoners doen mee",
        "% inwoners dat buren kent": "Inwoners kennen elkaar",
        "% inwoners dat groet": "Inwoners kennen elkaar",
    }


def test_goals_of_areas_and_one_indicator_in_several_areas() -> None:
    table = grid(
        "Gebied | Doel | Indicator | Jaar | RW | Jaar | SW | RW\n"
        "Centrum | Meer samenhang | Rapportcijfer buurt | 2019 | 6,8 | 2021 | >6,8 | 7,0\n"
        "Noord | Meer samenhang | Rapportcijfer buurt | 2019 | 6,1 | 2021 | >6,1 | 6,0\n"
    )
    plan = read(table)
    assert [(goal.title, goal.area) for goal in plan.goals] == [
        ("Centrum", "centrum"),
        ("Meer samenhang", "centrum"),
        ("Noord", "noord"),
        ("Meer samenhang", "noord"),
    ]
    assert len(plan.indicators) == 1
    assert figures(plan)[:2] == [
        "Rapportcijfer buurt; centrum: baseline 2019 6.8",
        "Rapportcijfer buurt; centrum: realised 2021 7.0",
    ]


def test_the_same_name_with_other_figures_is_another_indicator() -> None:
    one = grid("Indicator | Realisatie 2021\nAantal klachten | 5")
    other = grid("Indicator | Realisatie 2021\nAantal klachten | 7")
    plan = read(one, other)
    assert [str(row.value) for row in plan.observations] == ["5", "7"]
    assert len({row.indicator for row in plan.observations}) == 2


@pytest.mark.parametrize(
    ("kind", "period", "note"),
    [
        (DocumentKind.ANNUAL_REPORT, "2022", "aangenomen"),
        (DocumentKind.FRAMEWORK, "", ""),
    ],
)
def test_a_table_without_years(kind: DocumentKind, period: str, note: str) -> None:
    table = grid(
        "Doelstelling | Indicator | Streefwaarde | Realisatie\nMinder schulden | Aantal trajecten | 200 | 180"
    )
    plan = read(table, kind=kind)
    assert [row.period for row in (*plan.observations, *plan.targets)] == [period, period]
    assert all(note in row.note for row in (*plan.observations, *plan.targets))


def test_a_span_of_years_is_not_the_year_of_the_document() -> None:
    table = grid("Indicator | Streefwaarde 2021-2024\nAantal banen | 12.000")
    (row,) = read(table).targets
    assert (row.period, row.note) == ("", "Streefwaarde 2021-2024")


def test_a_sentence_above_the_table_announces_it() -> None:
    table = grid(" | 2019 | 2020\nBanen | 512 | 520")
    assert figures(read(paragraph("De verplichte indicatoren zijn:"), table)) == [
        "Banen: realised 2019 512",
        "Banen: realised 2020 520",
    ]
    assert read(paragraph("De bedragen zijn:"), table).indicators == ()


def test_the_year_before_a_budget_is_open_where_bare_years_go_on_after_it() -> None:
    plan = read(grid("Indicator | 2019 | 2021 | 2022\nInwoners die sporten | 61 | 62 | 63"))
    assert figures(plan) == ["Inwoners die sporten: realised 2019 61"]
    assert [row.text for row in plan.unread] == ["62", "63"]
    plan = read(grid("Indicator | 2019 | 2021\nInwoners die sporten | 61 | 62"))
    assert len(figures(plan)) == 2


def test_a_row_of_figures_is_no_head_also_where_the_layout_says_so() -> None:
    drawn = """
        Indicator            | Q1   | Q2
                             | 2021 | 2021
        Inwoners die sporten | 61   | 62
        Klachten over afval  | 12   | n.b.
    """
    names = {row.name for row in read(grid(drawn, head=3)).indicators}
    assert names == {"Inwoners die sporten", "Klachten over afval"}
    assert figures(read(grid(drawn, head=3)))[0] == "Inwoners die sporten: realised 2021-Q1 61"

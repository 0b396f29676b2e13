"""Tables that a PDF gave back cell by cell: what stands where in the grid, in the form and its variations."""

from __future__ import annotations

import pytest

from tests.reading.layout.text.flattened import HEAD, body, flat, printed, tables

ROWS = [
    [
        "Percentage inwoners/dat sport",
        "40%/(2012)",
        "41%/(2014)/43%/(2016)",
        "44%",
        "45%",
        "46%",
        "Sport-/monitor",
    ],
    ["Aantal velden/met verlichting", "12/(2012)", "13/(2016)", "14", "15", "16", "Eigen/registratie"],
]
GRID = [
    [
        "Percentage inwoners dat sport",
        "40% (2012)",
        "41% (2014) 43% (2016)",
        "44%",
        "45%",
        "46%",
        "Sportmonitor",
    ],
    ["Aantal velden met verlichting", "12 (2012)", "13 (2016)", "14", "15", "16", "Eigen registratie"],
]


def test_rows_are_cut_into_cells() -> None:
    assert body(printed(ROWS)) == GRID


def test_heads_say_what_stands_under_them() -> None:
    (table,) = tables(printed(ROWS))
    heads = [[cell.text for cell in row] for row in table.rows[: table.head]]
    assert heads == [
        ["Effectindicator", "Nulmeting", "Realisatie", "Streefwaarden", "", "", "Bron"],
        ["", "", "", "2018", "2019", "2020", ""],
    ]
    assert table.rows[0][3].across == 3


def test_every_line_keeps_its_place() -> None:
    text = printed(ROWS)
    (table,) = tables(text)
    lines = text.split("\n")
    for row in table.rows:
        for cell in row:
            for piece in cell.pieces:
                assert piece.text in lines[int(piece.locator[1:]) - 1]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\n".join(line.rstrip() for line in text.split("\n")),
        lambda text: text.replace("2018 2019 2020 Bron", "2018\n\n2019\n\n2020\n\nBron"),
        lambda text: text.replace(
            "Nul-\n\nRealisatie\n\nStreefwaarden\n\n  meting", "Nulmeting Realisatie Streefwaarden\n"
        ),
        lambda text: text.replace("\n41% ", "\nhttps://gemeente.example/bijlage.pdf\n41% ") and text,
    ],
    ids=["no spaces at line ends", "years under each other", "heads whole", "as it was"],
)
def test_other_ways_to_print_the_same(change) -> None:  # type: ignore[no-untyped-def]
    assert body(change(printed(ROWS))) == GRID


@pytest.mark.parametrize(
    ("head", "rows", "grid"),
    [
        pytest.param(
            "Prestatie-\nindicator\n\nRealisatie\n2021\n\nBegroting\n2022\n\nBegroting\n2023\n\nBron\n",
            [["a. Aantal/lessen", "120", "130", "140", "Eigen/registratie"]],
            [["a. Aantal lessen", "120", "130", "140", "Eigen registratie"]],
            id="a year under each head",
        ),
        pytest.param(
            "Indicator\n\nRealisatie Streefwaarden\n\n2021 2022 2023 2024 2025\n",
            [["Aantal/meldingen", "120 (2019)/118 (2020)", "110", "105", "100", "95", "90"]],
            [["Aantal meldingen", "120 (2019) 118 (2020)", "110", "105", "100", "95", "90"]],
            id="no baseline and no source",
        ),
        pytest.param(
            "Indicator\n\nEenheid\n\nNulmeting\n\nRealisatie\n2021\n\nStreefwaarde\n2022\n\nBron\n",
            [["Bezoekers van/het zwembad", "aantal", "120", "118", "110", "Zwem-/bedrijf"]],
            [["Bezoekers van het zwembad", "aantal", "120", "118", "110", "Zwembedrijf"]],
            id="a column with units",
        ),
        pytest.param(
            "Indicator\n\nRealisatie\n\n2019 2020\n\nStreefwaarden\n\n2021 2022\n\nBron\n",
            [["Percentage/tevreden", "61%", "62%", "63%", "64%", "Peiling"]],
            [["Percentage tevreden", "61%", "62%", "63%", "64%", "Peiling"]],
            id="years of measuring and of targets",
        ),
        pytest.param(
            HEAD,
            [["Aantal velden", "12 (2012)", "13 (2016)", "14", "15", "16", "CBS"]],
            [["Aantal velden", "12 (2012)", "13 (2016)", "14", "15", "16", "CBS"]],
            id="a row on one line",
        ),
        pytest.param(
            HEAD,
            [
                [
                    "Aantal inwoners per/1.000/woningen",
                    "1/(2012)",
                    "1/(2016)",
                    "-",
                    "n.v.t.",
                    "p.m.",
                    "CBS/Statline",
                ]
            ],
            [
                [
                    "Aantal inwoners per 1.000 woningen",
                    "1 (2012)",
                    "1 (2016)",
                    "-",
                    "n.v.t.",
                    "p.m.",
                    "CBS Statline",
                ]
            ],
            id="figures within a label, words in the place of figures",
        ),
        pytest.param(
            HEAD,
            [
                [
                    "Aantal/plekken",
                    "30/(2011-/2012)",
                    "40/(2012-/2013)",
                    "≥ 90",
                    ">100",
                    "< 5%",
                    "Eigen/registratie",
                ]
            ],
            [
                [
                    "Aantal plekken",
                    "30 (2011-2012)",
                    "40 (2012-2013)",
                    "≥ 90",
                    ">100",
                    "< 5%",
                    "Eigen registratie",
                ]
            ],
            id="school years over two lines, comparators",
        ),
    ],
)
def test_other_heads_and_cells(head: str, rows: list[list[str]], grid: list[list[str]]) -> None:
    found = [
        [cell.replace("(2011- 2012)", "(2011-2012)").replace("(2012- 2013)", "(2012-2013)") for cell in row]
        for row in body(printed(rows, head))
    ]
    assert found == grid


def test_a_page_may_end_within_a_row() -> None:
    text = HEAD + flat(
        "Aantal |huisbezoeken ||12 |(2012) ||13 |(2015) |14 ||20 21 22 Eigen |registratie ||||"
        "(2016) |15 |(2017) |"
    )
    assert body(text) == [
        [
            "Aantal huisbezoeken",
            "12 (2012)",
            "13 (2015) 14 (2016) 15 (2017)",
            "20",
            "21",
            "22",
            "Eigen registratie",
        ]
    ]


def test_a_label_may_go_on_behind_the_row_on_the_next_page() -> None:
    text = HEAD + flat(
        "Percentage |inwoners dat ||12% |(2012) ||13% |(2015) ||20% 21% 22% Peiling ||||voldoende |"
        "contacten heeft ||Aantal |bezoekers ||5 |(2012) ||6 |(2015) ||7 8 9 Peiling |"
    )
    assert [row[0] for row in body(text)] == [
        "Percentage inwoners dat voldoende contacten heeft",
        "Aantal bezoekers",
    ]


def test_footnotes_are_kept_with_the_figure_at_which_their_mark_stands() -> None:
    rows = flat("Aantal |bezoekers || 1 |(2014) || 1 |(2015)||1| ||2 3|1 ||4 Eigen |registratie||2| ")
    notes = flat(
        "1 |De telling van dit jaar liep van januari tot en met oktober, en ||is daarna gestopt. |"
        "2 Bezoekers worden sinds dat jaar geteld bij de ingang van het gebouw. ||"
        "Wat gaan we daarvoor doen? "
    )
    (table,) = tables(f"{HEAD}{rows}\n{notes}")
    assert [(mark, note.text[:18]) for mark, note in table.notes] == [
        ("1", "De telling van dit"),
        ("2", "Bezoekers worden s"),
    ]
    (row,) = table.rows[table.head :]
    assert [cell.text for cell in row] == [
        "Aantal bezoekers",
        "1 (2014)",
        "1 (2015)",
        "2",
        "3",
        "4",
        "Eigen registratie",
    ]
    assert [cell.marks for cell in row] == [(), (), ("1",), (), ("1",), (), ("2",)]


STACK = flat(
    "Gemiddelde |wachttijd voor: | |Jongeren (12-|18 jaar)||1| || |Volwassenen | |Ouderen ||  | |"
    " ||10 |(2014) ||20 |(2014) ||30 |(2014) ||  | | ||11 |(2016) ||21 |(2016) ||31 |(2016) |"
)
NOTE = "1 Jongeren zijn hier alle inwoners van twaalf tot en met zeventien jaar. \n"


def _column(*cells: str) -> list[str]:
    """A column of three figures under two blank lines; an empty cell leaves its line blank."""
    return ["", " ", " ", *(line for cell in cells for line in (f"{cell} ".lstrip() or " ", " "))]


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        pytest.param(
            [("12", "22", "32"), ("13", "23", "33"), ("14", "24", "34")],
            [["12", "13", "14"], ["22", "23", "24"], ["32", "33", "34"]],
            id="every cell filled",
        ),
        pytest.param(
            [("12", "", "32"), ("13", "23", "33"), ("", "24", "34")],
            [["12", "13", ""], ["", "23", "24"], ["32", "33", "34"]],
            id="the blank lines tell which cells are empty",
        ),
    ],
)
def test_rows_within_a_row(years: list[tuple[str, ...]], expected: list[list[str]]) -> None:
    columns = "\n".join(line for year in years for line in _column(*year))
    (table,) = tables(f"{HEAD}{STACK}\n{columns}\n\nEigen \nregistratie \n\n{NOTE}")
    rows = table.rows[table.head :]
    assert [row[1].text for row in rows] == ["Jongeren (12-18 jaar)", "Volwassenen", "Ouderen"]
    assert (rows[0][0].text, rows[0][0].down, rows[0][1].marks) == ("Gemiddelde wachttijd voor:", 3, ("1",))
    assert [row[2].text for row in rows] == ["10 (2014)", "20 (2014)", "30 (2014)"]
    assert [[cell.text for cell in row[4:7]] for row in rows] == expected
    assert {row[7].text for row in rows} == {"Eigen registratie"}


def test_rows_within_a_row_go_on_over_the_page() -> None:
    first = [
        "Aantal ",
        "bezoeken: ",
        "Sporthal ",
        "",
        "1 ",
        "(2014) ",
        "",
        "2 ",
        "(2016) ",
        "",
        "3 4 5 Eigen ",
        "registratie ",
    ]
    others = [
        "Zwembad ",
        " ",
        "Theater ",
        "",
        "10 ",
        "(2014) ",
        "",
        "20 ",
        "(2014) ",
        "",
        "11 ",
        "(2016) ",
        "",
        "21 ",
        "(2016) ",
    ]
    targets = [
        line
        for pair in (("12", "22"), ("13", "23"), ("14", "24"))
        for line in ("", *(f"{one} " for one in pair))
    ]
    text = HEAD + "\n".join([*first, "", "", "", *others, *targets, ""])
    assert body(text) == [
        ["Aantal bezoeken:", "Sporthal", "1 (2014)", "2 (2016)", "3", "4", "5", "Eigen registratie"],
        ["", "Zwembad", "10 (2014)", "11 (2016)", "12", "13", "14", ""],
        ["", "Theater", "20 (2014)", "21 (2016)", "22", "23", "24", ""],
    ]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("14 15  Eigen ", ["14?", "15?", "?"]),
        (" 14 15 Eigen ", ["?", "14?", "15?"]),
        ("14  15 Eigen ", ["14?", "?", "15?"]),
        # The spaces do not tell: nothing is placed, and all stays together, so that it is kept as unread.
        ("14 15 Eigen ", ["14 15?", "", ""]),
        (" 14 15  Eigen ", ["14 15?", "", ""]),
        ("14 15 16 17 Eigen ", ["14 15 16 17?", "", ""]),
    ],
)
def test_too_few_figures_are_placed_only_where_the_spaces_show_it(line: str, cells: list[str]) -> None:
    (row,) = body(HEAD + flat(f"Aantal |velden ||12 |(2012) ||13 |(2016) ||{line}|registratie |"))
    assert row[2:6] == ["13 (2016)", *cells]


@pytest.mark.parametrize(
    "text",
    [
        "Indicator\n\nWat we meten, staat in de bijlage bij deze begroting.\n",
        "Indicator 2018 2019\n",
        "Realisatie Streefwaarden\n\n2018 2019 2020\n\nAantal velden 12 13 14\n",
        "",
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert tables(text) == []


def test_text_under_the_table_stays_outside() -> None:
    under = "De gemeente onderzoekt in het komende jaar of deze cijfers ook per wijk te geven zijn.\n"
    assert body(printed(ROWS, under=under)) == GRID


def test_years_under_heads_in_one_line_are_not_shared_out() -> None:
    """Under "Realisatie Streefwaarden" five years stand: how many are of the first, does not show."""
    head = "Indicator\n\nRealisatie Streefwaarden\n\n2019 2020 2021 2022 2023 Bron\n"
    (table,) = tables(
        printed([["Aantal/meldingen", "12", "13", "14", "15", "16", "Eigen/registratie"]], head)
    )
    assert [cell.text for cell in table.rows[0]] == [
        "Indicator",
        "2019",
        "2020",
        "2021",
        "2022",
        "2023",
        "Bron",
    ]

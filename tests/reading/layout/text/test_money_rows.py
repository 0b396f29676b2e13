"""Tables of amounts in text: rows, heads, and the line that says what the amounts are printed in."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.layout.text.money_rows import find
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.layout.text.flattened import flat


def _tables(text: str) -> list[Table]:
    found = find(lines_of(text), load_vocabulary())
    return [block for one in found for block in one.blocks if isinstance(block, Table)]


def _texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


FLATTENED = flat(
    "Bel. ||veld||Programma Begroting ||2022||Begroting ||2023||Lasten (exclusief reserves)||"
    "4.1 Groen en water 1.250 1.300||Baten (exclusief reserves||4.1 Groen en water -100 -90||"
    "Saldo lasten en baten 1.150 1.210||bedragen x € 1.000||De gemeente plant bomen."
)


def test_heads_and_rows_that_a_pdf_printed_under_each_other() -> None:
    (table,) = _tables(FLATTENED)
    assert _texts(table) == [
        ["Bel. veld Programma", "Begroting 2022", "Begroting 2023"],
        ["Lasten (exclusief reserves)", "", ""],
        ["4.1 Groen en water", "1.250", "1.300"],
        ["Baten (exclusief reserves", "", ""],
        ["4.1 Groen en water", "-100", "-90"],
        ["Saldo lasten en baten", "1.150", "1.210"],
    ]
    assert table.caption.text == "bedragen x € 1.000"


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        ("Bedragen x € 1.000    Begroting   Begroting|                      2022        2023",
         ["Bedragen x € 1.000", "Begroting 2022", "Begroting 2023"]),
        ("Omschrijving Rekening 2020 Begroting 2021", ["Omschrijving", "Rekening 2020", "Begroting 2021"]),
        ("Begroting|2022 2023", ["", "Begroting 2022", "2023"]),
        ("2022 2023", ["", "2022", "2023"]),
    ],
)  # fmt: skip
def test_heads(head: str, columns: list[str]) -> None:
    (table,) = _tables(flat(f"{head}|Lasten 1.250 1.300|Baten -100 -90|"))
    assert _texts(table)[0] == columns


@pytest.mark.parametrize(
    "amounts",
    [("1.250", "1.300"), ("-1.250", "1.300-"), ("(1.250)", "0"), ("€ 1.250", "-"), ("12,5", "13")],
)
def test_amounts_as_they_are_printed(amounts: tuple[str, str]) -> None:
    (table,) = _tables(flat(f"Begroting 2022 Begroting 2023|Lasten {amounts[0]} {amounts[1]}|Baten 0 0|"))
    assert tuple(_texts(table)[1][1:]) == amounts


@pytest.mark.parametrize(
    "text",
    [
        "Lasten 1.250 1.300|Baten -100 -90|",  # no heads
        "Begroting 2022 Begroting 2023|Aantal velden 12 13|Aantal hallen 2 3|",  # no amounts of money
        "Begroting 2022|Lasten 1.250|Baten 100|",  # one amount may stand in a sentence
        "Begroting 2022 Begroting 2023|Lasten 1.250 1.300|De lasten stijgen in 2023.",  # one row is no table
        "In 2022 en 2023 stijgen de lasten met 10 en 20.",
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert _tables(flat(text)) == []


def test_the_lines_around_the_table_are_left() -> None:
    lines = lines_of(FLATTENED)
    (found,) = find(lines, load_vocabulary())
    assert found.start == 0
    assert [line.text for line in lines[found.stop :] if line.text] == ["De gemeente plant bomen."]


def test_labels_over_two_lines_and_labels_between_rows() -> None:
    (table,) = _tables(
        flat(
            "Begroting 2022 Begroting 2023|Lasten|4.1 Groen en water 1.250 1.300|in de wijken|"
            "Bestaand beleid|4.2 Wegen, straten 100 90|"
            "Onttrekkingen aan reserves voor|groot onderhoud 5 6|"
        )
    )
    assert [(row[0].text, row[1].text) for row in table.rows[1:]] == [
        ("Lasten", ""),
        ("4.1 Groen en water in de wijken", "1.250"),
        ("Bestaand beleid", ""),
        ("4.2 Wegen, straten", "100"),
        ("Onttrekkingen aan reserves voor groot onderhoud", "5"),
    ]

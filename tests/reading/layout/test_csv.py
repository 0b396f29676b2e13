"""Files with a sign between the cells of their lines become sheets, with lines as places."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading import read
from koersvast.reading.blocks import Table, Text
from koersvast.reading.layout import layout_of
from koersvast.reading.layout.csv_rows import csv_rows

SHEET = """Acties bij doel 1.1;;
Nr.;Actie;Status
1;Een hal bouwen;Loopt
2;"Lessen geven;
ook in de avond";Gereed
;;
Acties bij doel 1.2;;
Nr.;Actie;Status
3;Een park openen;Vertraagd
"""


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "cijfers.csv"
    path.write_bytes(data)
    return path


def test_titles_and_blank_rows_part_the_tables_of_a_sheet(tmp_path: Path) -> None:
    blocks = layout_of(saved(tmp_path, SHEET.encode())).blocks
    titles = [(block.text, block.locator) for block in blocks if isinstance(block, Text)]
    tables = [block for block in blocks if isinstance(block, Table)]
    assert titles == [("Acties bij doel 1.1", "l1"), ("Acties bij doel 1.2", "l7")]
    assert [[cell.text for cell in row] for row in tables[0].rows][-1] == [
        "2",
        "Lessen geven; ook in de avond",
        "Gereed",
    ]
    # A cell over two lines does not move the places of the rows below it.
    assert [table.rows[1][0].locator for table in tables] == ["l3", "l9"]


@pytest.mark.parametrize(
    ("data", "figure"),
    [
        (b"Indicator;2020;2021\nAantal zalen;1.204;12,5\n", "12.5"),
        (b'Indicator,2020,2021\nAantal zalen,1204,"12,5"\n', "12.5"),
        (b"Indicator\t2020\t2021\nAantal zalen\t1204\t12,5\n", "12.5"),
        (b"sep=,\nIndicator,2020\nAantal zalen,12\n", "12"),
        ("\ufeffIndicator;2020;2021\nAantal cafés;1204;12,5\n".encode(), "12.5"),
        ("Indicator;2020;2021\nAantal cafés;1204;12,5\n".encode("cp1252"), "12.5"),
        ("Indicator;2020;2021\r\nAantal zalen;1204;12,5\r\n".encode("utf-16"), "12.5"),
        (b"Indicator;2020;2021\nAantal zalen;1204;12.5\nAantal parken;3;4.5\n", "12.5"),
    ],
    ids=["semicolons", "commas", "tabs", "a stated sign", "a byte order mark", "Windows", "UTF-16", "points"],
)
def test_signs_and_encodings(tmp_path: Path, data: bytes, figure: str) -> None:
    plan = read(saved(tmp_path, data))
    assert figure in [str(row.value) for row in plan.observations]
    assert plan.indicators[0].name in {"Aantal zalen", "Aantal cafés"}
    assert not plan.unread


@pytest.mark.parametrize(
    "text",
    [
        "We bouwen een hal, een park, en een school.\nDat doen we samen, met de wijk, en snel.\n",
        "Een lijst; met punten.\nNog een zin zonder teken.\nEn nog een.\n",
        "Een regel\n",
        "a;b\n",
        "",
    ],
)
def test_text_with_signs_in_it_is_no_sheet(text: str) -> None:
    assert csv_rows(text) == []


# In every line as often, another sign would be as good a reading.
CELLS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "Zs"), exclude_characters=";"),
    min_size=1,
    max_size=12,
).filter(str.strip)


@settings(deadline=None)
@given(
    st.integers(3, 5).flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=2, max_size=6)
    ),
    st.sampled_from(";\t"),
)
def test_what_a_program_writes_is_read_back(rows: list[list[str]], sign: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=sign).writerows(rows)
    assert [row for _, row in csv_rows(stream.getvalue())] == rows

"""Tables of activities beside results are known by their heads, and their left cells are parted."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Cell, Piece
from koersvast.reading.letter_widths import printed_width
from koersvast.reading.recognise.report_tables import activity_text, column_width, report_columns
from tests.reading.helping import VOCABULARY, table


@pytest.mark.parametrize(
    ("heads", "activity", "results"),
    [
        (["Activiteiten", "Resultaat 2020"], 0, (1,)),
        (["Nr", "Maatregel", "Trekker", "Stand van zaken"], 1, (3,)),
        (["Actie", "Status", "Toelichting"], 0, (1, 2)),
        # Without results it is a table of activities all the same.
        (["Maatregel", "Verantwoordelijk", "Planning"], 0, ()),
        (["Activiteit", "Planning"], 0, ()),
    ],
)
def test_columns(heads: list[str], activity: int, results: tuple[int, ...]) -> None:
    columns = report_columns(table(heads), VOCABULARY)
    assert columns is not None
    assert (columns.activity, columns.results) == (activity, results)


@pytest.mark.parametrize(
    "heads",
    [
        ["Activiteit", "Wijk"],
        ["Indicator", "Activiteit", "Resultaat 2020"],
        ["Activiteit", "Streefwaarde", "Resultaat"],
        ["Lasten", "2020"],
    ],
)
def test_other_tables(heads: list[str]) -> None:
    assert report_columns(table(heads), VOCABULARY) is None


@pytest.mark.parametrize(
    ("planned", "is_of_work"),
    [("2023", True), ("2022-2024", True), ("najaar", True), ("45", False), ("12%", False)],
)
def test_planning_is_when_or_how_much(planned: str, is_of_work: bool) -> None:
    columns = report_columns(
        table(["Actie", "Planning", "Stand van zaken"], ["Sportfonds", planned, "Loopt"]), VOCABULARY
    )
    assert (columns is not None) is is_of_work


def test_a_table_without_rows_is_none() -> None:
    assert report_columns(table(), VOCABULARY) is None


WIDE = printed_width("een regel die de hele kolom vult met woorden")


@pytest.mark.parametrize(
    ("lines", "title", "text"),
    [
        # The first line ended although the next word would have fitted.
        (["Jongerenraad", "De raad geeft advies."], "Jongerenraad", "De raad geeft advies."),
        # The first line is full and the sentence goes on: a title of two lines.
        (
            ["Maatschappelijk werk op alle scholen in de", "kernen", "Op elke school is hulp."],
            "Maatschappelijk werk op alle scholen in de kernen",
            "Op elke school is hulp.",
        ),
        # A title cannot end in a joining word.
        (
            ["Aanpak van pesten en", "Discriminatie", "Lessen op school."],
            "Aanpak van pesten en Discriminatie",
            "Lessen op school.",
        ),
        # A title that has no line to itself is the first sentence.
        (
            ["Versterking van de teams op scholen (nieuw).", "en zo verder met woorden die erbij horen."],
            "Versterking van de teams op scholen (nieuw). en zo verder met woorden die erbij horen.",
            "",
        ),
        (["Alleen een titel"], "Alleen een titel", ""),
    ],
)
def test_title_and_description(lines: list[str], title: str, text: str) -> None:
    said = activity_text(Cell(tuple(Piece(line, "l1") for line in lines)), WIDE)
    assert (said.title, said.text) == (title, text)


def test_a_description_on_the_line_of_the_title_is_parted_after_the_first_sentence() -> None:
    lines = [
        "Voortzetting van de teams op scholen (eerder",
        "proef). De teams bestaan uit leraren en uit",
        "coaches.",
    ]
    said = activity_text(Cell(tuple(Piece(line, "l1") for line in lines)), WIDE)
    assert said.title == "Voortzetting van de teams op scholen (eerder proef)."
    assert said.text == "De teams bestaan uit leraren en uit coaches."


@pytest.mark.parametrize(
    ("printed", "letter"), [("a. Sport", "a"), ("3) Sport", "3"), ("1.2 Sport", "1.2"), ("Sport", "")]
)
def test_letters_in_front(printed: str, letter: str) -> None:
    said = activity_text(Cell((Piece(printed, "l1"),)), WIDE)
    assert (said.letter, said.title) == (letter, "Sport")


def test_the_width_of_a_column_is_that_of_its_widest_line() -> None:
    assert column_width(table(["Activiteit", "Resultaat"], ["kort\nlanger", "x"]), 0) == printed_width(
        "langer"
    )

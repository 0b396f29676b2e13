"""Tables of two text columns are rebuilt from their lines, whatever way these were flattened."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.blocks import Piece, Table
from koersvast.reading.layout.text import activity_results
from koersvast.reading.letter_widths import printed_width
from tests.reading.helping import VOCABULARY, blocks, pieces

LEFT, RIGHT = 24.0, 40.0
HEADS = "Activiteiten  Resultaat 2021"
Row = tuple[str, str, str]  # title, description, result

ROWS: tuple[Row, ...] = (
    (
        "Buurtsportcoaches",
        (
            "De buurtsportcoaches bieden in alle wijken van Lindebroek lessen aan voor kinderen die nog niet"
            " lid zijn van een vereniging."
        ),
        (
            "In het afgelopen jaar deden ruim vierhonderd kinderen mee aan de lessen. De coaches werkten"
            " samen met negen scholen en twaalf verenigingen. In twee wijken kwam er een vaste middag bij."
            " Het aanbod wordt voortgezet."
        ),
    ),
    (
        "Schoolmaatschappelijk werk op de basisscholen in alle kernen",
        (
            "Op elke basisschool is een maatschappelijk werker aanwezig voor vragen van ouders en leraren"
            " over opvoeden en opgroeien."
        ),
        (
            "Alle scholen hebben nu een vaste werker. De werkers voerden gesprekken met ouders en leraren en"
            " verwezen waar dat nodig was door naar andere hulp. De samenwerking met de huisartsen begint in"
            " het najaar."
        ),
    ),
    ("Jongerenraad", "De jongerenraad adviseert het college gevraagd en ongevraagd.", "p.m."),
    (
        "Onderzoek speelplekken",
        "Er komt een onderzoek naar de speelplekken in de nieuwe wijken.",
        (
            "Het onderzoek is door gebrek aan capaciteit uitgesteld naar het volgende jaar. Wel zijn de"
            " bewoners van de nieuwe wijken gevraagd naar hun wensen."
        ),
    ),
)


def wrapped(text: str, width: float) -> list[str]:
    """The text as lines no wider than a column."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if printed_width(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def tight(lines: Sequence[str]) -> list[str]:
    return list(lines)


def spaced(lines: Sequence[str]) -> list[str]:
    return [line for one in lines for line in (one, "")][:-1]


def flattened(
    rows: Sequence[Row],
    left: Callable[[Sequence[str]], list[str]] = tight,
    right: Callable[[Sequence[str]], list[str]] = tight,
) -> list[str]:
    """The lines of a table, one cell after the other, as text of a PDF comes out."""
    lines = [HEADS]
    for title, description, result in rows:
        lines += left(wrapped(title, LEFT) + wrapped(description, LEFT))
        lines += ["", *right(wrapped(result, RIGHT)), ""]
    return lines


def rows_of(lines: Sequence[str]) -> list[tuple[str, str]]:
    (found,) = activity_results.find(pieces("\n".join(lines)), VOCABULARY)
    (table,) = found.blocks
    assert isinstance(table, Table)
    return [(left.text, right.text) for left, right in table.rows[1:]]


def expected(rows: Sequence[Row]) -> list[tuple[str, str]]:
    return [(f"{title} {description}", result) for title, description, result in rows]


@pytest.mark.parametrize(
    ("left", "right"),
    [(tight, tight), (spaced, tight), (spaced, spaced), (tight, spaced)],
    ids=["tight", "left spaced", "both spaced", "right spaced"],
)
def test_cells_are_told_apart_by_the_widths_of_their_lines(left, right) -> None:
    assert rows_of(flattened(ROWS, left, right)) == expected(ROWS)


@pytest.mark.parametrize("seed", range(12))
def test_the_order_and_number_of_rows_make_no_difference(seed: int) -> None:
    rows = random.Random(seed).choices(ROWS[:2] + ROWS[3:], k=7)
    assert rows_of(flattened(rows)) == expected(rows)


def test_heads_are_in_the_first_row() -> None:
    (found,) = activity_results.find(pieces("\n".join(flattened(ROWS))), VOCABULARY)
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert [one.text for one in table.rows[0]] == ["Activiteiten", "Resultaat 2021"]


@pytest.mark.parametrize("heads", [["Actie Stand van zaken"], ["Maatregelen", "", "Voortgang 2021"]])
def test_other_heads_are_known_too_and_may_stand_on_two_lines(heads: list[str]) -> None:
    assert rows_of([*heads, *flattened(ROWS)[1:]]) == expected(ROWS)


def test_a_page_may_break_the_right_cell_and_repeat_the_heads() -> None:
    lines = flattened(ROWS)
    at = lines.index(wrapped(ROWS[0][2], RIGHT)[2])
    assert rows_of([*lines[:at], f" {HEADS}", *lines[at:]]) == expected(ROWS)


def test_a_page_may_break_both_cells() -> None:
    """The left cell goes on at the top of the new page, and then the right one does."""
    title, description, result = ROWS[0]
    left, right = wrapped(description, LEFT), wrapped(result, RIGHT)
    lines = [HEADS, title, *left[:2], "", *right[:2], " " + left[2], *left[3:], "", *right[2:], ""]
    assert left[2][0].islower()
    assert rows_of([*lines, *flattened(ROWS[1:])[1:]]) == expected(ROWS)


def test_a_form_feed_starts_a_page_too() -> None:
    lines = flattened(ROWS)
    at = lines.index(wrapped(ROWS[1][2], RIGHT)[1])
    assert rows_of([*lines[:at], "\f" + HEADS, *lines[at:]]) == expected(ROWS)


def test_items_of_a_list_stay_in_their_cell() -> None:
    lists = [
        "In het afgelopen jaar is het volgende gedaan:",
        "",
        "• 14 trainingen voor leraren;",
        "",
        "• 3 bijeenkomsten.",
    ]
    lines = [*flattened(ROWS[:1]), "Trainingen", "Leraren leren signalen te herkennen.", "", *lists, ""]
    rows = rows_of([*lines, *flattened(ROWS[3:])[1:]])
    assert [left.split()[0] for left, _ in rows] == ["Buurtsportcoaches", "Trainingen", "Onderzoek"]
    assert rows[1][1].endswith("• 14 trainingen voor leraren; • 3 bijeenkomsten.")


def test_rows_without_a_result_have_an_empty_cell() -> None:
    """The other tables of the document tell how wide the right column would be."""
    rows = [(title, description, "") for title, description, _ in ROWS]
    lines = [*flattened(ROWS), "Doel en subdoelen 2", "", *flattened(rows)]
    second = list(activity_results.find(pieces("\n".join(lines)), VOCABULARY))[1]
    (table,) = second.blocks
    assert isinstance(table, Table)
    assert [left.text for left, _ in table.rows[1:]] == [f"{t} {d}" for t, d, _ in ROWS]
    assert not any(right for _, right in table.rows[1:])


def test_two_cells_that_were_glued_are_parted() -> None:
    result = wrapped(ROWS[3][2], RIGHT)
    lines = [*flattened(ROWS[:2]), f"Onderzoek speelplekken (nieuw) {result[0]}", *result[1:], ""]
    assert rows_of(lines) == [*expected(ROWS[:2]), ("Onderzoek speelplekken (nieuw)", ROWS[3][2])]


def test_raised_letters_are_put_back_behind_their_number() -> None:
    lines = [
        *flattened(ROWS[:2]),
        "Jubileum",
        "Feest voor alle kinderen.",
        "",
        "Het feest was op de 750",
        "",
        "e",
        " verjaardag van de stad en trok veel mensen.",
        "",
    ]
    assert rows_of(lines)[-1] == (
        "Jubileum Feest voor alle kinderen.",
        "Het feest was op de 750e verjaardag van de stad en trok veel mensen.",
    )


@pytest.mark.parametrize(
    "following", [["Doel en subdoelen 2"], ["Indicatoren"], [" 4. Meedoen", "", "Tekst."], [" 4. Meedoen"]]
)
def test_the_table_ends_where_a_section_or_a_chapter_begins(following: list[str]) -> None:
    assert rows_of([*flattened(ROWS)[:-1], *following]) == expected(ROWS)


def test_footnotes_at_the_foot_of_a_page_are_notes_of_the_table() -> None:
    marked = ROWS[0][2].replace("verenigingen.", "verenigingen1.")
    lines = flattened([(ROWS[0][0], ROWS[0][1], marked)])
    lines += ["1 Zie de kaart van alle verenigingen", "in Lindebroek.", f" {HEADS}", *flattened(ROWS[1:])[1:]]
    (found,) = activity_results.find(pieces("\n".join(lines)), VOCABULARY)
    (table,) = found.blocks
    assert isinstance(table, Table)
    note = "Zie de kaart van alle verenigingen in Lindebroek."
    assert [(mark, text.text) for mark, text in table.notes] == [("1", note)]
    assert [(left.text, right.text) for left, right in table.rows[1:]] == [
        (f"{ROWS[0][0]} {ROWS[0][1]}", marked),
        *expected(ROWS[1:]),
    ]


def test_a_numbered_line_without_its_mark_above_is_no_footnote() -> None:
    lines = [*flattened(ROWS), "2 Buurthuizen", "Er komen nieuwe buurthuizen.", "", "p.m.", ""]
    assert rows_of(lines)[-1] == ("2 Buurthuizen Er komen nieuwe buurthuizen.", "p.m.")


def test_text_without_such_heads_is_no_table() -> None:
    text = "De activiteiten en het resultaat van 2021 staan hieronder.\nActiviteiten\nWe doen veel."
    assert not list(activity_results.find(pieces(text), VOCABULARY))


WORDS = ["Samen", "kinderen", "wijken", "(nieuw)", "Lindebroek.", "school,", "jongeren:", "p.m.", "• sport"]
line = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(["", " "]), line), max_size=30))
def test_every_line_stands_in_exactly_one_cell(lines: list[str]) -> None:
    printed = tuple(Piece(text, f"l{n}") for n, text in enumerate([HEADS, *lines], start=1))
    cells = [
        cell
        for found in activity_results.find(printed, VOCABULARY)
        for table in found.blocks
        if isinstance(table, Table)
        for row in table.rows[1:]
        for cell in row
    ]
    # A line that holds the ends of two cells gives a piece to either.
    found_text: dict[str, str] = {}
    for piece in sorted((p for cell in cells for p in cell.pieces), key=lambda p: int(p.locator[1:])):
        found_text[piece.locator] = f"{found_text.get(piece.locator, '')} {piece.text}"
    assert {place: " ".join(text.split()) for place, text in found_text.items()} == {
        p.locator: " ".join(p.text.split()) for p in printed[1:] if p.text.strip()
    }


def test_reading_is_the_same_each_time() -> None:
    lines = "\n".join(flattened(ROWS))
    assert blocks(lines) == blocks(lines)

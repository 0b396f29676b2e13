"""Lines of prose that belong together, in text with and without blank lines between its lines."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Heading, ListItem, Paragraph, Text
from tests.reading.helping import blocks

SPACED = [
    "In Lindebroek wonen veel jonge gezinnen die",
    "graag willen meedoen aan het leven in hun",
    "eigen wijk. De gemeente helpt hen daarbij met",
    "ontmoetingsplekken en met goede voorzieningen.",
]


def texts(lines: list[str]) -> list[tuple[type, str]]:
    return [(type(block), block.text) for block in blocks("\n".join(lines)) if isinstance(block, Text)]


def spaced(lines: list[str]) -> list[str]:
    return [line for one in lines for line in (one, "")]


def test_lines_with_a_blank_line_after_each_are_one_text() -> None:
    assert texts(spaced(SPACED)) == [(Paragraph, " ".join(SPACED))]


def test_a_line_that_ended_on_purpose_ends_the_text() -> None:
    ended = [*SPACED[:3], "ontmoetingsplekken."]
    found = texts(spaced([*ended, "Gezinnen vinden de weg niet altijd vanzelf."]))
    assert [text for _, text in found] == [" ".join(ended), "Gezinnen vinden de weg niet altijd vanzelf."]


def test_items_keep_their_marks_and_their_lines() -> None:
    lines = spaced(
        [*SPACED, "• Er komen meer plekken om elkaar in de", "wijken te ontmoeten.", "• Er komt een fonds."]
    )
    assert texts(lines)[1:] == [
        (ListItem, "Er komen meer plekken om elkaar in de wijken te ontmoeten."),
        (ListItem, "Er komt een fonds."),
    ]


def test_a_sentence_goes_on_over_a_page() -> None:
    lines = [*spaced(SPACED[:3])[:-1], " " + SPACED[3]]
    assert texts(lines) == [(Paragraph, " ".join(SPACED))]


def test_a_sentence_goes_on_below_a_box_that_stood_between() -> None:
    box = ["", "4.\tMeedoen", "Iedereen doet mee.", "Foto: feest in de wijk."]
    lines = [*spaced(SPACED[:3])[:-1], *box, " " + SPACED[3]]
    assert (Paragraph, " ".join(SPACED)) in texts(lines)
    assert (Heading, "4. Meedoen") in texts(lines)


def test_a_heading_may_stand_tight_above_its_text() -> None:
    lines = ["Indicator", "Aantal kinderen dat lid is van een vereniging."]
    assert texts(lines) == [(Heading, "Indicator"), (Paragraph, lines[1])]


def test_a_numbered_heading_goes_on_over_lines_with_tabs() -> None:
    lines = ["8.\tRoute 1: Samen", "\tverder bouwen", "De gemeente bouwt verder."]
    assert texts(lines) == [(Heading, "8. Route 1: Samen verder bouwen"), (Paragraph, lines[2])]


def test_items_that_lost_their_marks_are_items() -> None:
    """Of a mark that the flattening lost, the space behind it is left."""
    marked = [" Aantal leden van de jeugdraad.", " Percentage jongeren dat sport.", "", " Aantal clubs."]
    found = texts([*spaced(SPACED), "Indicatoren", *marked])
    assert [kind for kind, _ in found] == [Paragraph, Heading, ListItem, ListItem, ListItem]


def test_a_page_that_starts_with_a_space_starts_no_item() -> None:
    lines = ["De gemeente werkt aan de wijken.", " Voorwoord", "", "Dit plan gaat over de jeugd."]
    assert [kind for kind, _ in texts(lines)] == [Paragraph, Heading, Paragraph]


def test_running_heads_with_page_numbers_are_left_out() -> None:
    lines = [
        *spaced(SPACED[:3]),
        "",
        "12Plan voor Lindebroek",
        "",
        *spaced(SPACED[3:]),
        "13Plan voor Lindebroek",
    ]
    assert texts(lines) == [(Paragraph, " ".join(SPACED))]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (["Eerste alinea van het stuk.", "", "Tweede alinea van het stuk."], 2),
        (["Het plan", "", "gaat over jongeren."], 1),
        (["Kop", "", "", "", "", "", "gaat niet verder."], 2),
    ],
)
def test_blank_lines_part_texts_unless_a_sentence_goes_on(lines: list[str], count: int) -> None:
    assert len(texts(lines)) == count


def test_every_line_is_kept_with_its_place() -> None:
    lines = spaced(SPACED)
    found = [piece for block in blocks("\n".join(lines)) if isinstance(block, Text) for piece in block.pieces]
    assert [(piece.text, piece.locator) for piece in found] == [
        (t, f"l{2 * n + 1}") for n, t in enumerate(SPACED)
    ]


def test_short_lines_under_a_text_are_items_that_lost_their_marks() -> None:
    above = [
        "Het gaat om de volgende punten, waarover met de aanbieders van hulp afspraken zijn gemaakt:",
        "",
    ]
    assert texts([*above, "Uitval", "Tevredenheid van jongeren", "Doelen van de hulp:", ""])[1:] == [
        (ListItem, "Uitval"),
        (ListItem, "Tevredenheid van jongeren"),
        (ListItem, "Doelen van de hulp:"),
    ]


def test_an_item_goes_on_after_a_blank_line_with_the_next_item_tight_under_it() -> None:
    lines = ["• Er komen plekken om elkaar te", "", "ontmoeten", "• Er komt een fonds."]
    assert texts(lines) == [
        (ListItem, "Er komen plekken om elkaar te ontmoeten"),
        (ListItem, "Er komt een fonds."),
    ]

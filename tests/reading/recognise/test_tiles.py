"""Pages with tiles: what is figure, caption, group or source, and which belongs to which."""

from __future__ import annotations

import textwrap

import pytest

from koersvast.reading.blocks import Text
from koersvast.reading.recognise.tile_items import Sort, tile_items
from koersvast.reading.recognise.tiles import Tied, tie
from tests.reading.helping import VOCABULARY, pieces

F, C, G, S, N = Sort.FIGURES, Sort.CAPTION, Sort.GROUP, Sort.SOURCE, Sort.NOTE


def page(lines: str) -> list[Text]:
    """One text a line, placed as the lines are."""
    return [Text((piece,)) for piece in pieces(textwrap.dedent(lines)) if piece.text.strip()]


def tied(lines: str, *themes: str) -> Tied:
    return tie(tile_items(page(lines), VOCABULARY), themes, VOCABULARY)


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        ("97% 89% 3,2%", [(F, "97% 89% 3,2%")]),
        ("€ 1.250", [(F, "€ 1.250")]),
        ("2018", [(C, "2018")]),
        ("Werkloosheids-\npercentage", [(C, "Werkloosheidspercentage")]),
        ("3,2%\nGezinnen met\nmin. inkomen", [(F, "3,2%"), (C, "Gezinnen met min. inkomen")]),
        ("Bron: GGD, 2018 Bron: CBS, 2017", [(S, "GGD, 2018"), (S, "CBS, 2017")]),
        ("Kinderen 3-11 jaar", [(G, "Kinderen 3-11 jaar")]),
        ("Scholieren Volwas-\nsenen", [(G, "Scholieren"), (G, "Volwassenen")]),
        ("van de ouderen van de jongeren", [(G, "ouderen"), (G, "jongeren")]),
        ("Aandeel inwoners dat sport", [(C, "Aandeel inwoners dat sport")]),
        ("* Zonder diploma.", [(N, "Zonder diploma.")]),
    ],
)
def test_items(lines: str, items: list[tuple[Sort, str]]) -> None:
    assert [(item.sort, item.text) for item in tile_items(page(lines), VOCABULARY)] == items


def test_a_layer_that_was_drawn_twice_counts_once() -> None:
    once = "Werk\n\n10%\n\nWonen\n\n20%\n\nZorg\n\n30%\n"
    assert len(tile_items(page(f"{once}\nWerk\n\nWonen\n\n20%\n\nZorg\n"), VOCABULARY)) == 6


GROUPS = """
    91% 62%

    Ervaart gezondheid als goed

    Kinderen 3-11 jaar

    Ouderen

    Bron: GGD, 2018

    Bron: GGD, 2016
"""


def test_groups_under_a_title_go_with_the_only_row_of_their_number() -> None:
    assert [(t.raw, t.name, t.group, t.source) for t in tied(GROUPS).tiles] == [
        ("91%", "Ervaart gezondheid als goed", "Kinderen 3-11 jaar", "GGD, 2018"),
        ("62%", "Ervaart gezondheid als goed", "Ouderen", "GGD, 2016"),
    ]


def test_with_two_such_rows_nothing_is_tied() -> None:
    found = tied(f"50% 60%\n\nZomaar\n\n{textwrap.dedent(GROUPS)}")
    assert not found.tiles
    assert [item.text for item in found.loose] == ["50% 60%", "91% 62%"]


def test_a_row_that_stands_tight_against_the_title_goes_first() -> None:
    found = tied(
        "50% 60%\n\nKop\n\n67% 78%\nVoelt zich veilig*\n\nvan de ouderen van de jongeren\n\n* In de buurt."
    )
    assert [(t.raw, t.group, t.name, t.note) for t in found.tiles] == [
        ("67%", "ouderen", "Voelt zich veilig", "In de buurt."),
        ("78%", "jongeren", "Voelt zich veilig", "In de buurt."),
    ]
    assert [item.text for item in found.loose] == ["50% 60%"]


def test_measures_go_with_the_row_under_the_title_of_a_theme() -> None:
    lines = "Aandeel inwoners dat sport\n\nAandeel inwoners dat helpt\n\nMeedoen (2016)\n\n41% 26%"
    assert [(t.raw, t.name, t.title) for t in tied(lines, "Meedoen").tiles] == [
        ("41%", "Aandeel inwoners dat sport", "Meedoen (2016)"),
        ("26%", "Aandeel inwoners dat helpt", "Meedoen (2016)"),
    ]
    assert not tied(lines).tiles


@pytest.mark.parametrize(
    "lines",
    ["Werkloosheid\n\n3,2%\n\nArmoede\n\n7%", "3,2%\n\nWerkloosheid\n\n7%\n\nArmoede"],
    ids=["caption first", "figure first"],
)
def test_figures_and_captions_in_turn(lines: str) -> None:
    assert sorted((t.raw, t.name) for t in tied(lines).tiles) == [("3,2%", "Werkloosheid"), ("7%", "Armoede")]


@pytest.mark.parametrize(
    "lines",
    ["Werk\n\n3,2%\n\nArmoede", "3,2%\n\nWerk\n\n7%", "Werk\n\nWonen\n\n3,2%\n\n7%", "3,2%"],
)
def test_a_caption_or_figure_to_spare_leaves_all_loose(lines: str) -> None:
    found = tied(lines)
    assert not found.tiles
    assert found.loose


DATED = """
    22% 7%
    Koopwoningen 2021

    Werk

    Deel van alle woningen

    Wachttijd starters

    39%
    Wachttijd ouderen

    Bron: De Makelaar Bron: De Makelaar Bron: De Makelaar
"""


def test_a_dated_title_stands_over_the_figures_above_and_below_it() -> None:
    assert [(t.raw, t.name, t.title, t.source) for t in tied(DATED).tiles] == [
        ("22%", "Koopwoningen: Deel van alle woningen", "Koopwoningen 2021", "De Makelaar"),
        ("7%", "Koopwoningen: Wachttijd starters", "Koopwoningen 2021", "De Makelaar"),
        ("39%", "Koopwoningen: Wachttijd ouderen", "Koopwoningen 2021", "De Makelaar"),
    ]


@pytest.mark.parametrize(
    "other",
    [
        DATED.replace("    Werk\n", "    Werk\n\n    Zorg\n"),
        DATED.replace("Koopwoningen 2021", "Koopwoningen"),
        DATED.replace("    Werk\n\n    Deel van alle woningen\n\n", ""),
    ],
    ids=["two captions to spare", "no year", "a caption too few"],
)
def test_without_one_way_figures_under_a_title_are_loose(other: str) -> None:
    assert "22% 7%" in [item.text for item in tied(other).loose]


def test_every_row_is_tied_or_loose() -> None:
    lines = f"{textwrap.dedent(GROUPS)}\nWerk\n\n3,2%\n\nArmoede\n"
    found = tied(lines)
    assert {tile.locator for tile in found.tiles} | {item.locator for item in found.loose} == {
        item.locator for item in tile_items(page(lines), VOCABULARY) if item.sort is F
    }

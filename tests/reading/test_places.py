"""Parts of a cell led back to their lines."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Piece, Text
from koersvast.reading.places import places

CELL = Text((Piece("4,6% ", "l10"), Piece("(2012)", "l11"), Piece(" 2,7% (2013)", "l13"), Piece("-", "l15")))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["4,6% (2012)", "2,7% (2013)", "-"], ["l10-l11", "l13", "l15"]),
        (["4,6%"], ["l10"]),
        (["2,7% (2013)", "4,6%"], ["l13", "l10"]),  # behind the first part it is no longer found
        (["5"], ["l10"]),
        ([""], ["l10"]),
        ([], []),
    ],
)
def test_lines_of_a_text_file(parts: list[str], expected: list[str]) -> None:
    assert places(CELL, parts) == expected


def test_boxes_on_a_page_are_not_spanned() -> None:
    cell = Text((Piece("4,6%", "p2@1,2,3,4"), Piece("(2012)", "p2@1,5,3,7")))
    assert places(cell, ["4,6% (2012)"]) == ["p2@1,2,3,4"]


def test_a_year_above_the_figure() -> None:
    assert places(Text((Piece("100", "l20"), Piece("(2012)", "l12"))), ["100 (2012)"]) == ["l12-l20"]

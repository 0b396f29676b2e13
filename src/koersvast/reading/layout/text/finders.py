"""The finders of tables in plain text, in the order in which they look.

A finder gets the lines that are left, and the words known, and gives what it found in the lines. The
surest and narrowest form comes first. To add a form: write a module with a `find` and put it in the list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text import (
    activity_results,
    aligned,
    cards,
    counted,
    delimited,
    in_order,
    links,
    loose_cells,
    money_rows,
    running_heads,
    wrapped_cells,
)
from koersvast.reading.layout.text.found import Found
from koersvast.reading.recognise.vocabulary import Vocabulary

Finder = Callable[[Sequence[Piece], Vocabulary], Iterable[Found]]

FINDERS: tuple[Finder, ...] = (
    running_heads.find,
    links.find,
    delimited.find,
    cards.find,
    aligned.find,
    money_rows.find,
    activity_results.find,
    counted.find,
    loose_cells.find,
    in_order.find,
    wrapped_cells.find,
)

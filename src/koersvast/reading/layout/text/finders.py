"""The finders of tables in plain text, in the order in which they look.

A finder gets the lines that are left and gives what it found in them. The surest and narrowest form comes
first. To add a form: write a module with a `find` and put it in the list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.found import Found

Finder = Callable[[Sequence[Piece]], Iterable[Found]]

FINDERS: tuple[Finder, ...] = ()

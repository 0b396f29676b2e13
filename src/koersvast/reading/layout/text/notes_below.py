"""Footnotes that stand under a table of text: "¹ In 2021 is de vraag anders gesteld."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from koersvast.reading.blocks import Piece, Text

# Blank lines between a table and its first footnote, and between footnotes.
MOST_BLANK = 5
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_SUPERSCRIPTS, "0123456789")
_NOTE = re.compile(rf"\s*(?P<mark>[{_SUPERSCRIPTS}]+|\*{{1,3}}|\d{{1,2}})[.)]?\s+(?P<text>[^\W\d_].*)")
_MARKED = re.compile(rf"(?:[{_SUPERSCRIPTS}]+|\*{{1,3}}|(?<=[\w%)])\d{{1,2}})$")


def notes_below(
    lines: Sequence[Piece], at: int, cells: Iterable[str]
) -> tuple[tuple[tuple[str, Text], ...], int]:
    """The footnotes from a line on that explain marks in these cells, and the line behind the last one.

    A footnote goes on over the lines until a blank one.
    """
    marks = {found.group().translate(_PLAIN) for cell in cells if (found := _MARKED.search(cell.strip()))}
    notes: list[tuple[str, Text]] = []
    blank, stop = 0, at
    for number in range(at, len(lines)):
        line = lines[number]
        found = _NOTE.match(line.text)
        if not line.text.strip():
            blank += 1
        elif found and found["mark"].translate(_PLAIN) in marks and blank <= MOST_BLANK:
            notes.append((found["mark"].translate(_PLAIN), Text((Piece(found["text"], line.locator),))))
            blank, stop = 0, number + 1
        elif notes and not blank and not found:
            mark, text = notes[-1]
            notes[-1] = (mark, Text((*text.pieces, Piece(line.text.strip(), line.locator))))
            stop = number + 1
        else:
            break
    return tuple(notes), stop

"""Tables with a sign between the cells: tabs, pipes or semicolons; commas where they make a whole file.

Indicator | Bron | 2019 | 2020        Indicator;Bron;2019;2020
----------|------|------|-----        "Klachten; afval";Politie;12;14
Klachten  | Politie | 12 | 14
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from koersvast.reading.blocks import Cell, Piece, Table
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.notes_below import notes_below
from koersvast.reading.recognise.vocabulary import Vocabulary

# The line under the heads in Markdown: "|---|:--:|".
_RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*")
LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class _Form:
    """A sign, how it parts a line, and the least number of columns for which it is no accident.

    `whole` tells that it parts cells only where it does so in all lines of a file: text has commas too.
    """

    sign: str
    cells: Callable[[str], list[str]]
    least_columns: int
    whole: bool = False


def _piped(line: str) -> list[str]:
    return [part.strip() for part in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _tabbed(line: str) -> list[str]:
    return [part.strip() for part in line.split("\t")]


def _quoted(line: str, sign: str = ";") -> list[str]:
    return [part.strip() for part in next(csv.reader([line], delimiter=sign), [])]


# Two columns with a tab or semicolon between may be a list of words with their meaning.
_FORMS = (
    _Form("|", _piped, 2),
    _Form("\t", _tabbed, 3),
    _Form(";", _quoted, 3),
    _Form(",", partial(_quoted, sign=","), 3, whole=True),
)


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every table with a sign between its cells: lines that have it equally often, under each other."""
    del vocabulary
    at = 0
    while at < len(lines):
        found = next((table for form in _FORMS if (table := _table(lines, at, form))), None)
        if found:
            yield found
        at = found.stop if found else at + 1


def _table(lines: Sequence[Piece], at: int, form: _Form) -> Found | None:
    width = _width(lines[at].text, form)
    if width < form.least_columns:
        return None
    rows: list[tuple[Cell, ...]] = []
    stop = at
    for number in range(at, len(lines)):
        line = lines[number]
        if _RULE.fullmatch(line.text) and form.sign == "|":
            stop = number + 1
            continue
        if not line.text.strip() and number == stop:
            continue
        if _width(line.text, form) != width:
            break
        rows.append(tuple(_cell(part, line) for part in form.cells(line.text)))
        stop = number + 1
    if len(rows) < LEAST_ROWS or (
        form.whole and any(line.text.strip() for line in (*lines[:at], *lines[stop:]))
    ):
        return None
    notes, stop = notes_below(lines, stop, (cell.text for row in rows for cell in row))
    return Found(at, stop, (Table(rows=tuple(rows), notes=notes),))


def _width(text: str, form: _Form) -> int:
    return len(form.cells(text)) if form.sign in text else 0


def _cell(text: str, line: Piece) -> Cell:
    return Cell((Piece(text, line.locator),) if text else ())

"""Tables that put what was done beside what was planned, and what stands in their left cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from koersvast.reading.blocks import Cell, Piece, Table, Text
from koersvast.reading.letter_widths import printed_width
from koersvast.reading.marks import hangs
from koersvast.reading.recognise.vocabulary import Vocabulary

# A table with one of these columns is about figures, whatever its other columns are called.
_FIGURES = {"indicator", "unit", "baseline", "target", "target_changed", "forecast"}
# Columns that only a table of activities has, beside or instead of results.
_OF_WORK = {"result", "lead", "planning"}
_GOALS = {"goal", "goal_or_target"}
_LETTER = re.compile(r"((?:[a-zA-Z]|\d{1,2}(?:\.\d{1,2})*)[.)]|\d{1,2}\.\d{1,2}[a-z]?)\s+(?=\S)")
_BARE_FIGURE = re.compile(r"[<>≤≥€\s]*\d[\d.,\s]*[%‰]?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SENTENCE = re.compile(r".{8,}?[.!?](?=\s+[A-Z])", re.DOTALL)
# The longest title in one line of a cell; more is taken for a description that starts with a title.
LONGEST_TITLE = 160
MOST_TITLE_LINES = 3


@dataclass(frozen=True, slots=True)
class ReportColumns:
    """Which column holds what; None where there is no such column."""

    activity: int
    results: tuple[int, ...]
    letter: int | None
    lead: int | None
    goal: int | None


def report_columns(table: Table, vocabulary: Vocabulary) -> ReportColumns | None:
    """The columns of a table of activities, with who, when or what became of them; None for another table.

    "Planning" is a head of dates and of figures: it is one of dates unless its column holds other figures.
    """
    if not table.rows:
        return None
    heads = [cell.text for cell in table.rows[max(0, table.head - 1)]]
    meanings = [vocabulary["report_heads"].meaning(head) for head in heads]
    of_figures = [
        "" if meanings[i] == "planning" and _tells_when(table, i) else vocabulary["heads"].meaning(head)
        for i, head in enumerate(heads)
    ]
    results = tuple(i for i, meaning in enumerate(meanings) if meaning == "result")
    if "activity" not in meanings or not _OF_WORK & set(meanings) or _FIGURES & set(of_figures):
        return None
    goal = next((i for i, meaning in enumerate(of_figures) if meaning in _GOALS and not meanings[i]), None)
    return ReportColumns(
        meanings.index("activity"), results, _place(meanings, "letter"), _place(meanings, "lead"), goal
    )


def _tells_when(table: Table, column: int) -> bool:
    """Whether no cell of a column is a bare figure that is no year."""
    cells = (row[column].text.strip() for row in table.rows[table.head :] if column < len(row))
    return not any(_BARE_FIGURE.fullmatch(cell) and not _YEAR.fullmatch(cell) for cell in cells)


def _place(meanings: Sequence[str], meaning: str) -> int | None:
    return meanings.index(meaning) if meaning in meanings else None


@dataclass(frozen=True, slots=True)
class ActivityText:
    """What a left cell says: a letter or number in front, a title, and the rest."""

    letter: str
    title: str
    text: str


def activity_text(cell: Text, width: float) -> ActivityText:
    """Part a cell into title and description.

    The title is what stands before the first line that ends although the next word would still have
    fitted in the column, which is `width` wide. Where there is no such line it is the first sentence.
    """
    pieces = [piece for piece in cell.pieces if piece.text.strip()]
    letter = ""
    if pieces and (found := _LETTER.match(pieces[0].text.strip())):
        letter = found[1].rstrip(".)")
        pieces[0] = Piece(pieces[0].text.strip()[found.end() :], pieces[0].locator)
    lines = _title_lines([piece.text.strip() for piece in pieces], width)
    title, text = Text(tuple(pieces[:lines])).text, Text(tuple(pieces[lines:])).text
    if not text and (len(title) > LONGEST_TITLE or lines > 1):
        sentence = _SENTENCE.match(title)
        if sentence:
            return ActivityText(letter, sentence.group(), title[sentence.end() :].strip())
    return ActivityText(letter, title, text)


def _title_lines(lines: Sequence[str], width: float) -> int:
    """How many lines the title takes."""
    full = 0
    for number, (line, following) in enumerate(pairwise(lines), start=1):
        if hangs(line) or following[0].islower():
            continue
        if printed_width(line) + printed_width(f" {following.split(maxsplit=1)[0]}") <= width:
            return number if not full or _is_short(lines[:number]) else full
        # The line is full, but the next one may begin the description all the same.
        full = number if _is_short(lines[:number]) else full
    return full or len(lines)


def _is_short(lines: Sequence[str]) -> bool:
    return len(lines) <= MOST_TITLE_LINES and len(" ".join(lines)) <= LONGEST_TITLE


def column_width(table: Table, column: int) -> float:
    """How wide the widest printed line of a column is, heads left out."""
    cells: list[Cell] = [row[column] for row in table.rows[table.head :] if column < len(row)]
    return max((printed_width(piece.text.strip()) for cell in cells for piece in cell.pieces), default=0.0)

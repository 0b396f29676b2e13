"""Tables of amounts of which each row is one line: a label, and then an amount for every year.

Begroting               the heads, over as many lines as the file made of them
2018
Begroting
2019
Lasten                  a label without amounts says what the rows under it are
1.1 Groen 1.250 1.300
Saldo 1.150 1.200
bedragen x € 1.000      what the amounts must be multiplied by, above or below
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from koersvast.reading.blocks import Cell, Piece, Table, Text, join_lines
from koersvast.reading.layout.text.found import Found
from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key

_DIGITS = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
_AMOUNT = rf"(?:€\s?)?(?:[-−–+]\s?)?{_DIGITS}-?|\({_DIGITS}\)|[-–]"
_ROW = re.compile(rf"\s*(?P<label>.*?\S)??\s*(?P<amounts>(?:(?<=\s)|^)(?:{_AMOUNT})(?:\s+(?:{_AMOUNT}))*)\s*")
_AMOUNTS = re.compile(_AMOUNT)
_YEAR = re.compile(r"(?:19|20)\d\d")
# What the head of a column of amounts can say, as meanings of the vocabulary's heads.
_SORTS = ("target", "target_changed", "realised", "forecast", "difference")
# One amount behind words may stand in any sentence.
FEWEST_YEARS = 2
LONGEST_LABEL = 70
# The heads of a column each, on lines of their own, with those of the labels.
_MOST_HEAD_LINES = 30


@dataclass(frozen=True, slots=True)
class _Row:
    """The line `at` with the amounts, or that of a label without any; the label may be broken over lines."""

    at: int
    label: tuple[Piece, ...]
    amounts: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return join_lines(piece.text for piece in self.label)


@dataclass(frozen=True, slots=True)
class _Head:
    """The head of each column of amounts, the words above the labels, and the first line of them."""

    columns: tuple[tuple[Piece, ...], ...]
    label: tuple[Piece, ...]
    start: int


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """The tables of amounts in these lines."""
    solid = [at for at, piece in enumerate(lines) if piece.text.strip()]
    index = 0
    while index < len(solid):
        head = (
            _head_above(lines, solid, index, vocabulary) if _opens(lines[solid[index]], vocabulary) else None
        )
        rows = _rows_from(lines, solid, index, len(head.columns), vocabulary) if head else []
        if head and sum(bool(row.amounts) for row in rows) > 1:
            found = _found(lines, solid, head, rows, vocabulary)
            yield found
            index = next((i for i, at in enumerate(solid) if at >= found.stop), len(solid))
        else:
            index += 1


def _opens(piece: Piece, vocabulary: Vocabulary) -> bool:
    """Whether a line can be the first row: a kind of amounts, alone or with amounts."""
    label = _row(0, piece).text
    return vocabulary["budget_kinds"].at_start(label) is not None and len(label) <= LONGEST_LABEL


def _row(at: int, piece: Piece) -> _Row:
    """A line as label and amounts; without amounts where it does not end in any."""
    found = _ROW.fullmatch(piece.text)
    label = (found["label"] or "") if found else piece.text
    amounts = _AMOUNTS.findall(found["amounts"]) if found else []
    return _Row(
        at,
        (Piece(label.strip(), piece.locator),) if label.strip() else (),
        tuple(Piece(amount, piece.locator) for amount in amounts),
    )


def _head_above(
    lines: Sequence[Piece], solid: Sequence[int], index: int, vocabulary: Vocabulary
) -> _Head | None:
    """The heads directly above a row: words that heads are made of, and years."""
    known = _known_words(vocabulary)
    words: list[Piece] = []
    start = index
    while start > 0 and index - start < _MOST_HEAD_LINES:
        piece = lines[solid[start - 1]]
        printed = piece.text.split()
        if not all(_YEAR.fullmatch(word) or phrase_key(word) in known for word in printed):
            break
        words = [Piece(word, piece.locator) for word in printed] + words
        start -= 1
    columns, label = _columns(words, vocabulary)
    return _Head(columns, label, solid[start]) if len(columns) >= FEWEST_YEARS else None


def _columns(
    words: Sequence[Piece], vocabulary: Vocabulary
) -> tuple[tuple[tuple[Piece, ...], ...], tuple[Piece, ...]]:
    """The head of each column, and the words that are left for the labels.

    A word for the sort of amount stands directly before its year, or in a line of such words above a line
    of years.
    """
    years = [at for at, word in enumerate(words) if _YEAR.fullmatch(word.text)]
    first = years[0] if years else 0
    sorts = _sorts(words[:first], vocabulary)
    if len(sorts) == len(years) and years == list(range(first, first + len(years))):
        columns = tuple((*sort, words[year]) for sort, year in zip(sorts, years, strict=True))
        return columns, tuple(words[: first - sum(len(sort) for sort in sorts)])
    between = [words[before + 1 : year] for before, year in pairwise(years)]
    own = [sorts[-1] if sorts else (), *(tuple(part) for part in between)]
    columns = tuple((*sort, words[year]) for sort, year in zip(own, years, strict=False))
    return columns, tuple(words[: first - len(own[0])])


def _sorts(words: Sequence[Piece], vocabulary: Vocabulary) -> list[tuple[Piece, ...]]:
    """The words at the end that say what amounts are: "Programma Begroting Begroting" → the last two."""
    sorts: list[tuple[Piece, ...]] = []
    left = list(words)
    while left:
        start = next(
            (
                at
                for at in range(max(0, len(left) - 4), len(left))
                if vocabulary["heads"].meaning(" ".join(word.text for word in left[at:])) in _SORTS
            ),
            None,
        )
        if start is None:
            break
        sorts.insert(0, tuple(left[start:]))
        left = left[:start]
    return sorts


def _known_words(vocabulary: Vocabulary) -> frozenset[str]:
    sorts = [vocabulary["heads"][sort] for sort in _SORTS if sort in vocabulary["heads"]]
    sections = (vocabulary["budget_heads"], vocabulary["scales"])
    phrases = [phrase for section in sections for phrases in section.values() for phrase in phrases]
    phrases += [phrase for phrases in sorts for phrase in phrases]
    return frozenset(phrase_key(word) for phrase in phrases for word in phrase.split())


def _rows_from(
    lines: Sequence[Piece], solid: Sequence[int], index: int, columns: int, vocabulary: Vocabulary
) -> list[_Row]:
    """Rows with so many amounts, and the labels between them that say what they are."""
    rows: list[_Row] = []
    for at in solid[index:]:
        row = _row(at, lines[at])
        before = rows[-1] if rows else None
        ends = _is_scale(lines[at].text, vocabulary) or len(row.text) > LONGEST_LABEL
        if ends or len(row.amounts) not in {0, columns}:
            break
        if before and _goes_on(before, row, vocabulary):
            rows[-1] = _Row(max(at, before.at), (*before.label, *row.label), before.amounts or row.amounts)
        elif row.amounts or _is_group(row, before, lines, columns, vocabulary):
            rows.append(row)
        else:
            break
    while rows and not rows[-1].amounts:
        rows.pop()
    return rows


def _goes_on(before: _Row, row: _Row, vocabulary: Vocabulary) -> bool:
    """Whether a line goes on with the label of the one before: one of them has the amounts, not both."""
    if bool(before.amounts) == bool(row.amounts) or not row.label:
        return False
    kind = vocabulary["budget_kinds"].at_start(row.text)
    return not kind and (row.text[0].islower() or before.text.endswith("-"))


def _is_group(
    row: _Row, before: _Row | None, lines: Sequence[Piece], columns: int, vocabulary: Vocabulary
) -> bool:
    """Whether a line without amounts is the label of the rows under it: it names a kind of amounts, or stands
    tight between two rows ("Bestaand beleid")."""
    if vocabulary["budget_kinds"].at_start(row.text):
        return True
    tight = before is not None and bool(before.amounts) and row.at - before.at == 1
    return tight and row.at + 1 < len(lines) and len(_row(0, lines[row.at + 1]).amounts) == columns


def _found(
    lines: Sequence[Piece], solid: Sequence[int], head: _Head, rows: Sequence[_Row], vocabulary: Vocabulary
) -> Found:
    below = next((at for at in solid if at > rows[-1].at), None)
    caption = lines[below] if below is not None and _is_scale(lines[below].text, vocabulary) else None
    top = (Cell(head.label), *(Cell(column) for column in head.columns))
    body = tuple((Cell(row.label), *_amount_cells(row, len(head.columns))) for row in rows)
    stop = (below if caption and below is not None else rows[-1].at) + 1
    return Found(
        head.start, stop, (Table((top, *body), head=1, caption=Text((caption,) if caption else ())),)
    )


def _amount_cells(row: _Row, columns: int) -> tuple[Cell, ...]:
    return tuple(Cell((amount,)) for amount in row.amounts) or (Cell(()),) * columns


def _is_scale(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line says no more than what amounts are multiplied by."""
    find = vocabulary["scales"].first(text)
    return find is not None and len(text.strip()) <= len(find.words) + len("(bedragen in euro's )")

"""Finding tables of which only the order of the cells is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.captions import is_caption
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.in_order.fits import Fits
from koersvast.reading.layout.text.in_order.heads import Heads, heads_at, is_head_line, may_begin
from koersvast.reading.layout.text.in_order.parse import Division, divide
from koersvast.reading.layout.text.in_order.parts import FORMS, Form, Part
from koersvast.reading.layout.text.in_order.rows import Sort
from koersvast.reading.layout.text.in_order.table import is_believed, table_of
from koersvast.reading.layout.text.looks import is_value
from koersvast.reading.layout.text.notes_below import notes_below
from koersvast.reading.letter_widths import printed_width
from koersvast.reading.marks import has_bullet
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

# No table of a page goes on over more parts.
_LONGEST = 4000
# One reading of the heads must explain so much more than each other one.
_SURELY = 0.05
# A body of words in which more of the lines hold one figure only has its cells on lines of their own.
_MOST_LONE = 0.4


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a table whose heads begin at a part."""

    at: int
    heads: Heads
    division: Division

    @property
    def worth(self) -> float:
        """How much it explains; heads in an odd order count against it only where all else is equal."""
        return self.division.worth - self.heads.oddness

    @property
    def names_labels(self) -> int:
        """How surely the first head is one: 2 for one that is known, 1 for any words, 0 for none."""
        first = self.heads.columns[0]
        return 2 if first.kind != "label" else 1 if first.pieces else 0


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every table in these lines whose cells are printed one after the other."""
    taken: set[int] = set()
    for form in FORMS:
        parts = form.parts(lines)
        at = 0
        while at < len(parts):
            found = None
            if parts[at].line not in taken and may_begin(parts, at, form, vocabulary):
                found = _found(lines, parts, at, form, taken, vocabulary)
            if found is None:
                at += 1
                continue
            yield found
            taken.update(range(found.start, found.stop))
            at = next((n for n in range(at, len(parts)) if parts[n].line >= found.stop), len(parts))


def _found(
    lines: Sequence[Piece],
    parts: Sequence[Part],
    at: int,
    form: Form,
    taken: set[int],
    vocabulary: Vocabulary,
) -> Found | None:
    readings = _readings(parts, at, form, taken, vocabulary)
    if not readings:
        return None
    # A heading above a table may look like the head above its labels: the last line that will do begins it.
    best = max(readings, key=lambda reading: reading.worth)
    for start in range(at + 1, best.heads.stop):
        if may_begin(parts, start, form, vocabulary):
            readings += _readings(parts, start, form, taken, vocabulary)
    best = max(readings, key=lambda reading: (reading.worth, reading.names_labels, reading.at))
    if any(_differs(best, other) for other in readings):
        return None
    table = table_of(parts, best.heads, best.division)
    stop = parts[best.division.stop - 1].last + 1
    notes, stop = notes_below(lines, stop, (cell.text for row in table.rows for cell in row))
    table = type(table)(rows=table.rows, head=table.head, notes=notes)
    return Found(parts[best.at].line, stop, (table,))


def _readings(
    parts: Sequence[Part], at: int, form: Form, taken: set[int], vocabulary: Vocabulary
) -> list[_Reading]:
    readings: list[_Reading] = []
    fits: dict[int, Fits] = {}
    for heads in heads_at(parts, at, form, vocabulary):
        stop = _stop(parts, heads.stop, taken, vocabulary)
        if not form.by_line and _has_lone_figures(parts[heads.stop : stop], vocabulary):
            continue
        if stop not in fits:
            body = parts[heads.stop : stop]
            fits[stop] = Fits(form, vocabulary, _width(body, vocabulary), Counter(part.text for part in body))
        division = divide(parts, heads.stop, stop, heads.kinds, fits[stop])
        if division and is_believed(heads, division) and not _lost_order(body, heads, division, form):
            readings.append(_Reading(at, heads, division))
    return readings


def _has_lone_figures(parts: Sequence[Part], vocabulary: Vocabulary) -> bool:
    """Whether many lines hold nothing but one figure, so that each line is a cell."""
    starts = [at for at, part in enumerate(parts) if part.begins]
    ends = [*starts[1:], len(parts)][: len(starts)]
    lone = sum(
        1
        for start, end in zip(starts, ends, strict=True)
        if end - start == 1 and is_value(parts[start].text, vocabulary)
    )
    return lone > _MOST_LONE * len(starts)


def _lost_order(parts: Sequence[Part], heads: Heads, division: Division, form: Form) -> bool:
    """Whether labels of groups stand in a table with blank lines between cells: these are printed elsewhere.

    The rows then need names that say enough without them.
    """
    start = heads.stop
    if not form.apart or not any(row.sort is Sort.GROUP for row in division.rows):
        return False
    names = [parts[row.start - start].text for row in division.rows if row.sort is not Sort.GROUP]
    return len(set(names)) < len(names) or not all(name[:1].isupper() for name in names)


def _differs(best: _Reading, other: _Reading) -> bool:
    """Whether another reading of the heads explains as much and says something else."""
    return (
        other.worth > best.worth - _SURELY
        and other.at == best.at
        and [column.text for column in other.heads.columns] != [column.text for column in best.heads.columns]
    )


def _stop(parts: Sequence[Part], start: int, taken: set[int], vocabulary: Vocabulary) -> int:
    """Where the table can go on no further: at a heading, a list or another table."""
    lines = [at for at in range(start, min(start + _LONGEST, len(parts))) if parts[at].begins]
    for number, at in enumerate(lines):
        behind = lines[number + 1] if number + 1 < len(lines) else len(parts)
        text = " ".join(part.text for part in parts[at:behind])
        if parts[at].line in taken or _ends_table(text, vocabulary):
            after = parts[behind].text if behind < len(parts) else ""
            if parts[at].line in taken or _begins_table(text, vocabulary) or not is_value(after, vocabulary):
                return at
    return lines[-1] and min(start + _LONGEST, len(parts)) if lines else start


def _ends_table(text: str, vocabulary: Vocabulary) -> bool:
    if is_head_line(text, vocabulary) or is_caption(text):
        return True
    if section_of(text, vocabulary) and not vocabulary["budget_kinds"].at_start(text):
        return True
    if text[:1] == "•" or (has_bullet(text) and text[:1] not in "-–—*o"):
        return True
    return goal_head(text, vocabulary) is not None


def _begins_table(text: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.meaning("heads", text) == "indicator"


def _width(parts: Sequence[Part], vocabulary: Vocabulary) -> float:
    """The width of the widest line of words that goes on in the line below it, 0 where none does."""
    lines: list[str] = []
    for part in parts:
        if part.begins:
            lines += [piece.text for piece in part.pieces]
        else:
            lines[-1] += f" {part.text}"
    return max(
        (
            printed_width(line)
            for line, after in pairwise(lines)
            if after[:1].islower() and not is_value(line, vocabulary) and any(c.isalpha() for c in line)
        ),
        default=0.0,
    )

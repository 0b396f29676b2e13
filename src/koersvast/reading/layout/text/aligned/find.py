"""Finding tables that kept their places among lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from koersvast.reading.blocks import Cell, Piece, Table
from koersvast.reading.layout.text.aligned import middle
from koersvast.reading.layout.text.aligned.heads import MOST_LINES, HeadColumn, Heads, heads_at
from koersvast.reading.layout.text.aligned.placing import Line, are_figures, has_figures, placed_in
from koersvast.reading.layout.text.aligned.sorts import rows_by_sort, up_to_last_sort, with_sorts
from koersvast.reading.layout.text.aligned.spans import spans_of
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.notes_below import notes_below
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.texts import text

# So many blank lines within a table.
MOST_BLANK = 2
# A table in which fewer of the figures stand under a head of figures did not keep its places.
LEAST_UNDER = 0.9
_SIDE_BY_SIDE = re.compile(r"\S(?:\s{2,}|\t)\S")
# Below a heading within a table figures stand within so many lines.
_SOON = 6


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every table in these lines whose cells stand under their heads."""
    at = 0
    while at < len(lines):
        heads = heads_at(lines, at, vocabulary) if _may_hold_heads(lines, at, vocabulary) else None
        found = _table(lines, at, heads, vocabulary) if heads else None
        if found:
            yield found
        at = found.stop if found else at + 1


def _goes_on_below(
    lines: Sequence[Piece], at: int, columns: Sequence[HeadColumn], vocabulary: Vocabulary
) -> bool:
    """Whether figures stand in the columns soon below a heading, so that it stands within the table."""
    for number in range(at + 1, min(at + _SOON, len(lines))):
        if heads_at(lines, number, vocabulary):
            return False
        line = placed_in(spans_of(lines[number]), columns, vocabulary)
        if line is None:
            return False
        if has_figures(line, columns, vocabulary):
            return sum(1 for index in line if columns[index].is_figures) > 1
    return False


def _may_hold_heads(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a line has text, and more of it than the heading of the section above a table; texts stand
    side by side in it, or soon below it."""
    if not any(_SIDE_BY_SIDE.search(line.text) for line in lines[at : at + MOST_LINES]):
        return False
    spans = spans_of(lines[at])
    return len(spans) > 1 or (bool(spans) and not section_of(lines[at].text, vocabulary))


def _table(lines: Sequence[Piece], at: int, heads: Heads, vocabulary: Vocabulary) -> Found | None:
    sorted_heads = with_sorts(lines, heads, at + heads.lines, vocabulary)
    heads = sorted_heads or heads
    placed: list[tuple[int, Line]] = []
    for number in range(at + heads.lines, len(lines)):
        spans = spans_of(lines[number])
        if not spans:
            continue
        blank = number - (placed[-1][0] if placed else at + heads.lines - 1) - 1
        line = placed_in(spans, heads.columns, vocabulary)
        if blank > MOST_BLANK or line is None or heads_at(lines, number, vocabulary):
            break
        heading = section_of(lines[number].text, vocabulary) or goal_head(lines[number].text, vocabulary)
        if heading and not _goes_on_below(lines, number, heads.columns, vocabulary):
            break
        is_label = not has_figures(line, heads.columns, vocabulary)
        above = placed[-1][1] if placed and not blank else {}
        goes_on = _in_words(above, line, heads.columns, vocabulary)
        if is_label and (blank > 1 or not (goes_on or _is_label(line, heads.columns))):
            break
        placed.append((number, line))
    placed = _up_to_last_row(placed, heads.columns, vocabulary)
    if not _kept_places(placed, heads.columns, vocabulary):
        return None
    if sorted_heads:
        placed = up_to_last_sort(placed)
        rows = rows_by_sort([line for _, line in placed], heads.columns)
    else:
        rows = _rows(placed, heads.columns, vocabulary)
    if not rows:
        return None
    cells = [cell.text for row in (*heads.rows, *rows) for cell in row]
    notes, stop = notes_below(lines, placed[-1][0] + 1, cells)
    return Found(at, stop, (Table(rows=(*heads.rows, *rows), head=len(heads.rows), notes=notes),))


def _is_label(line: Line, columns: Sequence[HeadColumn]) -> bool:
    """Whether a line without figures can belong to the table: it keeps within the columns of labels."""
    first = next((column.start for column in columns if column.is_figures), 0)
    return all(
        not columns[index].is_figures and (columns[index].start > first or span.stop <= first)
        for index, spans in line.items()
        for span, _ in spans
    )


def _in_words(above: Line, line: Line, columns: Sequence[HeadColumn], vocabulary: Vocabulary) -> bool:
    """Whether the texts under heads of figures go on, in small letters, with words in the line above."""
    below = {index: spans for index, spans in line.items() if columns[index].is_figures}
    return bool(below) and all(
        spans[0][0].text[:1].islower()
        and index in above
        and not are_figures(above[index][-1][0].text, vocabulary)
        for index, spans in below.items()
    )


def _completes(
    above: Sequence[Line], line: Line, columns: Sequence[HeadColumn], vocabulary: Vocabulary
) -> bool:
    """Whether the figures of a line make cells above whole ("minimaal" and "35%"), and its words go on."""
    for index, spans in line.items():
        printed = [span.text for before in above for span, _ in before.get(index, [])]
        if not columns[index].is_figures:
            if not printed or not spans[0][0].text[:1].islower():
                return False
        elif (
            not printed
            or are_figures(" ".join(printed), vocabulary)
            or not are_figures(" ".join([*printed, spans[0][0].text]), vocabulary)
        ):
            return False
    return any(columns[index].is_figures for index in line)


def _adds_years(
    above: Sequence[Line], line: Line, columns: Sequence[HeadColumn], vocabulary: Vocabulary
) -> bool:
    """Whether figures that each have their year ("88 (2022)") go on with such figures in the cells above."""
    if 0 in line or not any(columns[index].is_figures for index in line):
        return False
    for index, spans in line.items():
        if not columns[index].is_figures:
            if not spans[0][0].text[:1].islower():
                return False
            continue
        texts = [span.text for before in above for span, _ in before.get(index, [])]
        if not texts or not all(_has_year(text, vocabulary) for text in [*texts, spans[0][0].text]):
            return False
    return True


def _has_year(text: str, vocabulary: Vocabulary) -> bool:
    figures = read_figures(text, vocabulary)
    return bool(figures) and all(figure.period for figure in figures)


def _up_to_last_row(
    placed: Sequence[tuple[int, Line]], columns: Sequence[HeadColumn], vocabulary: Vocabulary
) -> list[tuple[int, Line]]:
    """The lines up to the last one with figures, and those directly under it that go on with its texts: in
    several columns, or within a sentence."""
    last = max(
        (at for at, (_, line) in enumerate(placed) if has_figures(line, columns, vocabulary)), default=-1
    )
    kept = list(placed[: last + 1])
    for number, line in placed[last + 1 :]:
        if not kept or number - kept[-1][0] > 1 or (len(line) == 1 and _begins_anew(line)):
            break
        kept.append((number, line))
    return kept


def _begins_anew(line: Line) -> bool:
    first = line[min(line)][0][0].text
    return first[:1].isupper() or first[:1] in {"%", "•", "-"}


def _kept_places(
    placed: Sequence[tuple[int, Line]], columns: Sequence[HeadColumn], vocabulary: Vocabulary
) -> bool:
    """Whether figures stand under heads of figures, in at least one row with as many as fit."""
    figures = [
        (columns[index].is_figures, doubt)
        for _, line in placed
        for index, spans in line.items()
        for span, doubt in spans
        if are_figures(span.text, vocabulary)
        and index > 0
        # "Aantal per" with "1.000" below it: a label that goes on.
        and (0 in line or has_figures(line, columns, vocabulary))
    ]
    under = sum(1 for is_figures, doubt in figures if is_figures and not doubt)
    return under > 1 and under >= LEAST_UNDER * len(figures)


def _rows(
    placed: Sequence[tuple[int, Line]], columns: Sequence[HeadColumn], vocabulary: Vocabulary
) -> list[tuple[Cell, ...]]:
    """Lines to rows. A blank line parts rows, unless one stands between all lines or none."""
    lines = _lines(placed, columns, vocabulary)
    if middle.stand_in_the_middle(lines):
        return [_middle_row(row, [line for _, line in placed], columns) for row in middle.divide(lines)]
    rows: list[list[Line]] = []
    gaps = [later - number > 1 for (number, _), (later, _) in pairwise(placed)]
    telling = any(gaps) and not all(gaps)
    complete = False
    for (_, line), gap in zip(placed, [True, *gaps], strict=True):
        figures = has_figures(line, columns, vocabulary)
        anew = 0 in line and _begins_anew(line)
        # Behind a row with figures each line with figures is a new row; behind a label without figures the
        # next line brings them, unless it has a label of its own: then the first was a heading. A label
        # alone goes on with the row where blank lines part rows, or where another cell of its line goes on.
        begins = (complete or anew) if figures else anew and not telling and not _goes_on(line)
        if (
            rows
            and not gap
            and (
                _completes(rows[-1], line, columns, vocabulary)
                or _adds_years(rows[-1], line, columns, vocabulary)
            )
        ):
            begins = False
        if not rows or (gap and telling) or begins:
            rows.append([])
            complete = False
        rows[-1].append(line)
        complete = complete or figures
    return [_cells(row, columns) for row in rows]


def _lines(
    placed: Sequence[tuple[int, Line]], columns: Sequence[HeadColumn], vocabulary: Vocabulary
) -> list[middle.Line]:
    numbers = [number for number, _ in placed]
    return [
        middle.Line(
            {index: spans[0][0].text for index, spans in line.items() if not columns[index].is_figures},
            has_figures(line, columns, vocabulary),
            number - before > 1,
        )
        for (number, line), before in zip(placed, [numbers[0] - 1, *numbers], strict=False)
    ]


def _middle_row(row: middle.Row, lines: Sequence[Line], columns: Sequence[HeadColumn]) -> tuple[Cell, ...]:
    """A row of which the cells stand in the middle; one that is not sure is kept in one cell."""
    cells = _cells(lines[row.start : row.stop], columns)
    if row.sure:
        return cells
    first = next(index for index, column in enumerate(columns) if column.is_figures)
    pieces = tuple(piece for cell in cells for piece in cell.pieces)
    over = Cell(pieces, across=len(columns) - first, doubt=text("reading-doubt-order"))
    return (*(Cell(()) for _ in range(first)), over, *(Cell(()) for _ in columns[first + 1 :]))


def _goes_on(line: Line) -> bool:
    """Whether a cell behind the first one goes on in small letters with that of the line above."""
    return any(spans[0][0].text[:1].islower() for index, spans in line.items() if index > 0)


def _cells(lines: Sequence[Line], columns: Sequence[HeadColumn]) -> tuple[Cell, ...]:
    cells = []
    for index in range(len(columns)):
        spans = [item for line in lines for item in line.get(index, [])]
        doubt = next((doubt for _, doubt in spans if doubt), "")
        cells.append(Cell(tuple(span.piece for span, _ in spans), doubt=doubt))
    return tuple(cells)

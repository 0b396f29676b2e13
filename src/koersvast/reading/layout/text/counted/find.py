"""Finding rows with as many figures, and the heads above them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Cell, Piece, Table
from koersvast.reading.layout.text.counted.heads import heads_above
from koersvast.reading.layout.text.counted.rows import LEAST_FIGURES, Row, counts_at, rows_from
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.looks import is_value
from koersvast.reading.layout.text.notes_below import notes_below
from koersvast.reading.recognise.vocabulary import Vocabulary

LEAST_ROWS = 3
# Behind the last row so many lines with text may hold a row that is not understood.
_NEAR = 3


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every table in these lines whose rows are whole and whose heads are told by their number."""
    at = 0
    while at < len(lines):
        found = _found(lines, at, vocabulary)
        if found:
            yield found
        at = found.stop if found else at + 1


def _found(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> Found | None:
    for count in counts_at(lines, at, vocabulary):
        rows = rows_from(lines, at, count, vocabulary) if count >= LEAST_FIGURES else []
        if len(rows) < LEAST_ROWS or _goes_on(lines, rows[-1], vocabulary):
            continue
        heads = heads_above(lines, rows, vocabulary)
        if heads is None:
            continue
        cells = [(Cell(row.name), *(Cell((span.piece,)) for span in row.spans)) for row in rows]
        table = Table(rows=(*heads.rows, *cells), head=len(heads.rows))
        notes, stop = notes_below(lines, rows[-1].stop, (cell.text for row in table.rows for cell in row))
        return Found(heads.start, stop, (Table(table.rows, table.head, notes=notes),))
    return None


def _goes_on(lines: Sequence[Piece], last: Row, vocabulary: Vocabulary) -> bool:
    """Whether more figures stand soon below the last row: the table then has rows of another form."""
    texts = [line.text.strip() for line in lines[last.stop :] if line.text.strip()][:_NEAR]
    return any(is_value(text, vocabulary) or _ends_in_figures(text, vocabulary) for text in texts)


def _ends_in_figures(text: str, vocabulary: Vocabulary) -> bool:
    words = text.split()
    return len(words) > LEAST_FIGURES and all(is_value(word, vocabulary) for word in words[-LEAST_FIGURES:])

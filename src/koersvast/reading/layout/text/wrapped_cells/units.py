"""The unit in a column of its own, between the label of a row and its figures."""

from __future__ import annotations

from dataclasses import replace

from koersvast.reading.layout.text.wrapped_cells.chunks import Chunk
from koersvast.reading.layout.text.wrapped_cells.rows import PrintedRow
from koersvast.reading.layout.text.wrapped_cells.tokens import Kind
from koersvast.reading.recognise.vocabulary import Vocabulary


def without_unit(row: PrintedRow, vocabulary: Vocabulary) -> tuple[PrintedRow, Chunk | None]:
    """The row with its unit taken off the label, and the unit; None where the label does not end in one.

    The unit is what stands last: lines of their own, or the last line of words before the figures.
    """
    *chunks, last = row.label or [Chunk(())]
    if chunks and vocabulary["units"].at_start(last.text):
        return replace(row, label=chunks), last
    *lines, line = last.tokens or (None,)
    if line and lines and line.kind is Kind.WORDS and vocabulary["units"].at_start(line.text):
        return replace(row, label=[*chunks, replace(last, tokens=tuple(lines))]), Chunk((line,))
    return row, None

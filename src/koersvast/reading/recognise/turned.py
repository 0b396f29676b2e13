"""Tables with their heads in the first column, such as a card of one indicator or years below each other."""

from __future__ import annotations

from dataclasses import replace

from koersvast.reading.blocks import Cell, Table
from koersvast.reading.recognise.heads import FIGURES, read_head
from koersvast.reading.recognise.vocabulary import Vocabulary

# Fewer heads below each other may be names that happen to be heads.
LEAST_HEADS = 3


def upright(table: Table, vocabulary: Vocabulary) -> Table:
    """The table with its heads at the top: turned when they stand in the first column, else as it was.

    "Indicator | Aantal trajecten", "Bron | Registratie", "Streefwaarde 2022 | 120" below each other become
    three columns with one row; so do years below each other with an indicator above each column.
    """
    if not _is_turned(table, vocabulary):
        return table
    rows = [(*row, *(Cell(()) for _ in range(table.width - len(row)))) for row in table.rows]
    turned = tuple(
        tuple(replace(row[column], across=row[column].down, down=row[column].across) for row in rows)
        for column in range(table.width)
    )
    corner = turned[0][0]
    if corner and read_head(corner.text, vocabulary).kind == "period":
        # "Jaar" is said of the years beside it, and names nothing of what stands below it.
        turned = ((Cell(()), *turned[0][1:]), *turned[1:])
    return replace(table, rows=turned, head=1)


def _is_turned(table: Table, vocabulary: Vocabulary) -> bool:
    if table.width < 2 or len(table.rows) < LEAST_HEADS:
        return False
    first = [row[0] for row in table.rows if row]
    heads = [read_head(cell.text, vocabulary) for cell in first[1:] if cell]
    corner = read_head(first[0].text, vocabulary) if first[0] else None
    if len(heads) < LEAST_HEADS - 1 or not all(head.known and (head.kind or head.period) for head in heads):
        return False
    if corner is not None and not (corner.known and (corner.kind or corner.period)):
        return False
    figures = [head for head in heads if head.kind in FIGURES or (head.period and not head.kind)]
    top = [read_head(cell.text, vocabulary) for cell in table.rows[0][1:] if cell]
    return bool(figures) and bool(top) and not any(head.known and (head.kind or head.period) for head in top)

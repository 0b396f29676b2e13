"""Which rows at the top of a table hold heads, and what they say of each column together."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.blocks import Cell, Table, join_lines
from koersvast.reading.recognise.heads import FIGURES, Head, merged, read_head
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.reading.values.periods import read_period

Row = tuple[Cell, ...]


def head_rows(table: Table, vocabulary: Vocabulary) -> int:
    """How many rows hold heads: as many as the layout says, and rows below them that look like heads.

    A row with a label and figures that are no years is none, also where a layout counts it with the heads.
    """
    count = min(table.head, len(table.rows))
    while count > 1 and _is_data(table.rows[count - 1], vocabulary):
        count -= 1
    while count < len(table.rows) and is_head_row(table.rows[count], vocabulary):
        count += 1
    return count


def _is_data(row: Sequence[Cell], vocabulary: Vocabulary) -> bool:
    cells = [cell.text for cell in row[1:] if cell]
    figures = [text for text in cells if read_figures(text, vocabulary) and not read_period(text, vocabulary)]
    return bool(row[0]) and len(figures) > 1 and 2 * len(figures) > len(cells)


def is_head_row(row: Sequence[Cell], vocabulary: Vocabulary) -> bool:
    """Whether every filled cell of a row is a head, and at least one of them says where figures stand.

    A row with nothing but years is a line of heads only where no label stands before them. A row that
    begins with "Indicator" is one whatever follows.
    """
    filled = [cell.text for cell in row if cell]
    if len(filled) > 1 and vocabulary.meaning("heads", filled[0]) == "indicator":
        return True
    heads = [read_head(text, vocabulary) for text in filled]
    if len(heads) < 2 or not all(head.known for head in heads):
        return False
    if not any(head.kind for head in heads):
        return not row[0] and all(head.period for head in heads)
    return any(head.kind in FIGURES or head.period for head in heads)


def heads_of(rows: Sequence[Row], width: int, vocabulary: Vocabulary) -> tuple[Head, ...]:
    """One head a column, from the rows that hold heads. A title over the whole table is no head."""
    told = [row for row in rows if len(rows) == 1 or not _is_title(row)]
    lines = [_spread(row, told[number + 1 :], width, vocabulary) for number, row in enumerate(told)]
    return tuple(_head([line[column] for line in lines], vocabulary) for column in range(width))


def _is_title(row: Row) -> bool:
    """Whether a row holds one text, from the first column on; one further on is a head of some columns."""
    return all(not cell for cell in row[1:])


def _head(texts: Sequence[str], vocabulary: Vocabulary) -> Head:
    """A head from the texts above each other: "Nul-" and "meting", or "Streefwaarden" and "2018"."""
    texts = list(dict.fromkeys(text for text in texts if text))
    whole = read_head(join_lines(texts), vocabulary)
    # "Q1" above "2021" is a part of that year.
    if len(texts) < 2 or (whole.known and (whole.kind or "-Q" in whole.period)):
        return whole
    head = Head("")
    for text in texts:
        head = merged(head, read_head(text, vocabulary))
    return head


def _spread(row: Row, below: Sequence[Row], width: int, vocabulary: Vocabulary) -> list[str]:
    """The texts of a row of heads, each repeated over the columns that it covers.

    Text files do not tell how wide a cell is: there a head of figures also counts for the empty places at
    its right that have a head of their own in a line below.
    """
    texts = [""] * width
    for index, cell in enumerate(row[:width]):
        if not cell:
            continue
        reach = cell.across
        may_cover = _covers(cell, vocabulary) or _stands_over_years(below, index, vocabulary)
        if reach == 1 and all(other.across == 1 for other in row) and may_cover:
            while (
                index + reach < min(width, len(row))
                and not row[index + reach]
                and _filled(below, index + reach)
            ):
                reach += 1
        for place in range(index, min(index + reach, width)):
            texts[place] = cell.text
    return texts


def _stands_over_years(below: Sequence[Row], index: int, vocabulary: Vocabulary) -> bool:
    """Whether the heads in the line below, from this column to the next, are years and no more."""
    if not below or index + 1 >= len(below[0]):
        return False
    texts = (below[0][index].text, below[0][index + 1].text)
    return all(text and read_period(text, vocabulary) for text in texts)


def _covers(cell: Cell, vocabulary: Vocabulary) -> bool:
    head = read_head(cell.text, vocabulary)
    return head.kind in FIGURES or bool(head.period or head.area)


def _filled(below: Sequence[Row], column: int) -> bool:
    return any(column < len(row) and bool(row[column]) for row in below)

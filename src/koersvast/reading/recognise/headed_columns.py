"""Tables whose heads name the indicators: their rows are areas, or groups of people.

Wijk   | Voelt zich veilig (%) |      | Rapportcijfer |
       | 2019                  | 2021 | 2019          | 2021
Noord  | 81                    | 83   | 7,1           | 7,2
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from koersvast.reading.blocks import Cell, Piece, Text
from koersvast.reading.recognise.column import Column, are_figures, cells_of
from koersvast.reading.recognise.head_rows import Row
from koersvast.reading.recognise.heads import read_head
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.reading.values.periods import find_period
from koersvast.reading.values.units import unit_in_name

# What a year leaves of the brackets in which it stood.
_EMPTY = re.compile(r"\(\s*\)")
_OF_ROWS = frozenset({"area", "group"})
_NAMING = frozenset({"name", "indicator"})


def with_named_heads(
    columns: tuple[Column, ...],
    heads: Sequence[Row],
    body: Sequence[Row],
    vocabulary: Vocabulary,
    *,
    likely: bool,
) -> tuple[Column, ...]:
    """The columns with the indicators that their heads name, where the rows are areas or groups.

    Unchanged where the rows name indicators, where a column with figures has no name in its head, or where
    it is not `likely` that the table holds indicators and a column has no unit.
    """
    if not columns or columns[0].kind not in _OF_ROWS or any(c.kind in _NAMING for c in columns):
        return columns
    named = [_named(column, heads, body, vocabulary) for column in columns[1:]]
    if not any(named) or any(column.is_figures and not column.name for column in filter(None, named)):
        return columns
    if not any(column.name and not _is_unit(column, vocabulary) for column in filter(None, named)):
        return columns
    if not likely and not all(has_unit(column, body, vocabulary) for column in filter(None, named)):
        return columns
    return (columns[0], *(new or old for new, old in zip(named, columns[1:], strict=True)))


def _named(
    column: Column, heads: Sequence[Row], body: Sequence[Row], vocabulary: Vocabulary
) -> Column | None:
    """The column with its name, None where it holds no figures."""
    if not column.is_figures and not (
        column.kind == "" and are_figures(cells_of(body, column.index), vocabulary)
    ):
        return None
    name = _name_in(column.index, heads, vocabulary)
    return replace(column, kind=column.kind or "realised", name=name, group="", area="", unit="")


def _is_unit(column: Column, vocabulary: Vocabulary) -> bool:
    """Whether the name of a column is no more than a unit: "Percentage"."""
    return bool(vocabulary.meaning("units", column.name.text))


def has_unit(column: Column, body: Sequence[Row], vocabulary: Vocabulary) -> bool:
    """Whether the name of a column, or its cells, say what the figures are: "(%)", "12%"."""
    if unit_in_name(column.name.text, vocabulary).unit:
        return True
    read = [read_figures(cell.text, vocabulary) for cell in cells_of(body, column.index)]
    return all(figure.unit for figures in read for figure in figures if figure.value is not None)


def _name_in(index: int, heads: Sequence[Row], vocabulary: Vocabulary) -> Text:
    """The text above a column that says more than a sort of figures or a year."""
    for row in heads:
        cell = _above(row, index)
        head = read_head(cell.text, vocabulary)
        if cell and not head.kind and (head.rest or head.unit):
            found = find_period(cell.text, vocabulary)
            words = _EMPTY.sub("", found.around if found else cell.text).strip(" ,:;-–")
            if any(char.isalpha() for char in words):
                return Text((Piece(words, cell.locator),))
    return Text(())


def _above(row: Row, index: int) -> Cell:
    """The cell of a row of heads that covers a column; where none is told wider, the last one before it."""
    covering = [at for at, cell in enumerate(row[: index + 1]) if cell]
    if not covering:
        return Cell(())
    at = covering[-1]
    told = any(cell.across > 1 for cell in row)
    return row[at] if at + row[at].across > index or (not told and at > 0) else Cell(())

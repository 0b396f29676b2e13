"""Which tables hold indicators, and what their columns are. A table with new heads halfway is two tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from koersvast.reading.blocks import Cell, Table, Text
from koersvast.reading.recognise.column import Column, stars_of
from koersvast.reading.recognise.columns import Known, columns_of
from koersvast.reading.recognise.head_rows import Row, head_rows, heads_of, is_head_row
from koersvast.reading.recognise.headed_columns import has_unit, with_named_heads
from koersvast.reading.recognise.turned import upright
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.units import unit_in_name

# Columns that only a table with indicators has.
_TELLING = frozenset({"baseline", "unit", "frequency", "statutory"})
_NOTHING_KNOWN = Known()
_NO_TITLE = Text(())
# So many rows with "lasten", "baten" or "saldo" make it a table of money.
_MONEY_ROWS = 2


@dataclass(frozen=True, slots=True)
class IndicatorTable:
    """The part of a table under one set of heads: its columns, the rows below them, and its footnotes.

    `title` names the indicator where the rows do not: they are areas, groups or years. `above` is what
    stands right above it, and may say what sort of indicators these are.
    """

    columns: tuple[Column, ...]
    body: tuple[Row, ...]
    notes: Mapping[str, Text] = field(default_factory=dict)
    title: Text = field(default_factory=lambda: Text(()))
    caption: str = ""
    above: str = ""

    def column(self, kind: str) -> Column | None:
        """The first column of that kind."""
        return next((column for column in self.columns if column.kind == kind), None)


def indicator_tables(
    table: Table,
    vocabulary: Vocabulary,
    known: Known = _NOTHING_KNOWN,
    *,
    announced: bool = False,
    likely: bool = False,
    title: Text = _NO_TITLE,
    above: Text = _NO_TITLE,
) -> tuple[IndicatorTable, ...]:
    """The parts of a table, when it holds indicators; none when it is another kind of table.

    `announced` tells that the text around the table says that it holds indicators, and `likely` that the
    document is of a sort in which figures by year mostly are; `title` is the name of the indicator that the
    text gives, for tables whose rows do not name one, and `above` what else stands right above it: that
    names the indicator where the rows are groups or areas and the figures have a unit.
    """
    table = upright(table, vocabulary)
    parts, hold = [], []
    for heads, body in _parts(table, vocabulary):
        columns = columns_of(heads_of(heads, table.width, vocabulary), body, vocabulary, known)
        columns = with_named_heads(columns, heads, body, vocabulary, likely=likely or announced)
        columns = tuple(replace(column, marks=_marks_above(column.index, heads)) for column in columns)
        named = title or (above if _are_of_one(columns, body, vocabulary) else _NO_TITLE)
        part = IndicatorTable(columns, body, dict(table.notes), named, table.caption.text)
        parts.append(part)
        hold.append(_holds_indicators(part, vocabulary, announced=announced, likely=likely))
    if not any(hold):
        return ()
    return tuple(part if holds else _without_figures(part) for part, holds in zip(parts, hold, strict=True))


def _are_of_one(columns: Sequence[Column], body: Sequence[Row], vocabulary: Vocabulary) -> bool:
    """Whether the rows are groups or areas, and the figures all shares or grades: of one indicator then."""
    figures = [column for column in columns if column.is_figures]
    rows_are_parts = bool(columns) and columns[0].kind in {"group", "area"}
    if not rows_are_parts or not figures or any(column.kind == "name" or column.name for column in columns):
        return False
    return all(column.unit or has_unit(column, body, vocabulary) for column in figures)


def _marks_above(index: int, heads: Sequence[Row]) -> tuple[str, ...]:
    """The footnote marks at the head of a column."""
    cells = [row[index] for row in heads if index < len(row)]
    return tuple(dict.fromkeys(mark for cell in cells for mark in (*cell.marks, *stars_of(cell.text))))


def _without_figures(part: IndicatorTable) -> IndicatorTable:
    """A part whose heads are not understood: what stands in its columns is left unread."""
    columns = (replace(column, kind="") if column.is_figures else column for column in part.columns)
    return replace(part, columns=tuple(columns))


def _parts(table: Table, vocabulary: Vocabulary) -> Iterator[tuple[list[Row], tuple[Row, ...]]]:
    """The head rows and the rows below them; heads that a new page repeats are left out."""
    count = head_rows(table, vocabulary)
    heads, body = [_full(row, table.width) for row in table.rows[:count]], list[Row]()
    last_was_head = False
    for short in table.rows[count:]:
        row = _full(short, table.width)
        if not is_head_row(row, vocabulary):
            body.append(row)
            last_was_head = False
        elif last_was_head:
            heads.append(row)
        elif not any(_texts(row) == _texts(head) for head in heads):
            yield heads, tuple(body)
            heads, body, last_was_head = [row], [], True
    yield heads, tuple(body)


def _full(row: Row, width: int) -> Row:
    return (*row, *(Cell(()) for _ in range(width - len(row))))


def _texts(row: Sequence[Cell]) -> list[str]:
    return [cell.text for cell in row]


def _holds_indicators(part: IndicatorTable, vocabulary: Vocabulary, *, announced: bool, likely: bool) -> bool:
    name = part.column("name")
    if not any(column.is_figures for column in part.columns):
        return False
    if name is None:
        if any(column.name for column in part.columns):
            return not vocabulary["scales"].first(part.caption)
        return bool(part.title) and any(part.column(kind) for kind in ("area", "group", "period"))
    labels = [row[name.index].text for row in part.body]
    if sum(1 for label in labels if vocabulary["money"].at_start(label)) >= _MONEY_ROWS:
        return False
    if name.head.kind == "indicator" or announced:
        return True
    if vocabulary["scales"].first(f"{part.caption} {name.head.text}"):
        return False
    if any(column.kind in _TELLING for column in part.columns) or _are_measures(labels, vocabulary):
        return True
    if likely and sum(c.is_figures and bool(c.period or c.area or c.group) for c in part.columns) > 1:
        return True
    # "Realisatie" beside "Begroting" is said of money too; "streefwaarde" is not.
    return any(
        c.kind == "target" and "begr" not in c.head.text.casefold() for c in part.columns if c.head.kind
    )


def _are_measures(labels: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether most labels say what is measured and of what: "Aantal jongeren met hulp", "% rokers"."""
    named = [label for label in labels if label]
    finds = [(vocabulary["label_starts"].at_start(label), label) for label in named]
    measures = [
        label
        for find, label in finds
        if (find and any(char.isalpha() for char in find.after)) or _has_unit(label, vocabulary)
    ]
    return len(measures) > 1 and 2 * len(measures) > len(named)


def _has_unit(label: str, vocabulary: Vocabulary) -> bool:
    """Whether a label names a unit, and more than that: "Voelt zich veilig (%)"."""
    return bool(unit_in_name(label, vocabulary).unit) and not vocabulary.meaning("units", label)

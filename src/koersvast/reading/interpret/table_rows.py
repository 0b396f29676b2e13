"""The rows of a table with indicators as series: labels that stand above are filled in, sub-rows tied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from koersvast.reading.blocks import Cell
from koersvast.reading.interpret.broken_names import broken, with_whole_names
from koersvast.reading.interpret.row_values import row_values
from koersvast.reading.interpret.series import NO_LABEL, Label, Leftover, Series, Value, label_of
from koersvast.reading.recognise.column import Column
from koersvast.reading.recognise.groups import is_group
from koersvast.reading.recognise.head_rows import Row
from koersvast.reading.recognise.indicator_tables import IndicatorTable
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.units import unit_in_name

# Labels that hold for the rows below until another one is printed.
_CARRIED = frozenset({"theme", "goal", "code", "policy", "area", "taskfield"})
# Labels that hold for the rows of the same indicator only.
_OF_INDICATOR = frozenset({"unit", "source", "frequency", "statutory", "description"})
# A new label of the first kind ends those that stand to its right.
_NARROWER = {
    "area": {"goal", "code", "policy"},
    "theme": {"goal", "code", "policy"},
    "goal": {"code", "policy"},
}
# Why numbers in columns of these kinds have no place in a plan: the key of a text.
_NO_PLACE = {
    "": "column",
    "trend": "column",
    "letter": "column",
    "text": "text",
    "part_of_year": "part-of-year",
    "forecast": "forecast",
    "difference": "difference",
    "twice": "twice",
    "target_changed": "changed",
    "open_year": "open-year",
}
_SUB_ROW = re.compile(r"\s*(?:[-–—•·▪*o](?=\s)|[-–•·▪](?=[^\W\d_])|(?=waarvan\b|w\.v\.))\s*", re.IGNORECASE)
_MARKED = re.compile(r"[-–•·▪]\s+[^\W\d_]")
_GLUED_MARK = re.compile(r"(?<=[^\W\d_)])\s?(\d{1,2}|\*+)$")
_DIGIT = re.compile(r"\d")


@dataclass(slots=True)
class _Above:
    """What the rows above say for the row that is read."""

    labels: dict[str, Label] = field(default_factory=dict)
    name: Label = NO_LABEL
    marks: tuple[str, ...] = ()
    name_rows: int = 0
    shared: Label = NO_LABEL
    shared_marks: tuple[str, ...] = ()
    heading: Label = NO_LABEL
    main: Label = NO_LABEL


def series_of(table: IndicatorTable, vocabulary: Vocabulary) -> Iterator[Series]:
    """The rows of the table, from top to bottom."""
    name = table.column("name")
    if name is None:
        named = any(column.name for column in table.columns)
        yield from _headed(table, vocabulary) if named else _titled(table, vocabulary)
        return
    above = _Above()
    table = replace(table, body=with_whole_names(table.body, name.index, vocabulary))
    names = [row[name.index].text for row in table.body if row[name.index]]
    all_marked = bool(names) and all(_SUB_ROW.match(text) for text in names)
    for number, row in enumerate(table.body):
        if not any(row):
            continue
        if heading := _heading(row, table, name):
            following = next((r[name.index].text for r in table.body[number + 1 :] if any(r)), "")
            _enter(above, heading, table, following, vocabulary)
            continue
        if parts := _heading_and_row(row, name):
            heading, row = parts
            _enter(above, heading, table, row[name.index].text, vocabulary)
        series = _series(row, table, name, above, vocabulary, all_marked=all_marked)
        # "Plaatsen voor" stands above "jongeren" and "ouderen".
        whole = f"{series.name.text} {series.group.text}".strip()
        yield _unnamed(series) if broken(whole, names) else series


def _heading_and_row(row: Row, name: Column) -> tuple[Cell, Row] | None:
    """A heading that ran together with the first marked row under it: "Leerlingen", "- In het mbo"."""
    cell = row[name.index]
    marked = next((at for at, piece in enumerate(cell.pieces) if at and _MARKED.match(piece.text)), 0)
    if not marked:
        return None
    rest = replace(cell, pieces=cell.pieces[marked:])
    return replace(cell, pieces=cell.pieces[:marked]), (*row[: name.index], rest, *row[name.index + 1 :])


def _unnamed(series: Series) -> Series:
    """The series without its name and figures: which indicator they are of is not sure."""
    unsure = (
        Leftover(v.figure.raw, "broken-name", v.locator, {"name": series.name.text}) for v in series.values
    )
    return replace(series, name=NO_LABEL, values=(), leftovers=(*series.leftovers, *unsure))


def _titled(table: IndicatorTable, vocabulary: Vocabulary) -> Iterator[Series]:
    """The rows of a table whose title names the indicator: they are areas, groups or years."""
    above = _Above()
    group = table.column("group")
    for row in table.body:
        if any(row):
            _fill_labels(row, table.columns, above, vocabulary)
            found = row_values(row, table.columns, table.notes, vocabulary)
            yield Series(
                name=Label(table.title.text, table.title.locator),
                group=label_of(row[group.index]) if group else NO_LABEL,
                labels={kind: label for kind, label in above.labels.items() if label},
                values=tuple(item for item in found if isinstance(item, Value)),
                leftovers=(
                    *(item for item in found if isinstance(item, Leftover)),
                    *_elsewhere(row, table.columns),
                ),
            )


def _headed(table: IndicatorTable, vocabulary: Vocabulary) -> Iterator[Series]:
    """The rows of a table whose heads name the indicators: each gives a series for every indicator."""
    above = _Above()
    group = table.column("group")
    names = dict.fromkeys(column.name for column in table.columns if column.name)
    for row in table.body:
        if not any(row):
            continue
        _fill_labels(row, table.columns, above, vocabulary)
        others = _elsewhere(row, table.columns)
        for name in names:
            found = row_values(row, [c for c in table.columns if c.name == name], table.notes, vocabulary)
            yield Series(
                name=Label(name.text, name.locator),
                group=label_of(row[group.index]) if group else NO_LABEL,
                labels={kind: label for kind, label in above.labels.items() if label},
                values=tuple(item for item in found if isinstance(item, Value)),
                leftovers=(*(item for item in found if isinstance(item, Leftover)), *others),
            )
            others = []


def _heading(row: Row, table: IndicatorTable, name: Column) -> Cell | None:
    """The cell of a row that holds nothing else: a line within the table that heads the rows below."""
    filled = [(index, cell) for index, cell in enumerate(row) if cell]
    if len(filled) != 1:
        return None
    index, cell = filled[0]
    at_front = index == name.index or index == 0
    kind = table.columns[index].kind
    covers_rows = cell.down > 1 or (index != name.index and kind in _CARRIED and cell.across == 1)
    return cell if at_front and not covers_rows and any(char.isalpha() for char in cell.text) else None


def _enter(above: _Above, cell: Cell, table: IndicatorTable, following: str, vocabulary: Vocabulary) -> None:
    """Note a line within the table: the name that the rows below share, or a heading above them."""
    label, marks = _without_mark(label_of(cell), cell, table)
    is_name = (
        label.text.endswith(":")
        or unit_in_name(label.text, vocabulary).unit
        or _SUB_ROW.match(following)
        or is_group(following, vocabulary)
    )
    above.name, above.marks, above.name_rows, above.main = NO_LABEL, (), 0, NO_LABEL
    if is_name:
        above.shared, above.shared_marks = replace(label, text=label.text.rstrip(" :")), marks
    else:
        above.heading, above.shared, above.shared_marks = label, NO_LABEL, ()


def _series(
    row: Row, table: IndicatorTable, name: Column, above: _Above, vocabulary: Vocabulary, *, all_marked: bool
) -> Series:
    new = _fill_labels(row, table.columns, above, vocabulary)
    found = row_values(row, table.columns, table.notes, vocabulary)
    leftovers = [item for item in found if isinstance(item, Leftover)]
    leftovers += _elsewhere(row, table.columns)
    values = tuple(item for item in found if isinstance(item, Value))
    cell = row[name.index]
    label, group, marks = _named(cell, row, table, above, vocabulary, all_marked=all_marked)
    if not label and (not cell or vocabulary.meaning("totals", cell.text)):
        reason = "total" if cell else "no-name"
        leftovers += [Leftover(v.figure.raw, reason, v.locator) for v in values]
        values = ()
    labels = dict(above.labels)
    labels.update({kind: text for kind, text in new.items() if kind not in _CARRIED})
    return Series(
        name=label,
        group=group,
        labels={kind: text for kind, text in labels.items() if text},
        new_labels=frozenset(new),
        heading=above.heading,
        marks=marks,
        values=values,
        leftovers=tuple(leftovers),
    )


def _named(
    cell: Cell, row: Row, table: IndicatorTable, above: _Above, vocabulary: Vocabulary, *, all_marked: bool
) -> tuple[Label, Label, tuple[str, ...]]:
    """The indicator that a row is about, the group within it, and the footnote marks at these."""
    group_column = table.column("group")
    group_cell = row[group_column.index] if group_column else Cell(())
    group, group_marks = _without_mark(label_of(group_cell), group_cell, table)
    if not cell:
        told_apart = group_cell or any(
            row[c.index] for c in table.columns if c.kind in {"area", "period", "role"}
        )
        if above.name_rows > 0 or told_apart:
            above.name_rows -= 1
            return above.name, group, (*above.marks, *group_marks)
        return NO_LABEL, NO_LABEL, ()
    label, marks = _without_mark(label_of(cell), cell, table)
    marker = _SUB_ROW.match(label.text)
    text = label.text[marker.end() :] if marker else label.text
    if marker and not all_marked and text and (above.shared or above.main):
        parent = above.shared or above.main
        return parent, Label(text, label.locator), (*above.shared_marks, *marks)
    if above.shared and not unit_in_name(text, vocabulary).unit:
        return above.shared, Label(text, label.locator), (*above.shared_marks, *marks)
    above.shared, above.shared_marks = NO_LABEL, ()
    if vocabulary.meaning("totals", text):
        above.name = above.main = NO_LABEL
        return NO_LABEL, NO_LABEL, ()
    label = replace(label, text=(text if all_marked else label.text).rstrip(" :"))
    above.name, above.marks, above.name_rows, above.main = label, marks, cell.down - 1, label
    if vocabulary.meaning("missing", cell.text):
        above.name = above.main = NO_LABEL
        return NO_LABEL, NO_LABEL, ()
    return label, group, (*marks, *group_marks)


def _without_mark(label: Label, cell: Cell, table: IndicatorTable) -> tuple[Label, tuple[str, ...]]:
    """A label without the footnote mark that is glued to its end, where that mark is explained."""
    found = _GLUED_MARK.search(label.text)
    if found and found[1] in table.notes and found[1] not in cell.marks:
        return replace(label, text=label.text[: found.start()].rstrip()), (found[1],)
    return label, cell.marks


def _fill_labels(
    row: Row, columns: Sequence[Column], above: _Above, vocabulary: Vocabulary
) -> dict[str, Label]:
    """The labels that this row prints itself; labels that hold for rows below are noted in `above`."""
    new: dict[str, Label] = {}
    name = next((row[c.index] for c in columns if c.kind == "name"), Cell(()))
    for column in columns:
        kind, cell = column.kind, row[column.index]
        if kind not in _CARRIED and kind not in _OF_INDICATOR and kind != "remark":
            continue
        if not cell:
            continue
        label = label_of(cell)
        if vocabulary.meaning("repeats", cell.text):
            label = above.labels.get(kind, NO_LABEL)
        elif vocabulary.meaning("missing", cell.text):
            label = NO_LABEL
        if kind in _CARRIED and kind in _NARROWER:
            for narrower in _NARROWER[kind]:
                if narrower not in new:
                    above.labels.pop(narrower, None)
        above.labels[kind] = label
        new[kind] = label
    if name:
        # Another indicator: what was said of the one above does not hold for it.
        for kind in _OF_INDICATOR | {"remark"}:
            if kind not in new:
                above.labels.pop(kind, None)
    return new


def _elsewhere(row: Row, columns: Iterable[Column]) -> list[Leftover]:
    """Numbers in columns that have no place in a plan."""
    return [
        Leftover(
            row[column.index].text,
            _NO_PLACE[column.kind],
            row[column.index].locator,
            {"head": column.head.text},
        )
        for column in columns
        if column.kind in _NO_PLACE and _DIGIT.search(row[column.index].text)
    ]

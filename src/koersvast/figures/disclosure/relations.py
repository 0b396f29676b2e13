"""What binds cells: areas make up the municipality, groups make up all, quarters make up a year.

Nothing is declared for this but the tree of areas: whether parts make up a total shows from the figures
themselves, as it does to an attacker. Where parts fall short of their total there is a rest, a cell that
nobody prints; where they exceed it (people counted in two groups) each part is still at most the total.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from koersvast.figures.disclosure.cells import ABOVE, BELOW, REST, SLACK, WITHOUT, Cell, Place, by_table
from koersvast.figures.disclosure.system import Relation, System
from koersvast.plan import Area, AreaKind, parse_period

# Parts rounded to whole euros add up to their total within half a euro each.
_ROUNDING = Decimal("0.5")
# Tables that agree in this many places, and differ in none, count the same.
_SAME_FROM = 3
# "Leeftijd: 0 tot 18": groups with the same words before the colon make up all together.
_DIMENSION = ":"

Table = tuple[str, str, str]
Tables = Mapping[Table, Mapping[Place, Cell]]
# A total, and the cells that make it up together.
Sum = tuple[Cell, tuple[Cell, ...]]


@dataclass
class _Builder:
    cells: list[Cell] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    numbers: dict[tuple[Table, Place], int] = field(default_factory=dict)

    def number(self, cell: Cell) -> int:
        key = (cell.table, cell.place)
        if key not in self.numbers:
            self.numbers[key] = len(self.cells)
            self.cells.append(cell)
        return self.numbers[key]

    def implied(self, like: Cell, kind: str, value: Decimal) -> int:
        """A cell that follows from others and is printed nowhere."""
        self.cells.append(replace(like, value=value, row="", public=False, implied=kind))
        return len(self.cells) - 1

    def bind(self, *terms: tuple[int, int]) -> None:
        self.relations.append(terms)


def system_of(
    cells: Iterable[Cell], areas: Sequence[Area], sums: Iterable[tuple[str, Sequence[str]]] = ()
) -> System:
    """All cells of what is published together, with everything that binds them."""
    tables = by_table(cells)
    made = _Builder()
    for table in tables.values():
        for cell in table.values():
            made.number(cell)
    for total, parts in _sums(tables, areas, sums):
        _bind_sum(made, total, parts)
    for name, table in tables.items():
        if name[-1] == BELOW:
            _bind_shares(made, tables.get((*name[:-1], ABOVE), {}), table)
    for one, other in _twins(tables):
        made.bind((made.number(one), 1), (made.number(other), -1))
    return System(tuple(made.cells), tuple(made.relations))


def _bind_sum(made: _Builder, total: Cell, parts: Sequence[Cell]) -> None:
    left = total.value - sum(part.value for part in parts)
    terms = [(made.number(total), 1), *((made.number(part), -1) for part in parts)]
    slack = Decimal(0) if total.whole else _ROUNDING * (len(parts) + 1)
    if abs(left) <= slack:
        made.bind(*terms)
    elif left > 0:
        made.bind(*terms, (made.implied(total, REST, left), -1))
    elif total.whole:
        made.bind(*terms, (made.implied(total, SLACK, -left), 1))
        for part in parts:
            if part.value <= total.value:
                more = made.implied(total, SLACK, total.value - part.value)
                made.bind((made.number(total), 1), (made.number(part), -1), (more, -1))


def _bind_shares(made: _Builder, above: Mapping[Place, Cell], below: Mapping[Place, Cell]) -> None:
    """The people with a feature and those without it are all people."""
    for place, whole in below.items():
        part = above.get(place)
        if part is not None and part.value <= whole.value:
            without = made.implied(whole, WITHOUT, whole.value - part.value)
            made.bind((made.number(whole), 1), (made.number(part), -1), (without, -1))


def _sums(
    tables: Tables,
    areas: Sequence[Area],
    declared: Iterable[tuple[str, Sequence[str]]],
) -> Iterator[Sum]:
    children = _children(areas)
    for table in tables.values():
        yield from _area_sums(table, children)
        yield from _group_sums(table)
        yield from _period_sums(table)
    for total, names in declared:
        yield from _declared_sums(tables, total, names)


def _children(areas: Sequence[Area]) -> dict[str, list[tuple[str, ...]]]:
    """By area those that make it up, in each division; "" for the whole municipality."""
    whole = {area.id for area in areas if area.kind is AreaKind.MUNICIPALITY}
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for area in areas:
        if area.kind in {AreaKind.COUNTRY, AreaKind.REGION, AreaKind.MUNICIPALITY}:
            continue
        parent = "" if area.parent in whole else area.parent
        found[parent, str(area.kind)].append(area.id)
    children: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for (parent, _), ids in found.items():
        children[parent].append(tuple(ids))
    # A municipality may have figures under its own name and under none.
    if len(whole) == 1:
        children[""].append(tuple(whole))
    return dict(children)


def _area_sums(table: Mapping[Place, Cell], children: Mapping[str, list[tuple[str, ...]]]) -> Iterator[Sum]:
    for place, total in table.items():
        for ids in children.get(place.area, ()):
            parts = [table[part] for one in ids if (part := replace(place, area=one)) in table]
            if parts:
                yield total, tuple(parts)


def _group_sums(table: Mapping[Place, Cell]) -> Iterator[Sum]:
    groups: defaultdict[tuple[str, str, str], list[Cell]] = defaultdict(list)
    for place, cell in table.items():
        if place.group:
            dimension = place.group.partition(_DIMENSION)[0] if _DIMENSION in place.group else ""
            groups[place.area, place.period, dimension].append(cell)
    for (area, period, _), parts in groups.items():
        total = table.get(Place(area, "", period))
        if total is not None:
            yield total, tuple(parts)


def _period_sums(table: Mapping[Place, Cell]) -> Iterator[Sum]:
    series: defaultdict[tuple[str, str], list[Cell]] = defaultdict(list)
    for place, cell in table.items():
        if place.period:
            series[place.area, place.group].append(cell)
    for cells in series.values():
        timed = [(parse_period(cell.place.period), cell) for cell in cells]
        for length in sorted({period.months for period, _ in timed}):
            shorter = [(period, cell) for period, cell in timed if period.months == length]
            for whole, total in timed:
                within = tuple(
                    cell for period, cell in shorter
                    if whole.months > length and whole.start <= period.start < whole.start + whole.months
                )  # fmt: skip
                if within:
                    yield total, within


def _declared_sums(tables: Tables, total: str, names: Sequence[str]) -> Iterator[Sum]:
    for (edition, indicator, part), table in tables.items():
        if indicator != total:
            continue
        others = [tables.get((edition, name, part), {}) for name in names]
        for place, cell in table.items():
            found = tuple(other[place] for other in others if place in other)
            if len(found) == len(names):
                yield cell, found


def _twins(tables: Tables) -> Iterator[tuple[Cell, Cell]]:
    """Cells that are one number in two tables: of two indicators that count the same, or two publications."""
    names = sorted(tables)
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            shared = [place for place in tables[name] if place in tables[other]]
            # Of the same part of one indicator, only what was revised differs.
            again = name[1:] == other[1:]
            pairs = [(tables[name][place], tables[other][place]) for place in shared]
            if again:
                yield from ((one, two) for one, two in pairs if one.value == two.value)
            elif len(pairs) >= _SAME_FROM and all(one.value == two.value for one, two in pairs):
                yield from pairs

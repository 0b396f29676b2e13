"""Connections: which measure of which table an indicator of a plan gets its figures from.

They stand in `connections.csv` in the folder of the plan, beside its tables: a person makes and checks them,
in a spreadsheet if they like, and reading documents again leaves them alone. One indicator may have several,
as where every year has a table of its own.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal, InvalidOperation
from pathlib import Path

from koersvast.figures.sources.problems import SourceError

FILE = "connections.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A measure for an indicator, in one group of its population ("" for all).

    `measure` is its code, "" where only its title is known, and `title` its name when it was connected:
    where these no longer go together, the title counts. `chosen` gives the category of each further
    dimension; `factor` is what the figures are multiplied with to be in the unit of the indicator; `since`
    is the first year that is wanted. `by` and `on` tell who connected them and when.
    """

    indicator: str
    portal: str
    table: str
    measure: str
    title: str
    group: str = ""
    unit: str = ""
    factor: Decimal = Decimal(1)
    since: int | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)
    by: str = ""
    on: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What names it: a table gives an indicator one series for a group."""
        return self.indicator, self.group, self.portal, self.table


COLUMNS = tuple(one.name for one in fields(Connection))
_NEEDED = ("indicator", "portal", "table", "title")


def read_connections(folder: Path) -> tuple[Connection, ...]:
    """The connections of the plan in a folder; none where it has no file. Raises SourceError."""
    path = folder / FILE
    if not path.exists():
        return ()
    try:
        lines = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    except (OSError, UnicodeDecodeError, csv.Error) as wrong:
        raise SourceError("connections-unreadable", file=str(path), found=str(wrong)) from wrong
    return tuple(_connection(cells, number, path) for number, cells in enumerate(lines, start=2))


def with_connection(known: Iterable[Connection], new: Connection) -> tuple[Connection, ...]:
    """The connections with one more; one with the same key is replaced."""
    return (*(one for one in known if one.key != new.key), new)


def write_connections(folder: Path, connections: Sequence[Connection]) -> None:
    """Write the connections of the plan in a folder: aside first, so that a stop leaves the old file."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in sorted(connections, key=lambda one: one.key):
        writer.writerow([_cell(getattr(one, name)) for name in COLUMNS])
    aside = folder / f".{FILE}.new"
    aside.write_text(out.getvalue(), encoding="utf-8")
    aside.replace(folder / FILE)


def _cell(value: object) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{name}={category}" for name, category in value.items())
    return "" if value is None else str(value)


def _connection(cells: Mapping[str | None, str | None], number: int, path: Path) -> Connection:
    def wrong(column: str, found: str) -> SourceError:
        place = {"file": str(path), "row": str(number), "column": column}
        return SourceError("connections-cell", **place, found=found or "–")

    given = {name: (cells.get(name) or "").strip() for name in COLUMNS}
    for name in _NEEDED:
        if not given[name]:
            raise wrong(name, given[name])
    if given["since"] and not given["since"].isdecimal():
        raise wrong("since", given["since"])
    try:
        factor = Decimal(given["factor"] or "1")
    except InvalidOperation as bad:
        raise wrong("factor", given["factor"]) from bad
    try:
        chosen = choices(given["chosen"].split(";"))
    except ValueError as bad:
        raise wrong("chosen", given["chosen"]) from bad
    plain = {name: given[name] for name in COLUMNS if name not in {"since", "factor", "chosen"}}
    since = int(given["since"]) if given["since"] else None
    return Connection(**plain, since=since, factor=factor, chosen=chosen)


def choices(written: Iterable[str]) -> dict[str, str]:
    """Categories as people write them: "Geslacht=4000" → {"Geslacht": "4000"}. Raises ValueError.

    >>> choices(["Geslacht=4000", " "])
    {'Geslacht': '4000'}
    """
    found = {}
    for one in written:
        if not one.strip():
            continue
        name, sign, category = (part.strip() for part in one.partition("="))
        if not (name and sign and category):
            raise ValueError(one)
        found[name] = category
    return found

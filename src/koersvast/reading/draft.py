"""A draft: the rows that are being read from one document, with their ids."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any, TypeVar, cast

from koersvast.plan import Area, AreaKind, Document, Goal, Indicator, Level, Plan, Row, Unread, slug

AnyRow = TypeVar("AnyRow", bound=Row)


class Draft:
    """Collects the rows of one document in the order in which they are read.

    Ids are slugs of what the row says, so that reading the document again gives the same ids. A second
    row with the same slug gets the slug of its parent in front, and else a number behind it.
    """

    def __init__(self, document: Document, framework: str = "") -> None:
        self.document = document
        self.framework = framework or slug(document.title)
        self._rows: defaultdict[str, list[Row]] = defaultdict(list)
        self._ids: defaultdict[str, set[str]] = defaultdict(set)
        self.add(document)

    def add(self, row: AnyRow) -> AnyRow:
        """Keep a row; it gets the document's id when it has none."""
        if not isinstance(row, Document) and not getattr(row, "document", ""):
            row = replace(cast(Any, row), document=self.document.id)
        self._rows[row.table].append(row)
        return row

    def rows(self, row_class: type[AnyRow]) -> list[AnyRow]:
        """The rows of one table so far."""
        return self._rows[row_class.table]  # type: ignore[return-value]

    def replace_row(self, old: AnyRow, new: AnyRow) -> AnyRow:
        """Put a fuller version of a row in its place."""
        rows = self._rows[old.table]
        rows[next(i for i, row in enumerate(rows) if row is old)] = new
        return new

    def new_id(self, table: str, text: str, within: str = "") -> str:
        """A new id in a table for something called `text`, within the row with id `within`."""
        base = slug(f"{self.framework} {text}", 72)
        taken = self._ids[table]
        candidates = [base]
        if within:
            candidates.append(slug(f"{within[:60]} {text}", 110))
        name = next((c for c in candidates if c not in taken), "")
        number = 2
        while not name:
            if f"{base}-{number}" not in taken:
                name = f"{base}-{number}"
            number += 1
        taken.add(name)
        return name

    def add_goal(
        self, title: str, level: Level, *, locator: str, parent: str = "", code: str = "", **more: Any
    ) -> Goal:
        """Add a goal under another one."""
        goal_id = self.new_id("goals", f"{code} {title}" if level is not Level.CLUSTER else title, parent)
        framework = more.pop("framework", self.framework)
        return self.add(
            Goal(
                id=goal_id,
                parent=parent,
                framework=framework,
                level=level,
                code=code,
                title=title,
                locator=locator,
                **more,
            )
        )

    def add_indicator(self, name: str, *, locator: str, within: str = "", **more: Any) -> Indicator:
        """Add an indicator; `within` is the goal under which it is read."""
        return self.add(
            Indicator(id=self.new_id("indicators", name, within), name=name, locator=locator, **more)
        )

    def with_text(self, goal: Goal, text: str) -> Goal:
        """Give a goal its full text, and return the fuller goal."""
        return self.replace_row(goal, replace(goal, text=text))

    def area(self, name: str, *, locator: str, kind: AreaKind | None = None) -> Area:
        """The area with that name, added when it is new."""
        for area in self.rows(Area):
            if area.name.casefold() == name.casefold():
                return area
        return self.add(Area(id=self.new_area_id(name), name=name, kind=kind, locator=locator))

    def new_area_id(self, name: str) -> str:
        """Areas are the same in every document of a municipality, so their ids carry no framework."""
        self._ids["areas"].add(slug(name))
        return slug(name)

    def unread(self, text: str, reason: str, locator: str) -> None:
        """Keep what stood in a table and found no place."""
        if text.strip():
            self.add(Unread(text=" ".join(text.split()), reason=reason, locator=locator))

    def plan(self) -> Plan:
        """The draft as a plan."""
        return Plan().with_rows(**self._rows)

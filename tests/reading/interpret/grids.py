"""Tables drawn in a test, and the figures that are read from them as short lines."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.plan import Document, DocumentKind, Observation, Plan, Target
from koersvast.reading.blocks import Block, Cell, Piece, Table, Text
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import interpret
from tests.reading.helping import VOCABULARY


def grid(
    drawn: str, *, head: int = 1, caption: str = "", notes: Sequence[tuple[str, str]] = (), down: bool = False
) -> Table:
    """A table from lines with bars; `>` behind a text lets its cell cover the next column too.

    With `down` an empty cell under a filled one in the first column is covered by it.
    """
    rows: list[list[Cell]] = []
    for number, line in enumerate(drawn.strip("\n").split("\n"), start=1):
        rows.append([])
        for column, part in enumerate(line.split("|"), start=1):
            text = part.strip()
            across = 1 + len(text) - len(text.rstrip(">"))
            text = text.rstrip(">").strip()
            pieces = (Piece(text, f"b{number}.{column}"),) if text else ()
            rows[-1].append(Cell(pieces, across=across))
    if down:
        _cover(rows)
    return Table(
        tuple(tuple(row) for row in rows),
        head=head,
        caption=Text((Piece(caption, "b1"),) if caption else ()),
        notes=tuple((mark, Text((Piece(words, "b99"),))) for mark, words in notes),
    )


def _cover(rows: list[list[Cell]]) -> None:
    for at in range(len(rows)):
        below = 1
        while rows[at][0] and at + below < len(rows) and not rows[at + below][0]:
            below += 1
        rows[at][0] = Cell(rows[at][0].pieces, down=below)


def read(
    *blocks: Block, period: str = "2022", kind: DocumentKind | None = DocumentKind.PROGRAMME_BUDGET
) -> Plan:
    """The plan read from blocks in a document of Vijverdam, of that year and kind."""
    document = Document(id="d", title="Vijverdam", period=period, kind=kind, municipality="Vijverdam")
    draft = Draft(document, "f")
    interpret(blocks, draft, VOCABULARY)
    return draft.plan()


def figures(plan: Plan) -> list[str]:
    """Every figure as "indicator; area; group: role period comparator value", without empty parts."""
    names = {row.id: row.name for row in plan.indicators}
    return [
        f"{'; '.join(filter(None, (names[row.indicator], row.area, row.group)))}: {_figure(row)}"
        for row in (*plan.observations, *plan.targets)
    ]


def _figure(row: Observation | Target) -> str:
    role = row.role.value if isinstance(row, Observation) else "target"
    comparator = row.comparator or "" if isinstance(row, Target) else ""
    upper = f"..{row.value_to}" if isinstance(row, Target) and row.value_to is not None else ""
    value = (
        f"{row.value}{upper}"
        if row.value is not None
        else row.missing.value
        if row.missing
        else repr(row.raw)
    )
    return " ".join(filter(None, (role, row.period, comparator, value)))

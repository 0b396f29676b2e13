"""Tables and lists of definitions in a web page to tables."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lxml.html import HtmlElement

from koersvast.reading.blocks import Cell, Link, Piece, Table, Text
from koersvast.reading.layout.captions import without_glued_marks
from koersvast.reading.layout.grid import table_of
from koersvast.reading.layout.html.inline import Inline, inline_of

# The HTML standard lets a cell cover at most this many columns; more rows than a table has mean the rest.
_MOST_ACROSS = 1000
_TEXT_IN_CELL = {"h1", "h2", "h3", "table"}


def is_data_table(element: HtmlElement) -> bool:
    """Whether a table holds cells of data; else it lays out the page, and its cells hold text."""
    if element.get("role") in {"presentation", "none"}:
        return False
    rows = list(_rows(element))
    if max((len(cells) for _, cells in rows), default=0) < 2:
        return False
    return not any(
        child.tag in _TEXT_IN_CELL for _, cells in rows for cell in cells for child in cell.iterdescendants()
    )


def table_of_element(element: HtmlElement, place: str) -> tuple[Table | None, list[Link]]:
    """The table and the links in it. Cells have places such as b12.3.2."""
    cells: list[tuple[int, int, Cell]] = []
    links: list[Link] = []
    taken: set[tuple[int, int]] = set()
    rows = list(_rows(element))
    for number, (_, row) in enumerate(rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            across = min(_span(cell, "colspan"), _MOST_ACROSS)
            down = min(_span(cell, "rowspan") or len(rows), len(rows) - number)
            taken.update((number + i, column + j) for i in range(down) for j in range(max(across, 1)))
            locator = f"{place}.{number + 1}.{column + 1}"
            inline = inline_of(cell, Inline(), keep_marks=False)
            pieces = tuple(Piece(line, locator) for line in inline.lines())
            made = Cell(pieces, across=max(across, 1), down=max(down, 1), marks=_marks(inline))
            cells.append((number, column, without_glued_marks(made)))
            links += [Link(address, " ".join(text.split()), locator) for address, text in inline.links]
    head = _head(rows)
    return table_of(cells, head=head, caption=_caption(element, place)), links


def definitions(element: HtmlElement, place: str) -> Table | None:
    """A list of definitions as a table without a head: the term, and what is said of it."""
    rows: list[tuple[list[Piece], list[Piece]]] = []
    for child in _beside_each_other(element):
        term = child.tag == "dt"
        if term or not rows:
            rows.append(([], []))
        locator = f"{place}.{len(rows)}.{1 if term else 2}"
        pieces = [Piece(line, locator) for line in inline_of(child, Inline()).lines()]
        rows[-1][0 if term else 1].extend(pieces)
    filled = [tuple(Cell(tuple(pieces)) for pieces in row) for row in rows if any(pieces for pieces in row)]
    return Table(tuple(filled), head=0) if filled else None


def _beside_each_other(element: HtmlElement) -> list[HtmlElement]:
    """The terms and what is said of them; those that the parser put within another are taken out."""
    parts = list(element.iter("dt", "dd"))
    for before, part in pairwise(parts):
        if part.getparent().tag in {"dt", "dd"}:
            before.addnext(part)
    return parts


def _marks(inline: Inline) -> tuple[str, ...]:
    return ((inline.first_mark,) if inline.first_mark else ()) + tuple(inline.marks)


def _rows(element: HtmlElement) -> Iterator[tuple[str, list[HtmlElement]]]:
    """The rows of a table, not of tables within it, each with the part it stands in; the foot comes last."""
    own = [row for row in element.iter("tr") if next(row.iterancestors("table"), None) is element]
    parts = [(_part(row), [cell for cell in row if cell.tag in {"td", "th"}]) for row in own]
    order = {"thead": 0, "tbody": 1, "tfoot": 2}
    yield from sorted(parts, key=lambda part: order[part[0]])


def _part(row: HtmlElement) -> str:
    parent = row.getparent()
    return parent.tag if parent is not None and parent.tag in {"thead", "tfoot"} else "tbody"


def _head(rows: list[tuple[str, list[HtmlElement]]]) -> int | None:
    """The number of rows of heads, where the page tells: its thead, or rows of head cells only."""
    told = sum(part == "thead" for part, _ in rows)
    if told:
        return told
    count = 0
    for _, cells in rows:
        if not cells or any(cell.tag != "th" for cell in cells):
            break
        count += 1
    return count if 0 < count < len(rows) else None


def _span(cell: HtmlElement, name: str) -> int:
    stated = cell.get(name, "1").strip()
    return int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 6 else 1


def _caption(element: HtmlElement, place: str) -> Text | None:
    own = element.find("caption")
    if own is None:
        figure = next(element.iterancestors("figure"), None)
        own = (
            figure.find("figcaption") if figure is not None and len(list(figure.iter("table"))) == 1 else None
        )
        if own is not None:
            own.getparent().remove(own)
    if own is None:
        return None
    lines = inline_of(own, Inline()).lines()
    return Text(tuple(Piece(line, place) for line in lines))

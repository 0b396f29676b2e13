"""The grid of a Word table: merged cells, rows that begin further on, rows that tracked changes took away."""

from __future__ import annotations

from dataclasses import dataclass, replace

from docx.oxml.ns import qn

from koersvast.reading.layout.docx.xml import Element, child, is_on, value, whole

# Word itself makes no more columns than this; a larger number is a damaged file.
_MOST_COLUMNS = 63


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell with its first column, and how many columns and rows it covers."""

    element: Element
    column: int
    across: int
    down: int = 1


def rows_of(table: Element) -> list[list[GridCell]]:
    """The cells by row; a cell that goes on with the one above it is counted there and left out here."""
    rows: list[list[GridCell]] = []
    open_cells: dict[int, tuple[int, int]] = {}  # column → where the cell that covers it stands
    for row in _rows(table):
        cells: list[GridCell] = []
        column = whole(value(row, "w:trPr/w:gridBefore"))
        for element in _cells(row):
            across = min(max(whole(value(element, "w:tcPr/w:gridSpan"), 1), 1), _MOST_COLUMNS)
            merge = child(element, "w:tcPr/w:vMerge")
            goes_on = merge is not None and merge.get(qn("w:val"), "continue") == "continue"
            if goes_on and column in open_cells:
                r, c = open_cells[column]
                rows[r][c] = replace(rows[r][c], down=rows[r][c].down + 1)
            else:
                open_cells.pop(column, None)
                if merge is not None:
                    open_cells[column] = (len(rows), len(cells))
                cells.append(GridCell(element, column, across))
            column += across
        rows.append(cells)
    return rows


def head_told(table: Element) -> int | None:
    """The number of rows at the top that the document marks to be repeated on every page."""
    count = 0
    for row in _rows(table):
        if not is_on(row, "w:trPr/w:tblHeader"):
            break
        count += 1
    return count or None


def _rows(table: Element) -> list[Element]:
    rows = [row for holder in _within(table) for row in holder.findall(qn("w:tr"))]
    return [row for row in rows if child(row, "w:trPr/w:del") is None]


def _cells(row: Element) -> list[Element]:
    return [cell for holder in _within(row) for cell in holder.findall(qn("w:tc"))]


def _within(element: Element) -> list[Element]:
    """The element, and the content controls in it that may hold rows or cells."""
    return [
        element,
        *(inner for sdt in element.findall(qn("w:sdt")) for inner in sdt.findall(qn("w:sdtContent"))),
    ]

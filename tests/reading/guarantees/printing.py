"""One invented table printed as every kind of file, and the text that stands at a place in a layout."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from hypothesis import strategies as st

from koersvast.reading.blocks import Block, Layout, Link, Piece, Table, Text
from tests.reading.layout.pdfs import GRID, TOP, Drawing
from tests.reading.layout.test_sheets import excel, ods
from tests.reading.layout.words import p, table, tr, word

HEADS = ("Indicator", "Nulmeting 2019", "Realisatie 2021", "Streefwaarde 2024", "Streefwaarde 2025", "Bron")
TITLE = "Programma 1 Wonen"
# How a figure of four digits may be printed: whole, with a decimal comma, as a share, as a least target.
_MEASURED = ("{0}", "{1},{2}", "{1}%", "{1},{2}%", "€ {0}", "n.v.t.", "-", "{1}.{2}0")
_AIMED = (*_MEASURED, "≥ {0}", "minimaal {1}%", "max. {0}", "p.m.")
_NAMES = ("Aantal huizen", "Tevreden huurders", "Wachttijd voor een huis", "Huizen zonder gas", "Leegstand")
_SOURCES = ("CBS", "Eigen registratie", "Woonstichting")
Row = tuple[str, ...]


@dataclass(frozen=True)
class Form:
    """A kind of file, and how a table is printed in it."""

    name: str
    printed: Callable[[Sequence[Row]], bytes]


@st.composite
def tables(draw: st.DrawFn) -> list[Row]:
    """Rows of a table in which every figure is one of its own."""
    figures = iter(draw(st.lists(st.integers(2100, 9899), min_size=20, max_size=20, unique=True)))
    names = draw(st.lists(st.sampled_from(_NAMES), min_size=1, max_size=4, unique=True))
    return [_row(draw, name, figures) for name in names]


def _row(draw: st.DrawFn, name: str, figures: Iterator[int]) -> Row:
    cells = []
    for head in HEADS[1:-1]:
        digits = str(next(figures))
        form = draw(st.sampled_from(_AIMED if head.startswith("Streefwaarde") else _MEASURED))
        cells.append(form.format(digits, digits[:2], digits[2:]))
    return (name, *cells, draw(st.sampled_from(_SOURCES)))


def text(rows: Sequence[Row]) -> bytes:
    """Columns that stand under their heads."""
    widths = [max(len(row[at]) for row in rows) + 3 for at in range(len(HEADS))]
    lines = ("".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return f"{TITLE}\n\n{chr(10).join(line.rstrip() for line in lines)}\n".encode()


def text_of_windows(rows: Sequence[Row]) -> bytes:
    """The same in another encoding, with other ends of lines and spaces behind them."""
    return text(rows).decode().replace("≥", ">").replace("\n", "  \r\n").encode("cp1252")


def html(rows: Sequence[Row]) -> bytes:
    cells = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<!doctype html><html><body><h1>{TITLE}</h1><table>{cells}</table></body></html>".encode()


def broken_html(rows: Sequence[Row]) -> bytes:
    """The same with a break at every space in a name, and spaces and lines between the tags."""
    broken = [(row[0].replace(" ", "<br>\n"), *map(escape, row[1:])) for row in rows]
    cells = "\n".join("<tr>\n" + "\n".join(f"  <td> {cell} </td>" for cell in row) for row in broken)
    return f"<html><body><h1>{TITLE}</h1>\n<table>\n{cells}\n</table></body></html>".encode("utf-16")


def docx(rows: Sequence[Row]) -> bytes:
    return word(p(TITLE, style="Heading1") + table(*(tr(*map(escape, row)) for row in rows)))


def xlsx(rows: Sequence[Row]) -> bytes:
    return excel([list(row) for row in rows], name="Wonen")


def open_document(rows: Sequence[Row]) -> bytes:
    cells = (
        "".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row)
        for row in rows
    )
    return ods("".join(f"<table:table-row>{row}</table:table-row>" for row in cells))


def comma_separated(rows: Sequence[Row]) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows(rows)
    return stream.getvalue().encode()


def _drawn(
    rows: Sequence[Row], widths: Sequence[float], style: Sequence[tuple[object, ...]], at: float
) -> bytes:
    # The typefaces that every PDF reader has lack the sign; documents print the other one as often.
    plain = [[escape(cell.replace("≥", ">")) for cell in row] for row in rows]
    drawing = Drawing().text(60, at, TITLE, size=16, bold=True)
    return drawing.table(60, at + 20, plain, widths, style).page().data()


def pdf(rows: Sequence[Row]) -> bytes:
    return _drawn(rows, [140, 70, 70, 75, 75, 60], [*GRID, *TOP], 60)


def pdf_without_lines(rows: Sequence[Row]) -> bytes:
    return _drawn(rows, [140, 70, 70, 75, 75, 60], TOP, 60)


def narrow_pdf(rows: Sequence[Row]) -> bytes:
    """The same lower on the page, with names that break over lines."""
    return _drawn(rows, [60, 75, 75, 85, 85, 80], [*GRID, *TOP], 200)


FORMS = tuple(
    Form(make.__name__.replace("_", " "), make)
    for make in (
        text, text_of_windows, html, broken_html, docx, xlsx, open_document, comma_separated,
        pdf, pdf_without_lines, narrow_pdf,
    )
)  # fmt: skip


def text_at(layout: Layout, locator: str) -> str:
    """Everything that is printed at a place, without spaces; of "l12-l13" all lines from 12 to 13."""
    first, _, last = locator.partition("-l")
    lines = range(int(first[1:]), int(last) + 1) if last else ()
    wanted = {f"l{number}" for number in lines} or {locator}
    found = (piece.text for block in layout.blocks for piece in _pieces(block) if piece.locator in wanted)
    return "".join("".join(words.split()) for words in found)


def _pieces(block: Block) -> Iterator[Piece]:
    if isinstance(block, Link):
        yield Piece(f"{block.text} {block.address}", block.locator)
    elif isinstance(block, Text):
        yield from block.pieces
    else:
        assert isinstance(block, Table)
        for cell in (cell for row in block.rows for cell in row):
            # A cell is printed on several lines, and a figure in it may stand on more than one.
            yield from (Piece(cell.text, piece.locator) for piece in cell.pieces)
        yield from block.caption.pieces
        yield from (piece for _, note in block.notes for piece in note.pieces)

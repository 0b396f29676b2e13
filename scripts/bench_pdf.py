"""Time the reading of tables in a long PDF beside pdfplumber's, in one run.

Usage: python scripts/bench_pdf.py [PAGES]   (default 150; each with one table of 39 rows)
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from koersvast.reading.blocks import Table as TableBlock
from koersvast.reading.layout import layout_of

# ru_maxrss counts kilobytes on Linux and bytes on macOS.
MEGABYTE = 1024 if sys.platform == "linux" else 1024 * 1024
ROWS = 38
# What reading may take at most of the time that pdfplumber takes.
WANTED = 0.3


def main(pages: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tables.pdf"
        draw(path, pages)
        rows, own = timed(lambda: rows_of(path))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
        other_rows, other = timed(lambda: pdfplumber_rows_of(path))
    print(f"{'pages':<40} {pages:>8}")
    print(f"{'read as blocks':<40} {own:>8.2f} s, {rows} rows, most memory {memory:.0f} MB")
    print(f"{'extract_tables of pdfplumber':<40} {other:>8.2f} s, {other_rows} rows")
    print(f"{'part of its time':<40} {own / other:>8.2f}   (wanted: at most {WANTED})")
    return 0 if rows == other_rows == pages * (ROWS + 1) and own <= WANTED * other else 1


def draw(path: Path, pages: int) -> None:
    """A PDF with a heading and a ruled table on every page."""
    style = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONTSIZE", (0, 0), (-1, -1), 7)]
    heads = ["Indicator", "Eenheid", "2019", "2020", "2021", "2022", "2023", "Bron"]
    story: list[Flowable] = []
    for page in range(pages):
        rows = [
            [f"Aantal inwoners in groep {page}.{row}", "percentage"]
            + [f"{(page * 37 + row * 11 + year * 3) % 1000},{year}" for year in range(5)]
            + ["Gemeentelijke registratie"]
            for row in range(ROWS)
        ]
        story += [Paragraph(f"Hoofdstuk {page}", getSampleStyleSheet()["Heading2"])]
        story += [Table([heads, *rows], style=style), PageBreak()]
    SimpleDocTemplate(str(path), pagesize=A4, topMargin=30, bottomMargin=30, invariant=1).build(story)


def rows_of(path: Path) -> int:
    """The rows of all tables that are read."""
    return sum(len(block.rows) for block in layout_of(path).blocks if isinstance(block, TableBlock))


def pdfplumber_rows_of(path: Path) -> int:
    """The rows of all tables that pdfplumber finds."""
    with pdfplumber.open(path) as document:
        return sum(len(table) for page in document.pages for table in page.extract_tables())


def timed(step: Callable[[], int]) -> tuple[int, float]:
    """What a step gives, and the seconds it takes."""
    start = time.perf_counter()
    result = step()
    return result, time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 150))

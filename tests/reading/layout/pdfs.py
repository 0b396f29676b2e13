"""Draws PDF files for tests: text at places, tables with or without lines, columns, page heads and feet."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table

from koersvast.reading.blocks import Layout
from koersvast.reading.layout import layout_of

WIDTH, HEIGHT = A4
HEADS = [("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (5, 0))]
TOP = [("VALIGN", (0, 0), (-1, -1), "TOP")]
MIDDLE = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
BOTTOM = [("VALIGN", (0, 0), (-1, -1), "BOTTOM")]
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
ROW_LINES = [("LINEBELOW", (0, 1), (-1, -1), 0.5, colors.grey)]
THREE_LINES = [
    ("LINEABOVE", (0, 0), (-1, 0), 1, colors.black),
    ("LINEBELOW", (0, 1), (-1, 1), 0.5, colors.black),
    ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black),
]
SHADES = [
    ("BACKGROUND", (0, 0), (-1, 1), colors.lightblue),
    ("ROWBACKGROUNDS", (0, 2), (-1, -1), [colors.whitesmoke, colors.white]),
]
COLUMN_LINES = [
    ("BOX", (0, 0), (-1, -1), 0.5, colors.black),
    ("LINEBEFORE", (1, 0), (-1, -1), 0.5, colors.black),
]

Style = Sequence[tuple[object, ...]]


class Drawing:
    """A PDF that is being drawn. Heights count from the top, as on the page."""

    def __init__(self, **options: object) -> None:
        self._stream = io.BytesIO()
        self.canvas = Canvas(self._stream, pagesize=A4, invariant=1, **options)

    def text(self, x: float, y: float, text: str, *, size: float = 10, bold: bool = False) -> Drawing:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(x, HEIGHT - y, text)
        return self

    def right(self, x: float, y: float, text: str, *, size: float = 10) -> Drawing:
        self.canvas.setFont("Helvetica", size)
        self.canvas.drawRightString(x, HEIGHT - y, text)
        return self

    def raised(self, x: float, y: float, text: str, *, size: float = 6) -> Drawing:
        return self.text(x, y - 3.5, text, size=size)

    def lines(self, x: float, y: float, *texts: str, leading: float = 12, size: float = 10) -> Drawing:
        for number, text in enumerate(texts):
            self.text(x, y + number * leading, text, size=size)
        return self

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> Drawing:
        self.canvas.setLineWidth(0.5)
        self.canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)
        return self

    def bar(self, x: float, y: float, width: float, height: float) -> Drawing:
        self.canvas.rect(x, HEIGHT - y - height, width, height, stroke=0, fill=1)
        return self

    def upwards(self, x: float, y: float, text: str, *, size: float = 8) -> Drawing:
        self.canvas.saveState()
        self.canvas.translate(x, HEIGHT - y)
        self.canvas.rotate(90)
        self.canvas.setFont("Helvetica", size)
        self.canvas.drawString(0, 0, text)
        self.canvas.restoreState()
        return self

    def table(
        self, x: float, y: float, rows: Sequence[Sequence[str]], widths: Sequence[float], style: Style
    ) -> Drawing:
        """A table of wrapped cells; an empty text leaves its cell empty."""
        return self.table_in("Helvetica", 8, x, y, rows, widths, style)

    def table_in(
        self,
        font: str,
        size: float,
        x: float,
        y: float,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        style: Style,
    ) -> Drawing:
        """The same in another typeface and size."""
        small = ParagraphStyle("small", fontName=font, fontSize=size, leading=1.2 * size)
        cells = [[Paragraph(cell, small) if cell else "" for cell in row] for row in rows]
        table = Table(cells, widths, style=list(style))
        _, height = table.wrap(WIDTH, HEIGHT)
        table.drawOn(self.canvas, x, HEIGHT - y - height)
        return self

    def page(self) -> Drawing:
        self.canvas.showPage()
        return self

    def turned(self, degrees: int) -> Drawing:
        self.canvas.setPageRotation(degrees)
        return self

    def data(self) -> bytes:
        self.canvas.save()
        return self._stream.getvalue()


def read(tmp_path: Path, data: bytes) -> Layout:
    path = tmp_path / "stuk.pdf"
    path.write_bytes(data)
    return layout_of(path)


Draw = Callable[[Drawing], Drawing]

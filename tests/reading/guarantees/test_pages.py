"""The order of pages, and the typeface and size in which they are printed, tell nothing of what is read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from koersvast.reading import read
from tests.reading.layout.pdfs import GRID, TOP, Drawing
from tests.reading.samples.finds import Find, finds_of

HEAD = ["Effectindicator", "Nulmeting 2019", "Realisatie 2021", "Streefwaarde 2024", "Bron"]
PAGES = [
    ("Programma 1 Wonen", [["Aantal nieuwe huizen", "118", "96", "150", "CBS"]]),
    ("Programma 2 Groen", [["Tevreden met het groen", "61%", "63%", "70%", "Inwonerspeiling"]]),
    ("Programma 3 Veilig", [["Inbraken", "41", "38", "30", "VM"], ["Onveilig", "22%", "-", "18%", "VM"]]),
]  # fmt: skip
FONTS = [("Helvetica", 8), ("Times-Roman", 9), ("Courier", 7), ("Times-Italic", 8)]


def _found(folder: Path, order: Sequence[int], font: str = "Helvetica", size: float = 8) -> set[Find]:
    drawing = Drawing()
    for number in order:
        title, rows = PAGES[number]
        drawing.text(60, 60, title, size=16, bold=True)
        style = [*GRID, *TOP]
        drawing.table_in(font, size, 60, 90, [HEAD, *rows], [130, 80, 80, 90, 90], style).page()
    path = folder / "begroting.pdf"
    path.write_bytes(drawing.data())
    return finds_of(read(path))


@pytest.mark.parametrize("order", [(2, 1, 0), (1, 0, 2), (0, 2, 1)])
def test_pages_in_another_order(tmp_path: Path, order: Sequence[int]) -> None:
    found = _found(tmp_path, order)
    assert found == _found(tmp_path, (0, 1, 2))
    assert len([find for find in found if find.kind in {"baseline", "realised", "target"}]) == 12


@pytest.mark.parametrize(("font", "size"), FONTS, ids=[f"{font} {size}" for font, size in FONTS])
def test_pages_in_another_typeface(tmp_path: Path, font: str, size: float) -> None:
    assert _found(tmp_path, (0, 1, 2), font, size) == _found(tmp_path, (0, 1, 2))

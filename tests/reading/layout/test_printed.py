"""PDF files as programs print them hold the same tables as the documents that were printed.

The files in `printed/` are documents of Lindebroek, printed by LibreOffice (from Word) and by Chromium.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from koersvast.reading.blocks import Table
from koersvast.reading.layout import layout_of

PRINTED = Path(__file__).parent / "printed"
DOCUMENTS = Path(__file__).parents[3] / "examples" / "lindebroek" / "documents"


def tables(path: Path) -> list[list[list[str]]]:
    """The texts of tables, without hyphens: a hyphen at the end of a line may be the word's own."""
    return [
        [
            [cell.text.replace("-", "") if len(cell.text) > 1 else cell.text for cell in row]
            for row in block.rows
        ]
        for block in layout_of(path).blocks
        if isinstance(block, Table)
    ]


@pytest.mark.parametrize(
    ("printed", "document"),
    [
        ("libreoffice-uitvoeringsprogramma.pdf", "uitvoeringsprogramma-jeugd-2024.docx"),
        ("chromium-2-kerncijfers.pdf", "sociale-monitor-2024/2-kerncijfers.html"),
        ("chromium-3-wijken.pdf", "sociale-monitor-2024/3-wijken.html"),
    ],
)
def test_print_holds_the_tables_of_its_document(printed: str, document: str) -> None:
    assert tables(PRINTED / printed) == tables(DOCUMENTS / document)


def test_table_without_lines_and_with_narrow_columns() -> None:
    """LibreOffice prints tables of web pages without lines, with cells in the middle of their rows."""
    printed = tables(PRINTED / "libreoffice-2-kerncijfers.pdf")
    document = tables(DOCUMENTS / "sociale-monitor-2024" / "2-kerncijfers.html")
    assert printed[-1] == document[-1]
    assert printed[0] == document[0][: len(printed[0])]

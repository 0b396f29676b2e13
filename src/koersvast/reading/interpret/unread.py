"""What stands in a table and finds no place is kept, with the reason."""

from __future__ import annotations

from koersvast.reading.blocks import Table
from koersvast.reading.draft import Draft


def keep_unread(table: Table, reason: str, draft: Draft) -> None:
    """Keep every cell with a figure of a table as unread."""
    for row in table.rows[table.head :]:
        for cell in row:
            if any(char.isdigit() for char in cell.text):
                draft.unread(cell.text, reason, cell.locator)

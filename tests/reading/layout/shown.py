"""Blocks as lines of text, so that a test can show what it expects as a reader sees it.

A heading is `# …` by its level (`#?` where the file tells none), a list item begins with its marker, a note
with `^mark`, a link is `-> address`, a caption `: …`, a row of a table `a | b`. A cell that covers others is
followed by `{across x down}`, footnote marks by `^1`, doubt by `??`. Heads and body are parted by `---`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from koersvast.reading.blocks import Block, Cell, Heading, Link, ListItem, Note, Table


def shown(blocks: Iterable[Block]) -> str:
    """Blocks as lines of text."""
    return "\n".join(line for block in blocks for line in _lines(block))


def tables_shown(blocks: Iterable[Block]) -> str:
    """Only the tables."""
    return shown(block for block in blocks if isinstance(block, Table))


def expected(text: str) -> str:
    """The lines of an indented text in a test."""
    return "\n".join(line.strip() for line in text.strip().splitlines())


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        if block.caption:
            yield f": {block.caption.text}"
        for number, row in enumerate(block.rows):
            if number == block.head and number > 0:
                yield "---"
            yield " | ".join(map(_cell, row)).strip()
        yield from (f"^{mark} {text.text}" for mark, text in block.notes)
    elif isinstance(block, Heading):
        yield f"{'#' * block.level or '#?'} {block.text}"
    elif isinstance(block, ListItem):
        yield f"{'  ' * block.depth}{block.marker} {block.text}".strip()
    elif isinstance(block, Note):
        yield f"note {block.marker}: {block.text}"
    elif isinstance(block, Link):
        yield f"{block.text} -> {block.address}"
    else:
        yield block.text


def _cell(cell: Cell) -> str:
    merged = f" {{{cell.across}x{cell.down}}}" if cell.across * cell.down > 1 else ""
    return cell.text + merged + "".join(f" ^{mark}" for mark in cell.marks) + (" ??" if cell.doubt else "")

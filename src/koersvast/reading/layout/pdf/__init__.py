"""PDF: words with their places become blocks.

Words and drawn lines of every page are taken first, then what is printed around the text of all pages is
left out, and then each page is taken apart: tables that tags tell, ruled tables, columns of text, tables
without lines, prose.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from koersvast.reading.blocks import Block, Layout, Table
from koersvast.reading.layout.captions import with_captions, with_notes
from koersvast.reading.layout.pdf.aligned import aligned_tables
from koersvast.reading.layout.pdf.document import pages_of
from koersvast.reading.layout.pdf.flows import flows_of
from koersvast.reading.layout.pdf.joined import joined_paragraphs, joined_tables
from koersvast.reading.layout.pdf.lines import Line
from koersvast.reading.layout.pdf.page import Page
from koersvast.reading.layout.pdf.prose import Group, blocks_of, groups_of
from koersvast.reading.layout.pdf.ruled import Found, ruled_tables
from koersvast.reading.layout.pdf.running import without_running
from koersvast.reading.layout.pdf.styles import Styles, body_of, with_headings
from koersvast.reading.layout.pdf.tagged import tagged_tables
from koersvast.reading.layout.titles import stated_title
from koersvast.reading.recognise.vocabulary import Vocabulary


def layout(path: Path, data: bytes, _vocabulary: Vocabulary) -> Layout:
    """The blocks of a PDF. Raises UnreadableDocument when it is encrypted, damaged or a scan."""
    file = pages_of(path, data)
    pages = without_running(file.pages)
    styles = body_of(pages)
    parted = [list(_parted(page, styles)) for page in pages]
    styles = with_headings(
        styles, (item.lines for page in parted for item in page if isinstance(item, Group))
    )
    blocks: list[list[Block | Found]] = [
        _captioned(list(_blocks(page.number, items, styles)))
        for page, items in zip(pages, parted, strict=True)
    ]
    joined = [
        item.table if isinstance(item, Found) else item
        for page, links in zip(joined_tables(blocks), file.links, strict=True)
        for item in [*page, *links]
    ]
    return Layout(
        tuple(with_notes(joined_paragraphs(joined))), title=stated_title(file.title), pages=len(pages)
    )


def _parted(page: Page, styles: Styles) -> Iterator[Group | Found]:
    """The tables and the groups of lines of a page in reading order."""
    told, words = tagged_tables(page)
    ruled, words = ruled_tables(replace(page, words=tuple(words)))
    tables = told + ruled
    for flow in flows_of(words, tables, page.rules):
        lines: list[Line] = []
        for item in [*flow, None]:
            if isinstance(item, Line):
                lines.append(item)
                continue
            yield from _parted_lines(page, lines, styles)
            lines = []
            if item is not None:
                yield item


def _parted_lines(page: Page, lines: Sequence[Line], styles: Styles) -> Iterator[Group | Found]:
    prose: list[Line] = []
    for item in [*aligned_tables(page.number, lines, page.rules), None]:
        if isinstance(item, Line):
            prose.append(item)
            continue
        yield from groups_of(prose, styles)
        prose = []
        if item is not None:
            yield item


def _captioned(items: Sequence[Block | Found]) -> list[Block | Found]:
    """The blocks of a page with captions moved into their tables."""
    places = iter([item for item in items if isinstance(item, Found)])
    blocks = with_captions([item.table if isinstance(item, Found) else item for item in items])
    return [replace(next(places), table=block) if isinstance(block, Table) else block for block in blocks]


def _blocks(page: int, items: Sequence[Group | Found], styles: Styles) -> Iterator[Block | Found]:
    for item in items:
        if isinstance(item, Found):
            yield item
        else:
            yield from blocks_of(page, [item], styles)

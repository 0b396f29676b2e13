"""Web pages become blocks. A folder of pages is one document: budget web sites print one page a topic.

Places are `b12`, the twelfth block of the document, and `b12.3.2`, the second cell of the third row of the
table that is its twelfth block.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from koersvast.reading.blocks import Block, Layout
from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.captions import with_captions, with_notes
from koersvast.reading.layout.html.content import Page, page_of
from koersvast.reading.layout.html.walk import Walker
from koersvast.reading.layout.sniff import FileKind, sniff
from koersvast.reading.recognise.vocabulary import Vocabulary

_PARTS_OF_TITLE = re.compile(r"\s+[-–—|·»:]+\s+|\s*\|\s*")
_DIGITS = re.compile(r"(\d+)")


def layout(path: Path, data: bytes, _vocabulary: Vocabulary) -> Layout:
    """The blocks of a web page. Raises UnreadableDocument when there is no markup in it."""
    page = page_of(path, data)
    return _layout([page], page.title)


def folder_layout(folder: Path) -> Layout:
    """The blocks of the web pages in a folder, in the order of their names (2 before 10).

    Raises UnreadableDocument when there are none, or when one of them cannot be read.
    """
    pages = []
    for path in sorted(folder.iterdir(), key=_in_order):
        if path.is_file() and path.suffix.lower() in {".html", ".htm", ".xhtml"}:
            data = path.read_bytes()
            if sniff(data, path) is FileKind.HTML:
                pages.append(page_of(path, data))
    if not pages:
        raise UnreadableDocument(folder, "folder")
    return _layout(pages, _shared_title([page.title for page in pages]))


def _layout(pages: Sequence[Page], title: str) -> Layout:
    blocks: list[Block] = []
    walker = Walker(blocks)
    for page in pages:
        for root in page.roots:
            walker.walk(root)
    return Layout(tuple(with_notes(with_captions(blocks))), title=title, pages=len(pages))


def _in_order(path: Path) -> tuple[list[str | tuple[int, str]], str]:
    """Names with their numbers as numbers, so that 2 comes before 10; a start page comes first."""
    parts = [part.zfill(9) if part.isdigit() else part.casefold() for part in _DIGITS.split(path.name)]
    first = path.stem.casefold() in {"index", "default", "home"}
    return ["" if first else "x", *parts], path.name


def _shared_title(titles: Sequence[str]) -> str:
    """The part that the titles of all pages share: the title of the document, or of its site."""
    if len(titles) == 1:
        return titles[0]
    parts = [_PARTS_OF_TITLE.split(title) for title in titles]
    return next((part for part in parts[0] if all(part in other for other in parts)), titles[0])

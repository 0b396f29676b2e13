"""From a file to blocks. The kind of file is told from its content, never from its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from koersvast.reading.blocks import Layout
from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.sniff import FileKind, sniff
from koersvast.reading.layout.text import text_layout

LayoutOf = Callable[[bytes, Path], Layout]

READERS: Mapping[FileKind, LayoutOf] = {FileKind.TEXT: text_layout}


def layout_of(path: Path) -> Layout:
    """The blocks of a file.

    Raises UnreadableDocument when the file is not there or cannot become blocks.
    """
    data = content_of(path)
    kind = sniff(data, path)
    if kind not in READERS:
        raise UnreadableDocument(path, "unsupported", found=kind.value)
    layout = READERS[kind](data, path)
    if not layout.blocks:
        raise UnreadableDocument(path, "no-text")
    return layout


def content_of(path: Path) -> bytes:
    """The bytes of a file. Raises UnreadableDocument when it cannot be opened."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDocument(path, "missing") from None
    except IsADirectoryError:
        raise UnreadableDocument(path, "folder") from None
    except OSError as error:
        raise UnreadableDocument(path, "access", found=error.strerror or str(error)) from None

"""From a file to blocks. The kind of file is told from its content, never from its name.

Each kind of file is a module with `layout(path, data, vocabulary) -> Layout`, loaded when the first such
file comes: some of them bring heavy libraries. The vocabulary is for files that lost their grids, where
words are what a table can be known by. A folder is one document whose pages are its web pages.
"""

from __future__ import annotations

from hashlib import sha256
from importlib import import_module
from pathlib import Path

from koersvast.reading.blocks import Layout, Link, Table
from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.sniff import FileKind, sniff
from koersvast.reading.recognise.vocabulary import Vocabulary, load_vocabulary

_MODULES = {
    FileKind.PDF: "pdf",
    FileKind.DOCX: "docx",
    FileKind.XLSX: "sheets",
    FileKind.ODS: "sheets",
    FileKind.CSV: "sheets",
    FileKind.HTML: "html",
    FileKind.TEXT: "text",
}


def layout_of(path: Path, vocabulary: Vocabulary | None = None) -> Layout:
    """The blocks of a file, or of the web pages in a folder.

    Raises UnreadableDocument when there is no such file, when it is empty, encrypted, damaged or of
    another kind, or when no text stands in it.
    """
    if path.is_dir():
        found: Layout = import_module(f"{__name__}.html").folder_layout(path)
    else:
        data = content_of(path)
        module = import_module(f"{__name__}.{_MODULES[sniff(data, path)]}")
        found = module.layout(path, data, vocabulary or load_vocabulary())
    if not any(isinstance(block, Link | Table) or block for block in found.blocks):
        raise UnreadableDocument(path, "no-text")
    return found


def fingerprint_of(path: Path) -> str:
    """SHA-256 of a file; of a folder, that of the fingerprints of its files in the order of their names."""
    if path.is_dir():
        parts = "".join(fingerprint_of(part) for part in sorted(path.iterdir()) if part.is_file())
        return sha256(parts.encode()).hexdigest()
    return sha256(content_of(path)).hexdigest()


def content_of(path: Path) -> bytes:
    """The bytes of a file. Raises UnreadableDocument when it cannot be opened."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDocument(path, "missing") from None
    except OSError as error:
        raise UnreadableDocument(path, "access", found=error.strerror or str(error)) from None

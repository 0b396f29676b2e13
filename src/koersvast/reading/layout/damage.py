"""Damaged files: whatever a library raises on one becomes a clear message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from koersvast.reading.errors import UnreadableDocument


@contextmanager
def damage_told(path: Path, kind: str) -> Iterator[None]:
    """Raise UnreadableDocument for whatever goes wrong within.

    Libraries for file formats raise errors of many kinds on damaged files (KeyError for a missing part,
    ValueError, zlib.error, …), which no list keeps up with; so every Exception is caught here.
    """
    try:
        yield
    except UnreadableDocument:
        raise
    except Exception as problem:
        found = " ".join(str(problem).split())[:120] or type(problem).__name__
        raise UnreadableDocument(path, "damaged", kind=kind, found=found) from problem

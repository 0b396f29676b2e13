"""Bytes to lines with their places."""

from __future__ import annotations

import codecs

from koersvast.reading.blocks import Piece

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str:
    """The text in these bytes.

    A byte order mark decides; without one UTF-8 is tried and then Windows-1252, which older office
    programs still write. A byte that stands for nothing becomes U+FFFD.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def lines_of(text: str) -> tuple[Piece, ...]:
    """The lines, numbered from 1 as an editor does. A form feed stays within its line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(Piece(line, f"l{number}") for number, line in enumerate(lines, start=1))

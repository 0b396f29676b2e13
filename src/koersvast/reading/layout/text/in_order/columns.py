"""The columns of a table."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.reading.blocks import Piece, join_lines


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds, and its head as printed."""

    kind: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return join_lines(piece.text for piece in self.pieces)

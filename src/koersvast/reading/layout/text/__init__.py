"""Plain text, also text that was flattened from a PDF and so lost its grids.

Tables are rebuilt first: each finder takes from the lines what it knows, and what it leaves goes to the
next, so that a table which was printed in the middle of another one no longer parts it. What no finder
takes is prose.
"""

from __future__ import annotations

from pathlib import Path

from koersvast.reading.blocks import Layout
from koersvast.reading.layout.text.blocks_of import blocks_of
from koersvast.reading.layout.text.lines import decoded, lines_of
from koersvast.reading.recognise.vocabulary import Vocabulary

__all__ = ["layout"]


def layout(_path: Path, data: bytes, vocabulary: Vocabulary) -> Layout:
    """The blocks of a text file."""
    return Layout(blocks=blocks_of(lines_of(decoded(data)), vocabulary))

"""What an interpreter has to work with."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.reading.blocks import Block, Text
from koersvast.reading.draft import Draft
from koersvast.reading.outline import Outline
from koersvast.reading.recognise.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Context:
    """The blocks of the document, the rows so far, where in the document we stand, and the words known."""

    blocks: tuple[Block, ...]
    draft: Draft
    outline: Outline
    vocabulary: Vocabulary

    def block(self, at: int) -> Block | None:
        """The block at a place, None past the last one."""
        return self.blocks[at] if 0 <= at < len(self.blocks) else None

    def text(self, at: int) -> str:
        """The text of the block at a place, "" for a table, a link or past the last one."""
        block = self.block(at)
        return block.text if isinstance(block, Text) else ""

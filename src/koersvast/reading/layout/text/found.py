"""What a finder found."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.reading.blocks import Block


@dataclass(frozen=True, slots=True)
class Found:
    """The blocks that were made of the lines from `start` up to but not including `stop`.

    Both count in the lines that the finder was given. Found spans of one finder do not overlap. Lines that
    say nothing, such as the head of a page, give no blocks.
    """

    start: int
    stop: int
    blocks: tuple[Block, ...]

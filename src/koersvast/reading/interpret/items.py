"""The paragraphs and items that stand directly under a heading or a sentence."""

from __future__ import annotations

from koersvast.reading.blocks import Heading, Link, ListItem, Paragraph
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.goal_heads import numbered_head
from koersvast.reading.recognise.sections import section_of


def items_below(context: Context, at: int) -> list[Paragraph | ListItem]:
    """The paragraphs and list items under the block at a place, up to whatever is neither.

    In a file that does not tell headings from text, a short sentence under a heading looks like one more
    heading; the first block counts as text all the same, unless it opens a section or a chapter.
    """
    found: list[Paragraph | ListItem] = []
    for block in context.blocks[at + 1 :]:
        if isinstance(block, Paragraph | ListItem):
            found.append(block)
        elif not found and isinstance(block, Heading) and _may_be_text(context, block):
            found.append(Paragraph(block.pieces))
        elif not isinstance(block, Link):
            break
    return found


def _may_be_text(context: Context, block: Heading) -> bool:
    return (
        not block.level
        and not section_of(block.text, context.vocabulary)
        and numbered_head(block.text) is None
    )

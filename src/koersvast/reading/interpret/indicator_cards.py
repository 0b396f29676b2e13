"""Indicators told in lines: a name, and below it "Bron: registratie", "Streefwaarde 2026: 150".

Such lines say what the columns of a table would say, and are read as one with a single row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from koersvast.reading.blocks import Cell, Heading, ListItem, Paragraph, Piece, Table, Text
from koersvast.reading.interpret import indicators
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import ends_sentence
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.heads import FIGURES, read_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.values.figures import read_figures

_LABELLED = re.compile(r"(?P<label>[^:]{2,40}?)\s*:\s+(?P<value>\S.*)")
# What a line may say besides figures.
_LABELS = frozenset({"source", "unit", "frequency", "description", "remark"})
# A name is no sentence, and a card says at least two things.
_LONGEST_NAME = 25
_LEAST_LINES = 2


def interpret(context: Context, at: int) -> int:
    """Read an indicator with the lines below its name."""
    block = context.blocks[at]
    if isinstance(block, Heading) and section_of(block.text, context.vocabulary) == "indicators":
        if not _card(context, at + 1):
            return 0
        context.outline.section = "indicators"
        return 1
    card = _card(context, at)
    if not card or not isinstance(block, Text):
        return 0
    lines, taken = card
    heads = (Cell((Piece("Indicator", block.locator),)), *(label for label, _ in lines))
    row = (Cell(block.pieces), *(value for _, value in lines))
    return 1 + taken if indicators.read_table(context, at, Table((heads, row))) else 0


def _card(context: Context, at: int) -> tuple[list[tuple[Cell, Cell]], int] | None:
    """The labels and values below a name, and in how many blocks they stand; None where there are none."""
    name = context.block(at)
    if not isinstance(name, Heading | Paragraph | ListItem) or not _is_name(context, name):
        return None
    lines: list[tuple[Cell, Cell]] = []
    taken = 0
    for below in context.blocks[at + 1 :]:
        told = _labelled(context, below) if isinstance(below, Paragraph | ListItem) else []
        if not told:
            break
        lines += told
        taken += 1
    figures = [label for label, value in lines if _is_figure(context, label, value)]
    return (lines, taken) if figures and len(lines) >= _LEAST_LINES else None


def _is_name(context: Context, block: Text) -> bool:
    text = block.text.strip()
    named = text[:1].isalnum() or text.startswith("%")
    if not named or len(text.split()) > _LONGEST_NAME or ends_sentence(text):
        return False
    if section_of(text, context.vocabulary) or goal_head(text, context.vocabulary):
        return False
    return not _LABELLED.fullmatch(text)


def _labelled(context: Context, block: Text) -> list[tuple[Cell, Cell]]:
    """What the lines of a block say, each with a label before a colon; nothing where one says otherwise."""
    pieces = [piece for piece in block.pieces if piece.text.strip()]
    lines = [_line(context, (piece,)) for piece in pieces]
    if lines and all(lines):
        return [line for line in lines if line]
    whole = _line(context, block.pieces)
    return [whole] if whole and not any(lines[1:]) else []


def _line(context: Context, pieces: Sequence[Piece]) -> tuple[Cell, Cell] | None:
    found = _LABELLED.fullmatch(Text(tuple(pieces)).text)
    head = read_head(found["label"], context.vocabulary) if found else None
    if not found or not head or not head.known or head.kind not in FIGURES | _LABELS:
        return None
    place = pieces[0].locator
    return Cell((Piece(found["label"], place),)), Cell((Piece(found["value"], place),))


def _is_figure(context: Context, label: Cell, value: Cell) -> bool:
    kind = read_head(label.text, context.vocabulary).kind
    return kind in FIGURES and bool(read_figures(value.text, context.vocabulary))

"""Captions and notes of tables: text beside a table that belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from koersvast.reading.blocks import Block, Cell, Heading, ListItem, Note, Paragraph, Table, Text

_NUMBERED = re.compile(r"(tabel|figuur|grafiek|overzicht)\s*\d+([.\-]\d+)*\b", re.IGNORECASE)
_UNIT = re.compile(
    r"\(?\s*(alle\s+)?(bedragen|lasten|baten|bedrag)?\s*[(]?\s*"
    r"(x|×|in|\*)\s*(€|euro)?\s*\.?(1\.?000|duizend\w*|miljoen\w*|mln|euro'?s?)",
    re.IGNORECASE,
)
_LONGEST = 160


def with_captions(blocks: Sequence[Block]) -> list[Block]:
    """Blocks with captions moved into their tables: the text directly above, and units directly below."""
    kept: list[Block] = []
    for index, block in enumerate(blocks):
        if not isinstance(block, Table):
            kept.append(block)
            continue
        pieces = list(block.caption.pieces)
        if kept and _is_caption(kept[-1]) and not pieces:
            pieces = list(kept.pop().pieces)  # type: ignore[union-attr]
        follower = blocks[index + 1] if index + 1 < len(blocks) else None
        if (
            isinstance(follower, Paragraph)
            and _tells_unit(follower.text)
            and not _precedes_table(blocks, index + 1)
        ):
            pieces += follower.pieces
        kept.append(replace(block, caption=Text(tuple(pieces))) if pieces else block)
    moved = {id(piece) for block in kept if isinstance(block, Table) for piece in block.caption.pieces}
    return [
        block for block in kept
        if isinstance(block, Table) or not isinstance(block, Text) or not block.pieces
        or id(block.pieces[0]) not in moved
    ]  # fmt: skip


def with_notes(blocks: Sequence[Block]) -> list[Block]:
    """Tables with the text of the footnotes that their cells are marked with: the first that follows each."""
    notes: dict[str, Note] = {}
    done: list[Block] = []
    for block in reversed(with_notes_below(blocks)):
        if isinstance(block, Note):
            notes[block.marker] = block
        elif isinstance(block, Table):
            marks = dict.fromkeys(mark for row in block.rows for cell in row for mark in cell.marks)
            found = tuple((mark, Text(notes[mark].pieces)) for mark in marks if mark in notes)
            block = replace(block, notes=(*block.notes, *found)) if found else block
        done.append(block)
    return done[::-1]


def with_notes_below(blocks: Sequence[Block]) -> list[Block]:
    """Paragraphs right below a table that explain marks glued to labels in it ("Uitstroom1") as notes.

    The first must explain such a mark; those behind it go on counting.
    """
    done: list[Block] = []
    table: Table | None = None
    known: list[str] = []
    for block in blocks:
        found = _note_of(block) if table else None
        if isinstance(block, Table):
            table, known = block, []
        elif table and found and (_goes_on(found.marker, known) if known else _is_marked(table, found)):
            known.append(found.marker)
            at = max(place for place, other in enumerate(done) if isinstance(other, Table))
            table = replace(table, notes=(*table.notes, (found.marker, Text(found.pieces))))
            done[at] = table
            block = found
        else:
            table = None
        done.append(block)
    return done


def _note_of(block: Block) -> Note | None:
    """The footnote that a paragraph or item is by its form, None where it begins with no mark."""
    if isinstance(block, ListItem):
        mark = block.marker.strip(".)")
        return Note(block.pieces, marker=mark) if mark.isdigit() else None
    found = _NOTE.match(block.pieces[0].text) if isinstance(block, Paragraph) and block.pieces else None
    if found is None or not isinstance(block, Paragraph):
        return None
    first, *others = block.pieces
    text = replace(first, text=first.text[found.end() :])
    return Note((text, *others), marker=found[1].translate(_LOWERED))


def _is_marked(table: Table, note: Note) -> bool:
    return any(
        (found := _GLUED_TO_WORD.search(cell.text)) and found[1] == note.marker
        for row in table.rows
        for cell in row
    )


def _goes_on(marker: str, known: Sequence[str]) -> bool:
    return marker.isdigit() and known[-1].isdigit() and int(marker) == int(known[-1]) + 1


def without_glued_marks(cell: Cell) -> Cell:
    """A cell whose text ends in raised figures (19%¹) with these as marks; m² stays as it is."""
    if not cell.pieces or not (found := _RAISED_AT_END.search(cell.pieces[-1].text)):
        return cell
    last = cell.pieces[-1]
    piece = replace(last, text=last.text[: found.start()].rstrip())
    marks = tuple(found[0].strip().translate(_LOWERED).replace("⁾", "").split("’"))
    return replace(cell, pieces=(*cell.pieces[:-1], piece), marks=(*cell.marks, *marks))


_NOTE = re.compile(r"\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\*{1,3}|\d{1,2})[.):]?\s+(?=[^\W\d_])")
_GLUED_TO_WORD = re.compile(r"[^\W\d_][^\W\d_)]\s?(\d{1,2}|\*{1,3})$")
_RAISED_AT_END = re.compile(r"(?<![kcdm\s]m)(?<!^m)\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?$")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def _is_caption(block: Block) -> bool:
    if not isinstance(block, Paragraph | Heading) or len(block.text) > _LONGEST:
        return False
    return is_caption(block.text)


def is_caption(text: str) -> bool:
    """Whether a text names a table or tells its unit: "Tabel 3. Lasten", "(bedragen x € 1.000)"."""
    return bool(_NUMBERED.match(text)) or _tells_unit(text)


def _tells_unit(text: str) -> bool:
    """Whether a text does no more than tell the unit of amounts."""
    found = _UNIT.search(text)
    return found is not None and len(found[0]) * 2 > len(text)


def _precedes_table(blocks: Sequence[Block], index: int) -> bool:
    return index + 1 < len(blocks) and isinstance(blocks[index + 1], Table)

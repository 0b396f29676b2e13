"""Abbreviations: from the list of a document, or else from where its text defines them."""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.plan import Term
from koersvast.reading.blocks import Block, Heading, Piece, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.abbreviations import Meaning, definitions, entry
from koersvast.reading.recognise.goal_heads import numbered_head
from koersvast.reading.recognise.sections import section_of


def interpret(context: Context, at: int) -> int:
    """Read the list of abbreviations under its heading, or a table with such heads."""
    block = context.blocks[at]
    if isinstance(block, Table) and _is_list(context, block):
        _add_all(context, [(block, piece) for piece in _lines(block)])
        return 1
    if not isinstance(block, Heading) or section_of(block.text, context.vocabulary) != "terms":
        return 0
    lines: list[tuple[Block, Piece]] = []
    taken = 1
    for following in context.blocks[at + 1 :]:
        if _ends_list(context, following, block.level):
            break
        lines.extend((following, piece) for piece in _lines(following))
        taken += 1
    read = _add_all(context, lines)
    return taken if read == len(lines) else 1 + _blocks_before(lines, read)


def finish(context: Context) -> None:
    """Where the document has no list, take the definitions in its text."""
    if context.draft.rows(Term):
        return
    for text in _texts(context):
        for meaning in definitions(text.text):
            _add(context, meaning, text.locator)


def _add_all(context: Context, lines: list[tuple[Block, Piece]]) -> int:
    """Add the entries in these lines; how many lines belong to the list."""
    entries: list[tuple[Meaning, str]] = []
    read = 0
    for number, (_, piece) in enumerate(lines):
        read = number
        found = entry(piece.text)
        last = entries[-1][0] if entries else None
        if last is not None and not last.meaning and not (found and found.meaning):
            entries[-1] = (Meaning(last.abbreviation, " ".join(piece.text.split())), entries[-1][1])
        elif found is not None:
            entries.append((found, piece.locator))
        elif last is not None and _goes_on(piece.text):
            longer = f"{last.meaning} {' '.join(piece.text.split())}"
            entries[-1] = (Meaning(last.abbreviation, longer), entries[-1][1])
        elif piece.text.strip():
            break
    else:
        read = len(lines)
    for meaning, locator in entries:
        if meaning.meaning and not context.vocabulary["term_heads"].meaning(meaning.abbreviation):
            _add(context, meaning, locator)
    return read


def _goes_on(text: str) -> bool:
    """Whether a line is the rest of a meaning: it begins in lower case, or under the column of meanings."""
    return text[:1] in "\t " or text[:1].islower()


def _add(context: Context, found: Meaning, locator: str) -> None:
    known = {term.abbreviation for term in context.draft.rows(Term)}
    if found.abbreviation not in known:
        context.draft.add(Term(abbreviation=found.abbreviation, meaning=found.meaning, locator=locator))


def _lines(block: Block) -> Iterator[Piece]:
    """The printed lines of a block; a row of a table is one line, its cells parted by tabs."""
    if isinstance(block, Table):
        for row in block.rows:
            cells = [cell for cell in row if cell]
            if cells:
                yield Piece("\t".join(cell.text for cell in cells), cells[0].locator)
    elif isinstance(block, Text):
        yield from block.pieces


def _ends_list(context: Context, block: Block, level: int) -> bool:
    """Whether a block stands behind the list under a heading of that level.

    Entries may look like headings themselves, narrower ones than that of the list.
    """
    if not isinstance(block, Heading):
        return False
    if section_of(block.text, context.vocabulary) not in {"", "terms"}:
        return True
    is_entry = entry(block.text) is not None or (0 < level < block.level)
    return (block.level > 0 and not is_entry) or (numbered_head(block.text) is not None and not is_entry)


def _blocks_before(lines: list[tuple[Block, Piece]], read: int) -> int:
    """How many blocks come whole before a line."""
    ending = lines[read][0]
    return len({id(block) for block, _ in lines[:read] if block is not ending})


def _is_list(context: Context, table: Table) -> bool:
    heads = [cell.text for cell in table.rows[0]] if table.rows else []
    meanings = [context.vocabulary["term_heads"].meaning(head) for head in heads if head.strip()]
    return len(meanings) == 2 and meanings == ["abbreviation", "meaning"]


def _texts(context: Context) -> Iterator[Text]:
    """Every text of the document, also in its tables."""
    for block in context.blocks:
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)
        elif isinstance(block, Text):
            yield block

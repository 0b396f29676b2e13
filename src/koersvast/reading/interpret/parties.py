"""Affiliated parties and partners: a section with a name and what the party does, or a table of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.plan import Party
from koersvast.reading.blocks import Block, Cell, Heading, ListItem, Paragraph, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import ends_sentence
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.sections import section_of
from koersvast.texts import text

# The longest name of a party, in words; more is a sentence.
_LONGEST_NAME = 12
# Such as "Omgevingsdienst Waterland: vergunningen", or "Stichting De Brug – jongerenwerk".
_LABELLED = re.compile(r"(?P<name>[^:;.]{2,90}?)(?::|\s[–—-])\s+(?P<text>\S.*)", re.DOTALL)


@dataclass
class _Named:
    name: str
    locator: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds the name, what the party does, and which part it plays (None: no such column)."""

    name: int
    said: int
    own: int | None


def interpret(context: Context, at: int) -> int:
    """Read the section of the affiliated parties, also when it is a table."""
    block = context.blocks[at]
    if isinstance(block, Table):
        return _table(context, block, "")
    if not isinstance(block, Heading) or section_of(block.text, context.vocabulary) != "parties":
        return 0
    find = context.vocabulary["party_roles"].first(block.text)
    role = find.meaning if find else ""
    below = _section(context, at)
    tables = sum(_table(context, each, role) for each in below if isinstance(each, Table))
    texts = [each for each in below if isinstance(each, Text)]
    heads = [each for each in texts if _is_head(context, each.text)]
    if not tables and len(heads) > 1:
        return _without_columns(context, below, heads)
    named = [] if tables else list(_named([each for each in texts if each not in heads]))
    for party in named:
        _add(context, party, role)
    return 1 + len(below) if tables or named else 0


def _section(context: Context, at: int) -> Sequence[Block]:
    """The blocks up to the heading of another section, goal or chapter."""
    stop = next(
        (i for i in range(at + 1, len(context.blocks)) if _opens(context, context.blocks[i])),
        len(context.blocks),
    )
    return context.blocks[at + 1 : stop]


def _opens(context: Context, block: Block) -> bool:
    if not isinstance(block, Heading):
        return False
    words = context.vocabulary
    return bool(section_of(block.text, words) or goal_head(block.text, words) or numbered_head(block.text))


def _is_head(context: Context, printed: str) -> bool:
    """Whether a line holds nothing but heads of a table of parties: "Verbonden partij Vestigingsplaats"."""
    heads = context.vocabulary["party_heads"]
    rest = printed.strip(" :")
    while find := heads.at_start(rest):
        rest = find.after.strip(" :|/")
    return not rest


def _without_columns(context: Context, below: Sequence[Block], heads: Sequence[Text]) -> int:
    """Keep a table that was printed cell by cell: which cell is a name, its form no longer tells."""
    for each in below:
        if isinstance(each, Text) and each not in heads:
            context.draft.unread(each.text, text("reading-unread-lost-columns"), each.locator)
    return 1 + len(below)


def _named(texts: Sequence[Text]) -> Iterator[_Named]:
    """The parties that stand on lines of their own, each with the first text under its name."""
    party: _Named | None = None
    for each in texts:
        labelled = _LABELLED.fullmatch(each.text) if isinstance(each, ListItem) else None
        if labelled and len(labelled["name"].split()) <= _LONGEST_NAME:
            yield _Named(labelled["name"].strip(), each.locator, labelled["text"].strip())
        elif _is_name(each):
            if party:
                yield party
            party = _Named(each.text.strip().rstrip(":"), each.locator)
        elif party and not party.text and isinstance(each, Paragraph):
            party.text = each.text
    if party:
        yield party


def _is_name(text: Text) -> bool:
    """Whether a line is a name: short, begun with a capital, and no sentence."""
    words = text.text.strip()
    return (
        words[:1].isupper() and len(words.split()) <= _LONGEST_NAME and not ends_sentence(words.rstrip(":"))
    )


def _table(context: Context, table: Table, role: str) -> int:
    """Read a table of parties; 1 when it is one."""
    if not table.rows:
        return 0
    top = table.rows[max(0, table.head - 1)]
    heads = [context.vocabulary["party_heads"].meaning(cell.text) for cell in top]
    if "name" not in heads or not {"text", "role"} & set(heads):
        return 0
    # The head of the names tells what sort of parties they are where the section does not.
    told = context.vocabulary["party_roles"].first(top[heads.index("name")].text)
    part = role or (told.meaning if told else "verbonden partij")
    said = heads.index("text") if "text" in heads else None
    own = heads.index("role") if "role" in heads and said is not None else None
    said = heads.index("role") if said is None else said
    columns = _Columns(heads.index("name"), said, own)
    for row in table.rows[table.head :]:
        name = row[columns.name]
        if name:
            plays = row[own].text if own is not None and row[own] else part
            _add(context, _Named(name.text, name.locator, row[columns.said].text), plays)
        _keep_others(context, row, columns, top)
    return 1


def _keep_others(context: Context, row: Sequence[Cell], columns: _Columns, top: Sequence[Cell]) -> None:
    """Keep figures that stand beside a party: what it may cost."""
    read = {columns.name, columns.said, columns.own}
    for index, (head, cell) in enumerate(zip(top, row, strict=False)):
        if index not in read and any(char.isdigit() for char in cell.text):
            context.draft.unread(cell.text, text("reading-unread-no-place", head=head.text), cell.locator)


def _add(context: Context, named: _Named, role: str) -> None:
    draft = context.draft
    if any(party.name == named.name for party in draft.rows(Party)):
        return
    draft.add(
        Party(
            id=draft.new_id("parties", named.name),
            name=named.name,
            role=role,
            goal=context.outline.goal_id,
            text=named.text,
            locator=named.locator,
        )
    )

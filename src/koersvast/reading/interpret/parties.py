"""Affiliated parties and partners: a section with a name and what the party does, or a table of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.plan import Party
from koersvast.reading.blocks import Block, Heading, ListItem, Paragraph, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import ends_sentence
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.sections import section_of

# The longest name of a party, in words; more is a sentence.
_LONGEST_NAME = 12
# Such as "Omgevingsdienst Waterland: vergunningen", or "Stichting De Brug – jongerenwerk".
_LABELLED = re.compile(r"(?P<name>[^:;.]{2,90}?)(?::|\s[–—-])\s+(?P<text>\S.*)", re.DOTALL)


@dataclass
class _Named:
    name: str
    locator: str
    text: str = ""


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
    named = [] if tables else list(_named([each for each in below if isinstance(each, Text)]))
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


def _named(texts: Sequence[Text]) -> Iterator[_Named]:
    """The parties that stand on lines of their own, each with the first text under its name."""
    party: _Named | None = None
    for text in texts:
        labelled = _LABELLED.fullmatch(text.text) if isinstance(text, ListItem) else None
        if labelled and len(labelled["name"].split()) <= _LONGEST_NAME:
            yield _Named(labelled["name"].strip(), text.locator, labelled["text"].strip())
        elif _is_name(text):
            if party:
                yield party
            party = _Named(text.text.strip().rstrip(":"), text.locator)
        elif party and not party.text and isinstance(text, Paragraph):
            party.text = text.text
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
    heads = [
        context.vocabulary["party_heads"].meaning(cell.text) for cell in table.rows[max(0, table.head - 1)]
    ]
    if "name" not in heads or "text" not in heads:
        return 0
    name, text = heads.index("name"), heads.index("text")
    for row in table.rows[table.head :]:
        if row[name]:
            _add(
                context, _Named(row[name].text, row[name].locator, row[text].text), role or "verbonden partij"
            )
    return 1


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

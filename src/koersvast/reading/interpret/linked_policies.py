"""Policy documents that are not in any list: those that a link leads to, and coalition agreements."""

from __future__ import annotations

import re
from itertools import groupby

from koersvast.plan import Policy
from koersvast.reading.blocks import Link, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.references import Referenced, referenced_in_address

_YEARS = r"(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d"
_QUOTED = r"[‘'\"“„][^‘’'\"“”„]{4,80}[’'\"”]"

# So large a part of the documents to which a page links may be named nowhere else on it.
MOST_UNNAMED = 1 / 3


def add_linked(context: Context) -> None:
    """Add documents with a number of the municipality to which only a link leads.

    Only where the file links to all policies that it names, and links to this one among them: other links
    lead to whatever the text speaks of, or to a named policy under another title. A file prints the links
    of a page together at its foot.
    """
    named = [row for row in context.draft.rows(Policy) if row.reference]
    if not named or not all(row.address for row in named):
        return
    known = {_number(row.reference) for row in named}
    for _, run in groupby(context.blocks, key=lambda block: isinstance(block, Link)):
        links = [block for block in run if isinstance(block, Link)]
        found = {_number(one.reference): (one, link) for link in links if (one := _document(link)).title}
        new = [number for number in found if number not in known]
        if len(new) <= len(found) * MOST_UNNAMED:
            for number in new:
                document, link = found[number]
                known.add(number)
                _add(context, document.title, document.reference, link.address, link.locator)


def _document(link: Link) -> Referenced:
    return referenced_in_address(link.address)


def _number(reference: str) -> str:
    """The digits of a number, without the zeros that addresses put in front: 2013/055659 is 2013/55659."""
    digits = re.sub(r"\D", "", reference)
    return digits[:4] + digits[4:].lstrip("0")


def add_agreements(context: Context) -> None:
    """Add the agreements with years or a name on which the text says that the plan rests."""
    words = "|".join(map(re.escape, context.vocabulary["agreements"].get("agreement", ())))
    if not words:
        return
    named = re.compile(rf"(?<!\w)(?:{words})\s+(?:{_YEARS}\s+{_QUOTED}|{_YEARS}|{_QUOTED})", re.IGNORECASE)
    for block in context.blocks:
        if isinstance(block, Text):
            for found in named.finditer(block.text):
                title = " ".join(found.group().split())
                if not any(_tells(row.title, title) for row in context.draft.rows(Policy)):
                    _add(context, title, "", "", block.locator)


def _add(context: Context, title: str, reference: str, address: str, locator: str) -> None:
    context.draft.add(
        Policy(
            id=context.draft.new_id("policies", title),
            title=title,
            reference=reference,
            address=address,
            locator=locator,
        )
    )


def _tells(known: str, title: str) -> bool:
    """Whether a row already names the agreement: by the same words, or shorter or longer."""
    one, two = known.casefold(), title.casefold()
    return one in two or two in one

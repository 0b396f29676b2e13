"""The link of a document has another title than the text.

What it finds: a number of a document with a name in the text or the list, while no word of that name
stands in the links with that number.

Why it matters: the name or the number is wrong, or the document is known by another title than the
one under which the reader can find it.

Example that fails: "the acceleration agenda (2016/123456)", with a link to
2016123456-December-report.pdf.

How to mend it: use the title of the document, or correct the number.

When it does not apply: when no link has the number, or the name says nothing beside the kind of document.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import Numbered, number_of_link, numbered_names, of_kind
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain, shared
from koersvast.plan import MentionKind

_KIND = re.compile(r"(?:nota|plan|visie|agenda|kader|programma|voorstel|besluit|stuk|verordening)s?$")


@dataclass(frozen=True, slots=True)
class Linked:
    """A name with a number, and the addresses with that number."""

    named: Numbered
    addresses: tuple[str, ...]


def linked(facts: Facts) -> Iterator[Linked]:
    links = grouped(of_kind(facts, MentionKind.LINK), lambda row: number_of_link(row.target))
    for (_, number), names in grouped(
        numbered_names(facts), lambda one: (plain(one.name), one.number)
    ).items():
        if rows := links.get(number):
            yield Linked(names[0], tuple(dict.fromkeys(row.target for row in rows)))


@rule("D31", Severity.ADVICE, each=linked)
def link_has_other_title(subject: Linked, facts: Facts) -> Outcome:
    words = {word for word in facts.words(subject.named.name) if not _KIND.search(word)}
    if not words and "-" not in subject.named.name:
        return NotApplicable("name-says-nothing")
    addresses = [plain(unquote(address)) for address in subject.addresses]
    if any(shared(words or facts.words(subject.named.name), facts.words(address)) for address in addresses):
        return PASSED
    file = unquote(subject.addresses[0].rsplit("/", 1)[-1])
    return Found((subject.named.row,), {"name": subject.named.name, "file": file})

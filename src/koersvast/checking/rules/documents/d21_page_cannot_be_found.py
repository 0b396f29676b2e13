"""A text refers to a page, and the document has no pages.

What it finds: "see page 32" in a web page, a text file or a spreadsheet.

Why it matters: the page was that of another edition. Who reads the document here cannot follow the
reference.

Example that fails: "See page 32" on a web page.

How to mend it: refer to the heading, and make it a link.

When it does not apply: in a document with pages; whether the page exists there is another rule.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.finding import place_of
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Mention, MentionKind


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a page, and whether the place where it stands is itself on a page."""

    row: Mention
    paged: bool


def references(facts: Facts) -> Iterator[Reference]:
    for row in of_kind(facts, MentionKind.PAGE):
        locator = place_of(row).locator
        if locator:
            yield Reference(row, locator.startswith("p"))


@rule("D21", Severity.ADVICE, each=references)
def page_cannot_be_found(reference: Reference, facts: Facts) -> Outcome:
    if reference.paged:
        return PASSED
    return Found((reference.row,), {"page": reference.row.target})

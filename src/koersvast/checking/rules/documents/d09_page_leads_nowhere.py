"""A page that is referred to does not exist.

What it finds: "see page 84" in a result or an answer, in a document of which no row was read beyond
an earlier page.

Why it matters: the reader looks for the answer and finds the end of the document. Mostly pages
moved after the reference was typed.

Example that fails: "See page 84" in a document of 60 pages.

How to mend it: correct the page, or refer to a heading, which does not move.

When it does not apply: when the pages of the document are not known.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.finding import place_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Advice, Result

_PAGES = re.compile(
    r"\b(?:pagina|pag\.|blz\.?|bladzijde)(?:’s|'s|s)? ?(\d{1,4})(?: ?(?:,|en|-|–|t/m) ?(\d{1,4}))?",
    re.IGNORECASE,
)
_LOCATOR = re.compile(r"p(\d+)")
# The last pages of a document may hold nothing that is read: an annex, a colophon.
_MARGIN = 10


@dataclass(frozen=True, slots=True)
class Reference:
    """A row that refers to a page, with the last page that was read; None where pages are not known."""

    row: Result | Advice
    page: int
    last: int | None


def references(facts: Facts) -> Iterator[Reference]:
    last: defaultdict[str, int] = defaultdict(int)
    for _, rows in facts.plan.tables():
        for place in map(place_of, rows):
            if found := _LOCATOR.match(place.locator):
                last[place.document] = max(last[place.document], int(found[1]))
    referring: tuple[Result | Advice, ...] = (*facts.plan.results, *facts.plan.advices)
    for row in referring:
        text = row.text if isinstance(row, Result) else row.answer
        pages = [int(page) for found in _PAGES.findall(text) for page in found if page]
        if pages:
            yield Reference(row, max(pages), last.get(row.document))


@rule("D09", Severity.WARNING, each=references)
def page_leads_nowhere(reference: Reference, facts: Facts) -> Outcome:
    if reference.last is None:
        return NotApplicable("pages-unknown")
    if reference.page <= reference.last + _MARGIN:
        return PASSED
    return Found((reference.row,), {"page": str(reference.page), "last": str(reference.last)})

"""An annex that is referred to is not in the document.

What it finds: "see annex 2" in a document without a heading for that annex, and without a list of
annexes.

Why it matters: the reader cannot find what is promised, such as the sources of the figures.

Example that fails: "See annex 1 for the sources", with no annex.

How to mend it: add the annex, or say where it can be found.

When it does not apply: when the document has a list of annexes, which may be files of their own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Mention, MentionKind

_ANNEX = "bijlage "


@dataclass(frozen=True, slots=True)
class Reference:
    """The first reference to an annex, with what the document has: its annexes and "bijlagen" for a list."""

    row: Mention
    heads: frozenset[str]


def references(facts: Facts) -> Iterator[Reference]:
    heads = grouped(of_kind(facts, MentionKind.HEADING), lambda row: row.document)
    parts = (row for row in of_kind(facts, MentionKind.PART) if row.target.startswith(_ANNEX))
    for (document, _), rows in grouped(parts, lambda row: (row.document, row.target)).items():
        known = frozenset(row.target for row in heads.get(document, ()))
        yield Reference(rows[0], known)


@rule("D20", Severity.ADVICE, each=references)
def annex_missing(reference: Reference, facts: Facts) -> Outcome:
    if reference.row.target in reference.heads:
        return PASSED
    if "bijlagen" in reference.heads:
        return NotApplicable("annexes-listed")
    return Found((reference.row,), {"annex": reference.row.target})

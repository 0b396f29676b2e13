"""A part that is referred to by name is not in the document.

What it finds: "see the section Affiliated parties" where the document has no heading, programme or goal
of that name.

Why it matters: the reader does not get what the heading above promises, and must know in which other
document to look.

Example that fails: "See programme Safety", in a document without that programme.

How to mend it: name the document and the page, or make it a link.

When it does not apply: when no part is referred to by name.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain
from koersvast.plan import Mention, MentionKind


def named_parts(facts: Facts) -> Iterator[tuple[Mention, tuple[str, ...]]]:
    """Each part that is named, with the titles that the document has."""
    titles = [(row.document, plain(row.text)) for row in of_kind(facts, MentionKind.HEADING)]
    titles += [(goal.document, plain(goal.title)) for goal in facts.plan.goals]
    by_document = grouped(titles, lambda pair: pair[0])
    for row in of_kind(facts, MentionKind.PART):
        if not any(char.isdigit() for char in row.target):
            yield row, tuple(title for _, title in by_document.get(row.document, ()) if title)


@rule("D22", Severity.ADVICE, each=named_parts)
def part_is_elsewhere(subject: tuple[Mention, tuple[str, ...]], facts: Facts) -> Outcome:
    row, titles = subject
    name = plain(row.target)
    if any(title.endswith(name) or title in name for title in titles):
        return PASSED
    return Found((row,), {"part": row.target})

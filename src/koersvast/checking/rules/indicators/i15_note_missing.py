"""A figure has a footnote mark, but no note.

What it finds: a figure printed with a mark (a superscript digit, an asterisk or a dagger) for which
the plan has no note.

Why it matters: the mark says that something is the matter with the figure, and the reader is not
told what.

Example that fails: "165,0*", and no line that begins with an asterisk.

How to mend it: add the note, or remove the mark.

When it does not apply: to figures without mark.
"""

import re
from collections.abc import Iterator

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of_figure
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Figure

_MARK = re.compile(r"[¹²³⁴-⁹*†‡]")


def marked(facts: Facts) -> Iterator[Figure]:
    for row in facts.figures:
        if _MARK.search(row.raw):
            yield row


@rule("I15", Severity.WARNING, each=marked)
def note_missing(row: Figure, facts: Facts) -> Outcome:
    if row.note:
        return PASSED
    return Found((row,), {"indicator": name_of_figure(row, facts), "raw": row.raw})

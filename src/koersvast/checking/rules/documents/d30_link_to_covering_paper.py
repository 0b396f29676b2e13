"""A link leads to a letter or an explanation, and not to the document itself.

What it finds: a policy document whose link ends in a file that is called a letter, covering note,
explanation, motion or presentation, while the title is not.

Why it matters: the reader wants to see what was decided, and gets what was written about it.

Example that fails: "Plan for volunteers", with a link to 2015123456-Letter-of-the-alderman.pdf.

How to mend it: link to the document itself; it is mostly another annex of the same number.

When it does not apply: when a policy document has no link.
"""

from collections.abc import Iterator
from urllib.parse import unquote

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain
from koersvast.plan import Policy

_COVERING = frozenset(
    (
        *("brief", "aanbiedingsbrief", "raadsbrief", "oplegnotitie", "oplegnota", "toelichting"),
        *("motie", "amendement", "presentatie", "besluitenlijst"),
    )
)


def linked(facts: Facts) -> Iterator[Policy]:
    return (policy for policy in facts.plan.policies if policy.address)


@rule("D30", Severity.ADVICE, each=linked)
def link_to_covering_paper(policy: Policy, facts: Facts) -> Outcome:
    file = unquote(policy.address.rstrip("/").rsplit("/", 1)[-1])
    covering = [word for word in plain(file).split() if word in _COVERING]
    if not covering or any(word in plain(policy.title) for word in covering):
        return PASSED
    return Found((policy,), {"policy": name_of(policy), "word": covering[0]})

"""A target lacks the comparator that the others have.

What it finds: a bare figure as target, in a document where nearly all targets say "more than",
"less than" or the like.

Why it matters: 7.800 may mean exactly, at least or at most. For a figure where less is better that
is the difference between reached and missed.

Example that fails: targets ">41%", "<29%", ">6,3" and "1.250".

How to mend it: print the comparator.

When it does not apply: when fewer than four in five targets of the document have a comparator.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Series
from koersvast.plan import Comparator

_FEWEST_TARGETS = 5
_USUAL = 0.8


@dataclass(frozen=True, slots=True)
class SetTarget:
    """A target, and whether targets of its document usually have a comparator."""

    series: Series
    aim: Aim
    usual: bool


def set_targets(facts: Facts) -> Iterator[SetTarget]:
    aims = [(series, aim) for series in facts.series for aim in series.aims]
    for members in grouped(aims, lambda pair: pair[1].row.document).values():
        compared = sum(not _bare(aim) for _, aim in members)
        usual = len(members) >= _FEWEST_TARGETS and compared >= _USUAL * len(members)
        yield from (SetTarget(series, aim, usual) for series, aim in members)


@rule("T15", Severity.ADVICE, each=set_targets)
def comparator_missing(subject: SetTarget, facts: Facts) -> Outcome:
    if not subject.usual:
        return NotApplicable("comparators-not-usual")
    if not _bare(subject.aim):
        return PASSED
    return Found(
        (subject.aim.row,),
        {
            "indicator": name_of_series(subject.series, facts),
            "target": shown_target(subject.aim.row, subject.series.indicator.unit),
            "year": str(subject.aim.period),
        },
    )


def _bare(aim: Aim) -> bool:
    return aim.row.comparator in (None, Comparator.EQUAL)

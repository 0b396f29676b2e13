"""A distribution lacks a class.

What it finds: an indicator whose groups are classes ("korter dan 1 jaar", "1-3 jaar", "langer dan 5
jaar") with a gap between two of them.

Why it matters: whoever falls in the gap is not counted, so the classes do not add up to the whole,
and a shift into the gap looks like an improvement.

Example that fails: korter dan 1 jaar, 1-3 jaar, langer dan 5 jaar: nobody of 3 to 5 years is
counted.

How to mend it: add the missing class, or widen one beside it, and say so where the series breaks.

When it does not apply: when a group's name does not state a class, or there are fewer than three
classes.
"""

from collections.abc import Iterator

from koersvast.checking.classes import class_of, gaps
from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series

_FEWEST_CLASSES = 3


def distributions(facts: Facts) -> Iterator[tuple[Series, ...]]:
    """The series of one indicator and area that have a group."""
    with_group = (series for series in facts.series if series.group)
    yield from grouped(with_group, lambda series: (series.indicator.id, series.area)).values()


@rule("A04", Severity.WARNING, each=distributions)
def class_missing(distribution: tuple[Series, ...], facts: Facts) -> Outcome:
    classes = [class_of(series.group) for series in distribution]
    stated = [one for one in classes if one is not None]
    if len(stated) < len(classes) or len(stated) < _FEWEST_CLASSES:
        return NotApplicable("no-classes")
    found = gaps(stated)
    if not found:
        return PASSED
    before, after = found[0]
    rows = [row for series in distribution for row in (*series.observations[:1], *series.targets[:1])]
    return Found(
        (distribution[0].indicator, *rows),
        {
            "indicator": name_of(distribution[0].indicator),
            "before": before.name,
            "after": after.name,
            "from": str(before.high),
            "to": str(after.low),
            "classes": listed([one.name for one in stated]),
        },
    )

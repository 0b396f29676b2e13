"""A performance indicator stands at the letter of another activity.

What it finds: a performance indicator tied to one activity, while its telling words return in
another activity of the same goal and in its own they do not.

Why it matters: the reader looks for the effect of activity a, and sees the figures of activity d.
For d nothing seems to be measured.

Example that fails: "a. Placements in guaranteed jobs", while a is about talks and d about
guaranteed jobs.

How to mend it: correct the letter.

When it does not apply: when the indicator is tied to no activity, or to more than one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Activity, GoalIndicator, Indicator, IndicatorKind

# A short word ("zorg", "hulp") may stand in any activity of the goal.
_TELLING = 8
# A long compound names one thing: "voorlichtingsbijeenkomsten".
_VERY_TELLING = 12
_NEARLY = 0.7


@dataclass(frozen=True, slots=True)
class Tied:
    """A performance indicator with the activities it is tied to, and the other activities of the goal."""

    indicator: Indicator
    own: tuple[Activity, ...]
    others: tuple[Activity, ...]


def tied(facts: Facts) -> Iterator[Tied]:
    links: dict[tuple[str, str], tuple[GoalIndicator, ...]] = grouped(
        facts.plan.goal_indicators, lambda link: (link.goal, link.indicator)
    )
    for (goal, indicator_id), members in links.items():
        indicator = facts.indicator(indicator_id)
        if indicator is None or indicator.kind is not IndicatorKind.PERFORMANCE:
            continue
        activities = facts.plan.activities_of(goal)
        own_ids = {link.activity for link in members}
        yield Tied(
            indicator,
            tuple(one for one in activities if one.id in own_ids),
            tuple(one for one in activities if one.id not in own_ids),
        )


@rule("R06", Severity.WARNING, each=tied)
def letter_of_other_activity(subject: Tied, facts: Facts) -> Outcome:
    if len(subject.own) != 1 or not subject.others:
        return NotApplicable("no-one-activity")
    own = subject.own[0]
    words = [word for word in facts.words(subject.indicator.name) if len(word) >= _TELLING]
    here = _returning(words, own, facts)
    for other in subject.others:
        there = _returning(words, other, facts)
        if here < there and (not here or any(len(word) >= _VERY_TELLING for word in there - here)):
            return Found(
                (subject.indicator, own, other),
                {
                    "indicator": name_of(subject.indicator),
                    "own": name_of(own),
                    "other": name_of(other),
                    "words": ", ".join(sorted(there)),
                },
            )
    return PASSED


def _returning(words: list[str], activity: Activity, facts: Facts) -> set[str]:
    """The words that return in an activity, whole or nearly so: "onderwijs" is not "onderwijshuisvesting"."""
    said = facts.words(f"{activity.title} {activity.text}")
    return {word for word in words if any(_nearly(word, one) for one in said)}


def _nearly(word: str, other: str) -> bool:
    return other.startswith(word[: ceil(_NEARLY * len(word))])

"""The groups do not add up to the group that is their total.

What it finds: an indicator in counts with a group that is the sum of all others: it is called
"totaal", or it equals their sum exactly for at least two periods and at least as often as not. For
another period it is not their sum.

Why it matters: the rows were meant to add up. Where they do not, one of them is mistyped, or people
are counted who are in none of the groups.

Example that fails: 183 places (108, 46, 7 and 22) in 2017 and 178 (105, 44, 7 and 22) in 2018, but 173
in 2019, while 105, 44, 7 and 22 make 178.

How to mend it: add up again and correct the row that is wrong; or name the group that is missing.

When it does not apply: to shares and averages, with fewer than two groups beside the total, when a
group has no figure for the period, and when no group is the sum of the others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed, shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Figure, Point, Series
from koersvast.plan import Comparator, Period
from koersvast.texts import LANGUAGES

_FEWEST_PARTS = 2
# Two sums that fit exactly are no chance; one may be.
_FEWEST_SUMS = 2
_CALLED_TOTAL = ("totaal", "totale", "total", "alle ")


@dataclass(frozen=True, slots=True)
class GroupSum:
    """The figure of a total with those of its parts for one period, printed for the same use."""

    period: Period
    total: Point | Aim
    parts: tuple[Point | Aim, ...]

    @property
    def added(self) -> Decimal:
        return sum((part.value for part in self.parts), Decimal())

    @property
    def fits(self) -> bool:
        return self.added == self.total.value

    @property
    def rows(self) -> tuple[Figure, ...]:
        return (self.total.row, *(part.row for part in self.parts))


@dataclass(frozen=True, slots=True)
class Division:
    """A series with the others of its indicator and area; `sums` is empty where it is not their total."""

    total: Series
    sums: tuple[GroupSum, ...]


def divisions(facts: Facts) -> Iterator[Division]:
    counted = [series for series in facts.series if series.indicator.unit == "count" and series.group]
    for members in grouped(counted, lambda series: (series.indicator.id, series.area)).values():
        if len(members) > _FEWEST_PARTS:
            yield _division(members)


def _division(members: tuple[Series, ...]) -> Division:
    for total in members:
        sums = tuple(_sums(total, [series for series in members if series is not total]))
        fitting = sum(one.fits for one in sums)
        is_total = fitting >= _FEWEST_SUMS and 2 * fitting >= len(sums)
        if sums and (is_total or total.group.casefold().startswith(_CALLED_TOTAL)):
            return Division(total, sums)
    return Division(members[0], ())


def _sums(total: Series, parts: list[Series]) -> Iterator[GroupSum]:
    """The sums for every period for which the total and each part have a figure."""
    uses = (
        (_measured(total), [_measured(part) for part in parts]),
        (_aimed(total), [_aimed(part) for part in parts]),
    )
    for whole, others in uses:
        for period, figure in whole.items():
            if all(period in other for other in others):
                yield GroupSum(period, figure, tuple(other[period] for other in others))


def _measured(series: Series) -> dict[Period, Point | Aim]:
    return {point.period: point for point in series.measured}


def _aimed(series: Series) -> dict[Period, Point | Aim]:
    return {aim.period: aim for aim in series.aims if aim.row.comparator in (None, Comparator.EQUAL)}


@rule("A11", Severity.WARNING, each=divisions)
def groups_do_not_add_up(division: Division, facts: Facts) -> Outcome:
    if not division.sums:
        return NotApplicable("no-group-is-total")
    wrong = [one for one in division.sums if not one.fits]
    if not wrong:
        return PASSED
    return Found(
        tuple(row for one in wrong for row in one.rows),
        {
            "indicator": name_of_series(division.total, facts),
            "right": len(division.sums) - len(wrong),
            "count": len(wrong),
            "sums": _listed(wrong),
        },
    )


def _listed(sums: list[GroupSum]) -> dict[str, str]:
    """Every sum that is off: 2019: 173 ≠ 178."""
    total = [(str(one.period), shown(one.total.value), shown(one.added)) for one in sums]
    return {
        language: listed(
            [f"{period}: {value[language]} ≠ {added[language]}" for period, value, added in total]
        )
        for language in LANGUAGES
    }

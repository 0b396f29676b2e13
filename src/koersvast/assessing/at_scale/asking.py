"""What a target asks, whether a figure meets it, and how sure that is: `requirement`, `path` and
`certainty`, for whole tables."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.assessing.at_scale.arithmetic import (
    Expression,
    cases,
    greater,
    known,
    lesser,
    reaches,
    rounded,
)
from koersvast.assessing.requirement import Ask
from koersvast.assessing.words import Certainty
from koersvast.plan import Comparator, Direction

_SAME = (Ask.EQUAL, Ask.EXACTLY)


@dataclass(frozen=True)
class Needed:
    """What is asked of a figure, as columns: between `lower` and `upper` where these are known; beyond
    them where `strict` holds; equal to `value` where `same` does. `equal` is "to stay equal"."""

    value: Expression
    decimals: Expression
    lower: Expression
    upper: Expression
    strict: Expression
    same: Expression
    equal: Expression


def needed(rows: Expression) -> Needed:
    """What the target of each row asks; `rows` went through `with_ask`."""
    ask, value = rows.ask, rows.target
    least = ask.isin([Ask.AT_LEAST, Ask.MORE, Ask.BETWEEN])
    return Needed(
        value=value,
        decimals=rows.target_decimals,
        lower=cases((least, value)),
        upper=cases((ask == Ask.BETWEEN, rows.target_to), (ask.isin([Ask.AT_MOST, Ask.LESS]), value)),
        strict=ask.isin([Ask.MORE, Ask.LESS]),
        same=ask.isin(_SAME),
        equal=ask == Ask.EQUAL,
    )


def unclear(rows: Expression) -> Expression:
    """Whether a range has one end only, or its ends the wrong way round."""
    reversed_ends = rows.target_to.isnull() | (rows.target_to < rows.target)
    return known((rows.ask == Ask.BETWEEN) & reversed_ends)


def expected(needed: Needed, rows: Expression, start_lower: Expression, start_upper: Expression) -> Needed:
    """What the path asks at the time of the figure: a straight line from the start to the target, or the
    target itself where that is easier. To stay equal asks the same all along."""
    passed = (rows.year - rows.start_year).cast("float64") / (
        (rows.target_year - rows.start_year).nullif(0).cast("float64")
    )
    least = lesser(start_lower + (needed.lower - start_lower) * passed, needed.lower)
    most = greater(start_upper + (needed.upper - start_upper) * passed, needed.upper)
    # Where "more than" asks for a change that has not begun, being on the path is not enough.
    not_begun = (needed.lower <= start_lower) | (needed.upper >= start_upper)
    return Needed(
        value=needed.value,
        decimals=needed.decimals,
        lower=needed.same.ifelse(needed.lower, least),
        upper=needed.same.ifelse(needed.upper, most),
        strict=needed.strict & known(not_begun),
        same=needed.same,
        equal=needed.equal,
    )


def meets(needed: Needed, rows: Expression) -> Expression:
    """Whether a figure meets what is asked. To stay equal is met as long as no difference is shown."""
    value = rows.value
    within = _within(needed, value)
    hit = rounded(value, needed.decimals) == rounded(needed.value, needed.decimals)
    return known(needed.same.ifelse(hit | (needed.equal & _includes(needed, rows)), within))


def certainty(needed: Needed, rows: Expression, good: Expression) -> Expression:
    """Whether every figure within the margin gives the same answer."""
    lower, upper = rows.margin_lower, rows.margin_upper
    all_meet = known(needed.lower.isnull() | reaches(lower, needed.lower, needed.strict)) & known(
        needed.upper.isnull() | reaches(-upper, -needed.upper, needed.strict)
    )
    none_meets = known(reaches(-upper, -needed.lower, ~needed.strict)) | known(
        reaches(lower, needed.upper, ~needed.strict)
    )
    differs = ~good & ~_includes(needed, rows)
    sure = needed.same.ifelse(differs, good.ifelse(all_meet, none_meets))
    return cases(
        (lower.isnull(), Certainty.MARGIN_UNKNOWN), (sure, Certainty.CERTAIN), default=Certainty.WITHIN_MARGIN
    )


def with_ask(rows: Expression) -> Expression:
    """Adds `ask`: by the comparator of the target, and else by the direction of the indicator."""
    comparator, direction = rows.comparator, rows.direction
    ask = cases(
        (comparator == Comparator.AT_LEAST, Ask.AT_LEAST),
        (comparator == Comparator.MORE, Ask.MORE),
        (comparator == Comparator.AT_MOST, Ask.AT_MOST),
        (comparator == Comparator.LESS, Ask.LESS),
        (comparator == Comparator.RANGE, Ask.BETWEEN),
        (direction == Direction.INCREASE, Ask.AT_LEAST),
        (direction == Direction.DECREASE, Ask.AT_MOST),
        (direction == Direction.MAINTAIN, Ask.EQUAL),
        default=Ask.EXACTLY,
    )
    return rows.mutate(ask=ask)


def _within(needed: Needed, value: Expression) -> Expression:
    above = needed.lower.isnull() | reaches(value, needed.lower, needed.strict)
    below = needed.upper.isnull() | reaches(-value, -needed.upper, needed.strict)
    return above & below


def _includes(needed: Needed, rows: Expression) -> Expression:
    return known((rows.margin_lower <= needed.value) & (needed.value <= rows.margin_upper))

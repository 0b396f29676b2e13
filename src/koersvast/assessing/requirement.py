"""What a target asks of a figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from koersvast.assessing.moments import moment
from koersvast.assessing.series import Series, last, moment_of
from koersvast.assessing.target_words import BASELINE, PREVIOUS, YEAR_BEFORE, WordedTarget, worded_target
from koersvast.assessing.words import Code
from koersvast.plan import Comparator, Direction, Observation, Target


class Ask(StrEnum):
    """How a figure is held against the target."""

    AT_LEAST = "at_least"
    MORE = "more"
    AT_MOST = "at_most"
    LESS = "less"
    BETWEEN = "between"
    EQUAL = "equal"
    # A plain number where nobody says which side of it is better: only hitting it exactly tells.
    EXACTLY = "exactly"


_WORDS = re.compile(r"[^\W\d_]|[↑↗↓↘]")
_ASKS = {
    Comparator.AT_LEAST: Ask.AT_LEAST,
    Comparator.MORE: Ask.MORE,
    Comparator.AT_MOST: Ask.AT_MOST,
    Comparator.LESS: Ask.LESS,
    Comparator.RANGE: Ask.BETWEEN,
}
_ASKS_BY_DIRECTION = {
    Direction.INCREASE: Ask.AT_LEAST,
    Direction.DECREASE: Ask.AT_MOST,
    Direction.MAINTAIN: Ask.EQUAL,
}


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a target asks: `value` (with BETWEEN up to `value_to`), in the unit of the indicator.

    `by_direction` tells that the document prints a bare number and the direction of the indicator
    decides the side. `reference` is the observation that a target in words refers to.
    """

    ask: Ask
    value: Decimal
    value_to: Decimal | None = None
    by_direction: bool = False
    reference: Observation | None = None

    @property
    def lower(self) -> Decimal | None:
        """The least a figure may be, where there is a least."""
        return self.value if self.ask in {Ask.AT_LEAST, Ask.MORE, Ask.BETWEEN} else None

    @property
    def upper(self) -> Decimal | None:
        """The most a figure may be, where there is a most."""
        if self.ask is Ask.BETWEEN:
            return self.value_to
        return self.value if self.ask in {Ask.AT_MOST, Ask.LESS} else None

    def met_by(self, value: Decimal) -> bool:
        """Whether a figure meets it. Equal means: equal when rounded to the decimals of the target."""
        if self.ask is Ask.BETWEEN:
            return self.value_to is not None and self.value <= value <= self.value_to
        if self.ask is Ask.AT_LEAST:
            return value >= self.value
        if self.ask is Ask.AT_MOST:
            return value <= self.value
        if self.ask is Ask.MORE:
            return value > self.value
        if self.ask is Ask.LESS:
            return value < self.value
        return rounded(value, decimals_of(self.value)) == self.value


def decimals_of(value: Decimal) -> int:
    """The number of decimals with which a figure is printed: 6.30 → 2, 1200 → 0."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def rounded(value: Decimal, decimals: int) -> Decimal:
    """A figure at that number of decimals, halves away from zero as on paper."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def words_of(target: Target) -> str:
    """The words of a target that is no number, as printed or else from its note; "" where there are none."""
    if target.value is not None or target.missing is not None:
        return ""
    return next((text for text in (target.raw, target.note) if _WORDS.search(text)), "")


def asks(target: Target) -> bool:
    """Whether a target asks anything: a number, a comparator against the baseline, or words."""
    if target.value is not None:
        return True
    return target.missing is None and (target.comparator is not None or words_of(target) != "")


def requirement(
    target: Target, series: Series, baseline: Observation | None, observation: Observation
) -> Requirement | Code:
    """What a target asks of an observation, or the code of why that cannot be said."""
    if target.value is None:
        return _worded_requirement(target, series, baseline, observation)
    ask, by_direction = ask_of(target, series.indicator.direction)
    if ask is Ask.BETWEEN and (target.value_to is None or target.value_to < target.value):
        return Code.UNCLEAR_RANGE
    return Requirement(ask, target.value, target.value_to if ask is Ask.BETWEEN else None, by_direction)


def ask_of(target: Target, direction: Direction | None) -> tuple[Ask, bool]:
    """How a figure is held against a target in figures, and whether the direction decided that."""
    if target.comparator in _ASKS:
        return _ASKS[target.comparator], False
    if direction is None:
        return Ask.EXACTLY, False
    return _ASKS_BY_DIRECTION[direction], True


def _worded_requirement(
    target: Target, series: Series, baseline: Observation | None, observation: Observation
) -> Requirement | Code:
    worded = worded_target(words_of(target))
    if worded is None and target.comparator is not None and not words_of(target):
        worded = WordedTarget(target.comparator, BASELINE)
    if worded is None or worded.comparator is Comparator.RANGE:
        return Code.TEXT_TARGET
    reference = _reference(worded, target, series, baseline, observation)
    if reference is None or reference.value is None:
        return Code.NO_REFERENCE
    ask = _ASKS.get(worded.comparator, Ask.EQUAL)
    return Requirement(ask, reference.value, reference=reference)


def _reference(
    worded: WordedTarget,
    target: Target,
    series: Series,
    baseline: Observation | None,
    observation: Observation,
) -> Observation | None:
    """The observation that a target in words is about."""
    at = moment(observation.period)
    earlier = [
        row
        for row in (*series.baselines, *series.realised)
        if row.value is not None and at is not None and moment_of(row).start < at.start
    ]
    if worded.reference == PREVIOUS:
        return max(earlier, key=lambda row: moment_of(row).start, default=None)
    if worded.reference == YEAR_BEFORE:
        due = moment(target.period)
        return last(earlier, lambda row: due is not None and moment_of(row).year == due.year - 1)
    if worded.reference.isdigit():
        return last(earlier, lambda row: moment_of(row).year == int(worded.reference))
    return baseline

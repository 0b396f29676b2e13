"""The margin of an observation: between which figures the truth lies, as far as that is known."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from math import hypot

from koersvast.assessing.events import counts_events
from koersvast.assessing.intervals.formulas import smallest_difference, wilson_limits
from koersvast.assessing.requirement import decimals_of
from koersvast.plan import Indicator, Observation

# The quantiles of the normal distribution for 95% confidence, and for that plus a power of 80%.
Z = 1.959963984540054
Z_AND_POWER = Z + 0.8416212335729143

# Units that are a count over a population, and per how many.
RATES = {"percent": 100, "per_1000": 1_000, "per_10000": 10_000, "per_100000": 100_000}


class Basis(StrEnum):
    """What a margin rests on."""

    PUBLISHED = "published"
    SAMPLE = "sample"
    SHARE = "share"
    EVENTS = "events"
    # Of a difference with another observation, from the margins of both.
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Margin:
    """A 95% interval around an observation, in the unit of the indicator, and what it rests on."""

    lower: float
    upper: float
    basis: Basis


def margin_of(observation: Observation, indicator: Indicator) -> Margin | None:
    """The margin of an observation; None where it is not known.

    In this order: the published margin; Wilson for a percentage with a sample size; Wilson for a
    percentage, or Byar for a rate, with numerator and denominator that agree with the value; Byar for a
    count, only when it counts events. See `intervals` for the formulas.
    """
    if observation.value is None:
        return None
    if observation.lower is not None and observation.upper is not None:
        return _published(observation.value, observation.lower, observation.upper)
    if observation.sample_size and indicator.unit == "percent":
        return _of_share(observation.value, observation.sample_size, Basis.SAMPLE)
    if observation.numerator is not None and observation.denominator:
        return _of_rate(observation, indicator)
    if indicator.unit == "count" and counts_events(indicator.name):
        return _of_events(observation.value, Decimal(1))
    return None


def _published(value: Decimal, lower: Decimal, upper: Decimal) -> Margin | None:
    """Taken as it is; limits on the wrong side of the value are no margin."""
    return Margin(float(lower), float(upper), Basis.PUBLISHED) if lower <= value <= upper else None


def _of_share(percent: Decimal, n: Decimal | int, basis: Basis) -> Margin | None:
    if not 0 <= percent <= 100 or n <= 0:
        return None
    lower, upper = wilson_limits(float(percent) / 100, float(n), Z)
    return Margin(100 * lower, 100 * upper, basis)


def _of_rate(observation: Observation, indicator: Indicator) -> Margin | None:
    value, count, total = observation.value, observation.numerator, observation.denominator
    per = RATES.get(indicator.unit)
    if value is None or count is None or not total or per is None or count < 0 or total < 0:
        return None
    if abs(value - per * count / total) > Decimal(1).scaleb(-decimals_of(value)) / 2:
        return None  # The value was not computed from these: one of the three is something else.
    if indicator.unit == "percent":
        return _of_share(100 * count / total, total, Basis.SHARE)
    return _of_events(count, per / total)


def _of_events(count: Decimal, scale: Decimal) -> Margin | None:
    if count < 0:
        return None
    lower, upper = _byar(float(count))
    return Margin(lower * float(scale), upper * float(scale), Basis.EVENTS)


@lru_cache(maxsize=65536)
def _byar(count: float) -> tuple[float, float]:
    from koersvast.assessing.intervals import byar

    limits = byar(count)
    return limits.lower, limits.upper


def margin_of_difference(
    value: Decimal, margin: Margin | None, reference: Decimal, of_reference: Margin | None
) -> Margin | None:
    """Between which figures the observation lies when the chance in the reference counts as well.

    The limits of the difference, from the limits of each as in Newcombe's method (√ of the sum of
    squares; Donner and Zou (2012), Statistical Methods in Medical Research 21, 347-359), set off from
    the reference. None when either margin is unknown.
    """
    if margin is None or of_reference is None:
        return None
    own, other = float(value), float(reference)
    down = hypot(own - margin.lower, of_reference.upper - other)
    up = hypot(margin.upper - own, other - of_reference.lower)
    return Margin(own - down, own + up, Basis.DIFFERENCE)


def detectable_change(
    baseline: Observation | None, observation: Observation | None, indicator: Indicator
) -> float | None:
    """The smallest change, in percentage points, that the survey behind a percentage would show.

    From the sample sizes of both observations; the one that is known stands for the other as well.
    None when neither is known, or the figure is no percentage.
    """
    if indicator.unit != "percent":
        return None
    rows = [row for row in (baseline, observation) if row is not None and row.value is not None]
    sizes = [row.sample_size for row in rows if row.sample_size]
    if not sizes or rows[0].value is None or not 0 <= rows[0].value <= 100:
        return None
    share, first, second = float(rows[0].value) / 100, float(sizes[0]), float(sizes[-1])
    return 100 * float(smallest_difference(share, first, second, Z_AND_POWER))

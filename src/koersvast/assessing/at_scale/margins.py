"""The margin of a figure: `margins.margin_of`, for whole tables, at 95%."""

from __future__ import annotations

from functools import cache

from koersvast.assessing.at_scale.arithmetic import Expression, cases, known
from koersvast.assessing.intervals.formulas import byar_limits, wilson_limits
from koersvast.assessing.margins import RATES, Z

_EXACT_BELOW = 10

# A value was computed from numerator and denominator when it agrees to half of its last decimal.
_HALF = 0.5 + 1e-9


def wilson(share: Expression, n: Expression) -> tuple[Expression, Expression]:
    """Wilson limits of a share of n; unknown outside 0 to 1 and without people."""
    whole = (n > 0).ifelse(n, None)
    part = ((share >= 0) & (share <= 1)).ifelse(share, None)
    return wilson_limits(part, whole, Z)


def byar(count: Expression) -> tuple[Expression, Expression]:
    """Limits of a count of events, exact below ten; there unknown for a count that is not whole, because no
    engine has the quantiles of the gamma distribution."""
    large = (count >= _EXACT_BELOW).ifelse(count, None)
    lower, upper = byar_limits(large, Z)
    small = _small_counts()
    return (
        cases(*((count == n, limits[0]) for n, limits in enumerate(small)), default=lower),
        cases(*((count == n, limits[1]) for n, limits in enumerate(small)), default=upper),
    )


def newcombe(
    share1: Expression, n1: Expression, share2: Expression, n2: Expression
) -> tuple[Expression, Expression]:
    """Limits of the difference of two shares, share1 - share2; see `intervals.newcombe`."""
    (lower1, upper1), (lower2, upper2) = wilson(share1, n1), wilson(share2, n2)
    difference = share1 - share2
    down = ((share1 - lower1) ** 2 + (upper2 - share2) ** 2) ** 0.5
    up = ((upper1 - share1) ** 2 + (share2 - lower2) ** 2) ** 0.5
    return difference - down, difference + up


def mean(value: Expression, deviation: Expression, n: Expression) -> tuple[Expression, Expression]:
    """Limits of a mean of n values by the normal distribution: for large n, since no engine has Student's."""
    half = Z * deviation / ((n > 1).ifelse(n, None)) ** 0.5
    return value - half, value + half


def with_margin(rows: Expression) -> Expression:
    """Adds `margin_lower` and `margin_upper`, in the unit of the indicator; unknown where nothing tells.

    In this order: the published margin; Wilson for a percentage with a sample size; from a numerator and
    denominator that agree with the value; Byar for a count of events.
    """
    value, percent = rows.value, known(rows.unit == "percent")
    published = known(rows.lower.notnull() & rows.upper.notnull())
    sampled = percent & known(rows.sample_size > 0)
    divided = rows.numerator.notnull() & known(rows.denominator != 0)
    counted = known(rows.unit == "count") & known(rows.events)
    total = (rows.denominator > 0).ifelse(rows.denominator, None)
    of_sample = wilson(value / 100.0, rows.sample_size)
    of_share = wilson(rows.numerator / total, total)
    of_rate = byar(rows.numerator)
    of_count = byar(value)
    per = cases(*((rows.unit == unit, float(factor)) for unit, factor in RATES.items()))
    agrees = known(_agrees(value, rows.numerator / total * per, rows.decimals))
    right = known((rows.lower <= value) & (value <= rows.upper))
    bounds = {}
    for place, name in enumerate(("lower", "upper")):
        bounds[f"margin_{name}"] = cases(
            (value.isnull(), None),
            (published, right.ifelse(rows[name], None)),
            (sampled, 100.0 * of_sample[place]),
            (divided & ~agrees, None),
            (divided & percent, 100.0 * of_share[place]),
            (divided, of_rate[place] / total * per),
            (counted, of_count[place]),
        )
    return rows.mutate(**bounds)


def _agrees(value: Expression, computed: Expression, decimals: Expression) -> Expression:
    return (value - computed).abs() <= _HALF * 10.0 ** (-decimals.cast("float64"))


@cache
def _small_counts() -> tuple[tuple[float, float], ...]:
    from koersvast.assessing.intervals import byar as limits_of

    found = [limits_of(count) for count in range(_EXACT_BELOW)]
    return tuple((limits.lower, limits.upper) for limits in found)

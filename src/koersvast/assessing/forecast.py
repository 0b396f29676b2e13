"""What a year of money or volume will come to, from the quarters that are known.

    forecast.year_end([*quarters of earlier years, *quarters so far], budget=1_250_000)

The method is the one that controllers use and insurers call the chain ladder: a year ends at what there is
so far, times what earlier years grew from the same quarter on. How much those years differed among themselves
says how sure that is. Source: Mack (1993), ASTIN Bulletin 23, 213-225; with the factor taken lognormal, the
interval is the exact one for a new draw (Student's t on the logarithms).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import exp, isfinite, log, sqrt
from statistics import fmean, stdev

from scipy import stats

QUARTERS = 4
# With two earlier years one difference must tell how much years differ: its interval tells nothing.
FEWEST_YEARS = 3


class Outlook(StrEnum):
    """How the year will end against a budget or contract."""

    ABOVE = "above"
    BELOW = "below"
    UNCERTAIN = "uncertain"
    NO_BUDGET = "no_budget"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class YearEnd:
    """How a year ends: `so_far` in the `quarters` that are known, `expected` in all with its interval, which
    rests on `years` earlier ones. `chance` is that of ending above the budget.

    With too few years `expected`, `lower`, `upper` and `chance` are None.
    """

    outlook: Outlook
    quarters: int
    years: int
    so_far: float
    expected: float | None = None
    lower: float | None = None
    upper: float | None = None
    chance: float | None = None


def year_end(values: Sequence[float], *, budget: float | None = None, confidence: float = 0.95) -> YearEnd:
    """How the year of the last quarter ends; the first of `values` is the first quarter of a year.

    ln f̄ ± t·s·√(1 + 1/n), with f the whole of each of n earlier years over its first quarters. Fewer than
    three earlier years are too few for a statement, and so are years with nothing or less in them. A year
    of which all quarters are known is what it is. Raises ValueError for no values, a value that is no
    number, and a confidence that is no share.
    """
    numbers = [float(value) for value in values]
    if not numbers or not all(map(isfinite, numbers)) or not 0 < confidence < 1:
        raise ValueError(
            f"found {list(values)} and {confidence}: expected numbers, and a share as confidence"
        )
    known = (len(numbers) - 1) % QUARTERS + 1
    so_far, before = sum(numbers[-known:]), numbers[:-known]
    years = [before[start : start + QUARTERS] for start in range(0, len(before), QUARTERS)]
    if known == QUARTERS:
        outlook = _outlook(so_far, so_far, budget)
        return YearEnd(outlook, known, len(years), so_far, so_far, so_far, so_far)
    parts = [(sum(year), sum(year[:known])) for year in years]
    if len(years) < FEWEST_YEARS or so_far <= 0 or any(min(part) <= 0 for part in parts):
        return YearEnd(Outlook.TOO_FEW, known, len(years), so_far)
    factors = [log(whole / part) for whole, part in parts]
    middle, freedom = log(so_far) + fmean(factors), len(years) - 1
    error = stdev(factors) * sqrt(1 + 1 / len(years))
    way = float(stats.t.ppf((1 + confidence) / 2, freedom)) * error
    lower, upper = exp(middle - way), exp(middle + way)
    chance = None
    if budget is not None and budget > 0 and error > 0:
        chance = float(stats.t.sf((log(budget) - middle) / error, freedom))
    outlook = _outlook(lower, upper, budget)
    return YearEnd(outlook, known, len(years), so_far, exp(middle), lower, upper, chance)


def _outlook(lower: float, upper: float, budget: float | None) -> Outlook:
    if budget is None:
        return Outlook.NO_BUDGET
    if lower > budget:
        return Outlook.ABOVE
    return Outlook.BELOW if upper <= budget else Outlook.UNCERTAIN

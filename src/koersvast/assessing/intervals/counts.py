"""Intervals of counts of events, of rates, and of the ratio of two rates."""

from __future__ import annotations

import numpy as np

from koersvast.assessing.intervals.formulas import byar_limits
from koersvast.assessing.intervals.proportions import clopper_pearson
from koersvast.assessing.intervals.result import CONFIDENCE, Figures, Interval, figures, plain, z_of

# Below this count Byar's approximation is not used: the limits are exact, as in public health practice
# (APHO, Technical briefing 3, 2008; Public Health England's PHEindicatormethods).
EXACT_BELOW = 10


def byar(count: Figures, confidence: float = CONFIDENCE) -> Interval:
    """The interval of a count of events that happen apart from each other; exact below ten.

    Lower: c·(1 - 1/9c - z/3√c)³; upper: the same with + z at c + 1. Below ten: half the quantiles of the
    chi-squared distribution with 2c and 2c + 2 degrees of freedom (Garwood). Sources: Breslow and Day
    (1987), Statistical methods in cancer research II, p. 69; Garwood (1936), Biometrika 28, 437-442.
    Raises ValueError for a count below 0 and for a confidence that is no share.
    """
    from scipy.special import gammaincinv

    z = z_of(confidence)
    tail = (1 - confidence) / 2
    events = figures("count", count)
    small = events < EXACT_BELOW
    lower, upper = (np.array(limit) for limit in byar_limits(np.maximum(events, EXACT_BELOW), z))
    few = events[small]
    # Half a chi-squared quantile with 2c degrees of freedom is the gamma quantile with shape c.
    lower[small] = np.where(few == 0, 0.0, gammaincinv(np.maximum(few, 1e-300), tail))
    upper[small] = gammaincinv(few + 1, 1 - tail)
    return Interval(
        plain(events),
        plain(lower),
        plain(upper),
        confidence,
        "exact" if small.all() else "Byar",
    )


def rate(count: Figures, population: Figures, confidence: float = CONFIDENCE, per: float = 1.0) -> Interval:
    """The interval of a rate: `count` events among `population`, per `per` people (1,000 or 10,000).

    The limits of the count (see `byar`) over the population, which is taken as known exactly.
    Raises ValueError as `byar` does, and for a population that is not above 0.
    """
    people = figures("population", population, above=True)
    events = byar(count, confidence)
    scale = per / people
    return Interval(
        plain(events.value * scale),
        plain(events.lower * scale),
        plain(events.upper * scale),
        confidence,
        events.method,
    )


def rate_ratio(
    x1: Figures, n1: Figures, x2: Figures, n2: Figures, confidence: float = CONFIDENCE
) -> Interval:
    """The interval of the ratio of two rates, (x1/n1) / (x2/n2), with events x and populations n.

    Exact and conditional: given x1 + x2 events, the share that falls in the first is binomial; its
    Clopper-Pearson limits l and u give l/(1 - l) · n2/n1 and u/(1 - u) · n2/n1. As R's poisson.test.
    Source: Sahai and Khurshid (1996), Statistics in epidemiology, chapter 5. With x2 = 0 the ratio and
    its upper limit are infinite as limits; they are given as nan: unknown.
    Raises ValueError for a count below 0, a population that is not above 0, and no event at all.
    """
    first, second = figures("x1", x1), figures("x2", x2)
    scale = figures("n2", n2, above=True) / figures("n1", n1, above=True)
    share = clopper_pearson(first, figures("x1 + x2", first + second, above=True), confidence)

    def odds(part: Figures) -> Figures:
        known = np.asarray(part) < 1
        return plain(np.where(known, part / np.where(known, 1 - np.asarray(part), 1.0), np.nan) * scale)

    return Interval(odds(share.value), odds(share.lower), odds(share.upper), confidence, "exact, conditional")

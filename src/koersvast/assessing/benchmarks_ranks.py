"""The place of each in a list, and how sure it is: a league table without its false precision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

# Enough that the ends of an interval do not move by chance; one seed, so that a page is the same tomorrow.
DRAWS, SEED = 10_000, 1998


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in a list of `count`: 1 is first. `lower` and `upper` are the interval of the place.
    `percentile` is the share of the others that come after it, None for one alone."""

    rank: int
    lower: int
    upper: int
    count: int
    percentile: float | None


def ranks(
    values: Sequence[float],
    errors: Sequence[float],
    *,
    highest_first: bool = True,
    confidence: float = 0.95,
) -> tuple[Rank, ...]:
    """The rank of each value, with an interval from its standard error (0 where a value is exact).

    Ten thousand times each value is drawn anew from a normal distribution and all are ranked; the interval
    holds the middle of those ranks. Equal values share the best place. Sources: Marshall and Spiegelhalter
    (1998), BMJ 316, 1701-1704; Goldstein and Spiegelhalter (1996), JRSS A 159, 385-443. Raises ValueError for
    lists of unequal length, values that are no numbers, errors below zero, and a confidence that is no share.
    """
    centre, spread = np.asarray(values, dtype=float), np.asarray(errors, dtype=float)
    if centre.shape != spread.shape or centre.ndim != 1 or not centre.size:
        raise ValueError(
            f"found {len(values)} values and {len(errors)} errors: expected as many, at least one"
        )
    if not np.isfinite(centre).all() or not (np.isfinite(spread) & (spread >= 0)).all():
        raise ValueError("found a value that is no number, or an error below 0: expected numbers")
    if not (isfinite(confidence) and 0 < confidence < 1):
        raise ValueError(f"the confidence is {confidence}: expected a share between 0 and 1")
    sign = -1.0 if highest_first else 1.0
    draw = np.random.default_rng(SEED)
    drawn = sign * (centre + spread * draw.standard_normal((DRAWS, centre.size)))
    places = _places(drawn)
    tails = ((1 - confidence) / 2, (1 + confidence) / 2)
    lower, upper = np.quantile(places, tails, axis=0, method="nearest")
    own = _places((sign * centre)[None, :])[0]
    others = centre.size - 1
    return tuple(
        Rank(
            int(one),
            int(min(low, one)),
            int(max(high, one)),
            centre.size,
            (after / others) if others else None,
        )
        for one, low, high, after in zip(own, lower, upper, _after(sign * centre), strict=True)
    )


def _places(
    drawn: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """In each row the place of each: one more than how many are before it."""
    ordered = np.sort(drawn, axis=1)
    return (
        np.stack([np.searchsorted(row, one, side="left") for row, one in zip(ordered, drawn, strict=True)])
        + 1
    )


def _after(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> list[int]:
    return [int((values > one).sum()) for one in values]

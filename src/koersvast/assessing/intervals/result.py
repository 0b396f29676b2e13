"""What every interval gives back, and the checks on what goes in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from statistics import NormalDist
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

# A plain number or a sequence of numbers goes in; a float, or an array of the same shape, comes out.
Figures: TypeAlias = Any

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with its limits, in the unit of the estimate.

    `confidence` is the share of such intervals that hold the true value (0.95); `method` names the
    formula. For arrays `value`, `lower` and `upper` are arrays of equal shape.
    """

    value: Figures
    lower: Figures
    upper: Figures
    confidence: float
    method: str


@cache
def z_of(confidence: float) -> float:
    """The quantile of the normal distribution for two-sided limits: 0.95 → 1.959964.

    Raises ValueError for a confidence that is not between 0 and 1.
    """
    if not 0 < confidence < 1:
        raise ValueError(f"confidence is {confidence}: expected a share between 0 and 1, such as 0.95")
    return NormalDist().inv_cdf(0.5 + confidence / 2)


def figures(name: str, values: Figures, *, least: float = 0.0, above: bool = False) -> NDArray[np.float64]:
    """The values as an array, checked: numbers of at least `least` (or, with `above`, more than it).

    Raises ValueError, naming the argument and the first value that is wrong.
    """
    array = np.asarray(values, dtype=np.float64)
    good = np.isfinite(array) & ((array > least) if above else (array >= least))
    if not good.all():
        found = array[~good].flat[0]
        raise ValueError(
            f"{name} holds {found}: expected a number {'above' if above else 'of at least'} {least:g}"
        )
    return array


def shares(
    x_name: str, x: Figures, n_name: str, n: Figures
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A count and the total it is a part of, checked: 0 ≤ x ≤ n and n > 0.

    Raises ValueError, naming the first pair that is wrong.
    """
    part, total = np.broadcast_arrays(figures(x_name, x), figures(n_name, n, above=True))
    if (part > total).any():
        at = np.flatnonzero(part.ravel() > total.ravel())[0]
        raise ValueError(
            f"{x_name} is {part.flat[at]:g} where {n_name} is {total.flat[at]:g}: "
            "expected a part of at most the whole"
        )
    return part, total


def plain(array: NDArray[np.float64]) -> Figures:
    """A float for a single number, else the array."""
    return float(array) if np.ndim(array) == 0 else array

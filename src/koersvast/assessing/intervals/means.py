"""The interval of a mean."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from koersvast.assessing.intervals.result import CONFIDENCE, Interval, z_of


def mean(values: Sequence[float], confidence: float = CONFIDENCE) -> Interval:
    """The interval of the mean of values that were drawn apart from each other.

    mean ± t · s/√n, with Student's t at n - 1 degrees of freedom and s the standard deviation of the
    sample. Source: Student (1908), Biometrika 6, 1-25.
    Raises ValueError for fewer than two values, for one that is no number, and for a confidence that is
    no share.
    """
    from scipy.special import stdtrit

    z_of(confidence)
    array = np.asarray(values, dtype=np.float64)
    if array.ndim != 1 or array.size < 2:
        raise ValueError(f"a margin of a mean needs a list of two values or more, found {array.size}")
    if not np.isfinite(array).all():
        raise ValueError(f"values holds {array[~np.isfinite(array)][0]}: expected numbers")
    centre = float(array.mean())
    half = float(stdtrit(array.size - 1, 0.5 + confidence / 2) * array.std(ddof=1) / array.size**0.5)
    return Interval(centre, centre - half, centre + half, confidence, "Student's t")

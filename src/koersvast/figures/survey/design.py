"""Estimates from a sample that was drawn with a design: weights, strata, clusters, finite populations.

The error is that of Taylor linearisation with replacement between clusters. Sources: Särndal, Swensson and
Wretman (1992), Model assisted survey sampling, chapter 5; Lumley (2010), Complex surveys, chapter 2. The
answers are those of R's package survey (`svymean`, `svyciprop`).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

import numpy as np
from numpy.typing import NDArray
from scipy import stats

Numbers = NDArray[np.float64]
Which = NDArray[np.bool_]

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Design:
    """How each respondent came in the sample.

    `weights` are how many people each stands for; `strata` and `clusters` are numbers of the part that each
    was drawn from and of the unit that was drawn; `populations` is how many of those units the stratum has,
    infinite where the sample is a small part of it.
    """

    weights: Numbers
    strata: NDArray[np.int64]
    clusters: NDArray[np.int64]
    populations: Numbers


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean or proportion with its 95% interval.

    `respondents` answered; `effective` is how many a simple sample would have needed for the same error,
    `design_effect` the one over the other.
    """

    value: float
    error: float
    lower: float
    upper: float
    respondents: int
    effective: float
    design_effect: float


def mean(design: Design, values: Numbers, among: Which) -> Estimate:
    """The mean of `values` among some respondents, with an interval by Student's t."""
    found, error, effective, freedom = _estimated(design, values, among)
    way = error * float(stats.t.ppf((1 + CONFIDENCE) / 2, freedom))
    return _estimate(found, error, (found - way, found + way), among, effective)


def proportion(design: Design, values: Numbers, among: Which) -> Estimate:
    """The proportion of respondents with 1 in `values` (else 0), as a number from 0 to 1.

    The interval is made on the log odds, so that it stays within 0 and 1; where all answer the same, it is
    the exact one (Clopper-Pearson) for the effective number of answers.
    """
    found, error, effective, freedom = _estimated(design, values, among)
    if error == 0 or not 0 < found < 1:
        return _estimate(found, error, _exact(found, effective), among, effective)
    way = error / (found * (1 - found)) * float(stats.t.ppf((1 + CONFIDENCE) / 2, freedom))
    odds = log(found / (1 - found))
    margin = (1 / (1 + exp(way - odds)), 1 / (1 + exp(-way - odds)))
    return _estimate(found, error, margin, among, effective)


def _estimate(
    value: float, error: float, margin: tuple[float, float], among: Which, effective: float
) -> Estimate:
    respondents = int(among.sum())
    return Estimate(value, error, *margin, respondents, effective, respondents / effective)


def _estimated(design: Design, values: Numbers, among: Which) -> tuple[float, float, float, int]:
    """The weighted mean, its standard error, the effective number of answers and the degrees of freedom."""
    weights = np.where(among, design.weights, 0.0)
    total = weights.sum()
    found = float(weights @ values / total)
    # What each respondent adds to the estimate; together they make nothing.
    scores = weights * (values - found) / total
    variance, freedom = _variance(design, scores, among)
    count = int(among.sum())
    spread = float(weights @ (values - found) ** 2 / total) * count / max(count - 1, 1)
    if variance > 0 and spread > 0:
        return found, float(np.sqrt(variance)), spread / variance, freedom
    # All answer the same: only the weights tell what the design costs (Kish).
    return found, 0.0, float(total**2 / (weights**2).sum()), freedom


def _variance(design: Design, scores: Numbers, among: Which) -> tuple[float, int]:
    """The variance of a sum of scores between the clusters of each stratum, and how free it is: the clusters
    less the strata in which someone answered."""
    units, unit = np.unique(np.stack([design.strata, design.clusters]), axis=1, return_inverse=True)
    sums = np.bincount(unit.ravel(), weights=scores, minlength=units.shape[1])
    variance = 0.0
    for stratum in np.unique(units[0]):
        own = sums[units[0] == stratum]
        population = float(design.populations[design.strata == stratum][0])
        part = max(0.0, 1 - len(own) / population)
        if len(own) > 1:
            variance += part * len(own) / (len(own) - 1) * float(((own - own.mean()) ** 2).sum())
        else:
            # One unit shows no differences; held against all others it errs on the safe side.
            variance += part * float((own**2).sum())
    answered = {(int(stratum), int(cluster)) for stratum, cluster in units.T[np.unique(unit.ravel()[among])]}
    freedom = len(answered) - len({stratum for stratum, _ in answered})
    return variance, max(freedom, 1)


def _exact(found: float, effective: float) -> tuple[float, float]:
    """The exact interval where nobody or everybody answers yes; for anything between, all of it."""
    tail = (1 - CONFIDENCE) / 2
    if found == 0:
        return 0.0, float(stats.beta.ppf(1 - tail, 1, effective))
    if found == 1:
        return float(stats.beta.ppf(tail, effective, 1)), 1.0
    return 0.0, 1.0

"""Intervals: how far an estimate may be from the truth by chance.

Every function takes plain numbers or arrays and gives an `Interval`.
"""

from koersvast.assessing.intervals.counts import byar, rate, rate_ratio
from koersvast.assessing.intervals.means import mean
from koersvast.assessing.intervals.proportions import clopper_pearson, newcombe, smallest_change, wilson
from koersvast.assessing.intervals.result import Interval

__all__ = [
    "Interval",
    "byar",
    "clopper_pearson",
    "mean",
    "newcombe",
    "rate",
    "rate_ratio",
    "smallest_change",
    "wilson",
]

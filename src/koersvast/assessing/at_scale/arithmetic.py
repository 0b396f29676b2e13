"""Words for expressions, so that the rules read as they do in plain Python.

Nothing here imports an engine: an expression brings its own operators.
"""

from __future__ import annotations

from functools import reduce
from typing import Any, TypeAlias

# A column or table of an engine.
Expression: TypeAlias = Any

# Two figures that differ less than this part of their size are equal: what is computed in binary fractions
# (a path, half of a decimal) is off by as little as 1e-16, and no figure has more than eighteen digits.
_EQUAL_WITHIN = 1e-12


def cases(*choices: tuple[Expression, Any], default: Any = None) -> Expression:
    """The value of the first condition that holds; a condition that is unknown does not."""
    return reduce(lambda rest, choice: choice[0].ifelse(choice[1], rest), reversed(choices), default)


def known(condition: Expression) -> Expression:
    """A condition that is false where it is unknown."""
    return condition.fill_null(False)


def lesser(first: Expression, second: Expression) -> Expression:
    """The smaller of two; unknown when either is."""
    return cases((first.isnull() | second.isnull(), None), (first < second, first), default=second)


def greater(first: Expression, second: Expression) -> Expression:
    """The larger of two; unknown when either is."""
    return cases((first.isnull() | second.isnull(), None), (first > second, first), default=second)


def reaches(figure: Expression, bound: Expression, strict: Expression) -> Expression:
    """Whether a figure is at least a bound, or above it where `strict` holds."""
    slack = _EQUAL_WITHIN * (figure.abs() + bound.abs())
    return strict.ifelse(figure > bound + slack, figure >= bound - slack)


def rounded(value: Expression, decimals: Expression) -> Expression:
    """A figure as a whole number of its last decimal, halves away from zero as on paper."""
    scaled = value.abs() * 10.0 ** decimals.cast("float64")
    whole = (scaled + 0.5 + _EQUAL_WITHIN * scaled).floor().cast("float64")
    return (value < 0).ifelse(-whole, whole)


def beside(rows: Expression, more: Expression) -> Expression:
    """The rows with the columns of another table of series, empty where that lacks the series."""
    return rows.left_join(more, "series", rname="{name}_more").drop("series_more")

"""The path from the baseline to a target: where a figure should be by now."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from koersvast.assessing.moments import moment
from koersvast.assessing.requirement import Ask, Requirement
from koersvast.assessing.series import Series, has_value, moment_of
from koersvast.plan import Observation, Target

_STRICT = {Ask.AT_LEAST: Ask.MORE, Ask.AT_MOST: Ask.LESS}


@dataclass(frozen=True, slots=True)
class Knot:
    """A point that the path goes through: the period and its end (in months from year 0), and the least
    and most at that point."""

    period: str
    at: int
    lower: Decimal
    upper: Decimal


@dataclass(frozen=True, slots=True)
class Path:
    """What the path to a target asks of a figure: `expected`, when `passed` (0 to 1) of the time from
    `start` to the target has passed. `start` is None where it asks the same all along."""

    expected: Requirement
    start: Knot | None = None
    passed: Decimal = Decimal(1)


def path_to(
    target: Target, needed: Requirement, series: Series, baseline: Observation | None, figure: Observation
) -> Path | None:
    """The path to a target, at the time of a figure; None when there is no point to start from.

    The path is a straight line in time (by the end of each period) from the latest point before the
    figure to the target. That point is an earlier target, or else the baseline, or else the first
    figure: a plan's own earlier targets say that it does not count on one straight line. A target to
    stay equal, or in words, asks the same all along. A figure that already meets the target is on course
    whatever the path asks, so of path and target the easier one counts.
    """
    if needed.reference is not None or needed.ask in {Ask.EQUAL, Ask.EXACTLY}:
        return Path(needed)
    at, aim = moment_of(figure).end, moment(target.period)
    start = _start(target, series, baseline, figure)
    if start is None or aim is None or not start.at < at < aim.end:
        return None
    passed = Decimal(at - start.at) / Decimal(aim.end - start.at)
    return Path(_expected(needed, start, passed), start, passed)


def _expected(needed: Requirement, start: Knot, passed: Decimal) -> Requirement:
    """On the path is on course; but where "more than" asks for a change that has not begun, it is not."""
    lower, upper = needed.lower, needed.upper
    least = None if lower is None else min(start.lower + (lower - start.lower) * passed, lower)
    most = None if upper is None else max(start.upper + (upper - start.upper) * passed, upper)
    if least is not None and most is not None:
        return Requirement(Ask.BETWEEN, least, most)
    strict = needed.ask in {Ask.MORE, Ask.LESS} and needed.value in {least, most}
    if least is not None:
        return Requirement(Ask.MORE if strict else Ask.AT_LEAST, least)
    assert most is not None, "a target has a least or a most"
    return Requirement(Ask.LESS if strict else Ask.AT_MOST, most)


def _start(target: Target, series: Series, baseline: Observation | None, figure: Observation) -> Knot | None:
    """The latest point before the figure that the path goes through."""
    at = moment_of(figure)
    first = baseline or next((row for row in series.realised if has_value(row)), None)
    began = moment(first.period) if first is not None else None
    start = None
    if first is not None and first.value is not None and began is not None and began.start < at.start:
        start = Knot(first.period, began.end, first.value, first.value)
    for earlier in reversed(series.targets):
        due = moment_of(earlier)
        if earlier is not target and earlier.value is not None and due.end < at.end:
            if start is None or due.end > start.at:
                start = Knot(earlier.period, due.end, earlier.value, earlier.value_to or earlier.value)
            break
    return start

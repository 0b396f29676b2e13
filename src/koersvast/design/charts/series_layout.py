"""Where everything in a series chart stands. Across in percent of the width, down in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from koersvast.design.charts.scale import CEILINGS, Scale, axis, gutter
from koersvast.design.figures import chart_unit
from koersvast.plan import parse_period

if TYPE_CHECKING:
    from koersvast.design.charts.series import Goalpost, Measured, SeriesChart

_HEIGHTS = {False: 300, True: 170}
# Above, under, and where the unit is said in words above the chart.
_TOP, _BOTTOM, _UNIT = 26, 30, 18
# What a period's label needs of the width of a narrow chart, in percent.
_LABEL_ROOM = 13.0
# More labels than this on a narrow chart would touch each other; than that, on any.
_CROWDED, _FULL = 5, 12


@dataclass(frozen=True, slots=True)
class Mark:
    """A place with a label. `spare` labels give way where there is little room.

    A figure `beyond` the end of the axis stands at the top edge, and a `special` one has a `remark`; both
    have a form of their own.
    """

    x: float
    y: float
    label: str = ""
    label_y: float = 0.0
    spare: bool = False
    baseline: bool = False
    beyond: bool = False
    special: bool = False
    whiskers: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    """The values with which a target is met: a rectangle, with a line where the target lies."""

    x: float
    width: float
    y: float
    height: float
    edges: tuple[float, ...]
    label: str
    label_x: float
    label_y: float
    spare: bool
    beyond: bool
    earlier: bool


@dataclass(frozen=True, slots=True)
class Band:
    """Where the figures move in the ordinary course: from left to right, and the mean between two ends."""

    left: float
    right: float
    top: float
    mean: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Layout:
    height: int
    gutter: int
    unit: str
    floor: float
    across: tuple[Mark, ...]
    up: tuple[Mark, ...]
    line: tuple[tuple[Mark, Mark], ...]
    marks: tuple[Mark, ...]
    zones: tuple[Zone, ...]
    dot: int
    band: Band | None
    breaks: tuple[float, ...]


def lay_out(chart: SeriesChart, language: str) -> Layout:
    """The places of all parts of the chart."""
    unit = chart_unit(chart.unit, language)
    top = _TOP + (_UNIT if unit else 0)
    height = _HEIGHTS[chart.compact] + (_UNIT if unit else 0)
    values = [float(value) for value in (*chart.values, *(chart.reach or ()))]
    ceiling = CEILINGS.get(chart.unit)
    scale_marks = axis(
        values, wanted=2 if chart.compact else 4, ceiling=None if ceiling is None else float(ceiling)
    )
    down = Scale(scale_marks[0], scale_marks[-1], height - _BOTTOM, top)
    labels = [chart.label(mark, language) for mark in _alike(scale_marks)]
    across, half = _across(chart)
    measured = sorted(chart.measured, key=lambda point: parse_period(point.period))
    marks = _marks(chart, measured, across, down, language)
    breaks = tuple(across(parse_period(period).start / 12) for period in chart.breaks)
    line = [mark for mark, point in zip(marks, measured, strict=True) if not _doubled(point, measured)]
    return Layout(
        height=height,
        unit=unit,
        gutter=gutter(labels),
        floor=height - _BOTTOM,
        across=_period_marks(chart, across, height),
        up=tuple(Mark(0, down(mark), label) for mark, label in zip(scale_marks, labels, strict=True)),
        line=tuple(
            (one, next_one)
            for one, next_one in pairwise(line)
            if not (one.beyond or next_one.beyond or any(one.x < at <= next_one.x for at in breaks))
        ),
        marks=tuple(marks),
        zones=_zones(chart, across, half, down, language),
        dot=5 if chart.compact or len(measured) > _FULL else 7,
        band=_band(chart, across, down),
        breaks=breaks,
    )


def _band(chart: SeriesChart, across: Scale, down: Scale) -> Band | None:
    usual = chart.limits
    if usual is None:
        return None
    left, right = (across(parse_period(period).middle) for period in (usual.first, usual.last))
    return Band(left, right, _down(usual.upper, down), _down(usual.mean, down), _down(usual.lower, down))


def _alike(marks: Sequence[float]) -> list[Decimal]:
    """The marks of an axis, all with as many decimals as the finest needs: 7.0, 7.5, 8.0."""
    places = max(-int(Decimal(str(mark)).normalize().as_tuple().exponent) for mark in marks)
    return [Decimal(f"{mark:.{max(places, 0)}f}") for mark in marks]


def _down(value: Decimal, down: Scale) -> float:
    """Where a value stands; one beyond the end of the axis at the top edge."""
    return down(min(float(value), down.high))


def _across(chart: SeriesChart) -> tuple[Scale, float]:
    """The scale of time, and half the width of a target in it."""
    moments = sorted(
        {parse_period(row.period).middle for row in chart.measured}
        | {parse_period(row.period).middle for row in chart.goalposts}
    )
    gaps = [later - earlier for earlier, later in pairwise(moments)]
    step = min([*gaps, max(moments[-1] - moments[0], 1.0)])
    room = max(step / 2, (moments[-1] - moments[0]) * 0.08, 0.5)
    scale = Scale(moments[0] - room, moments[-1] + room, 0, 100)
    return scale, min((scale(step) - scale(0)) * 0.42, 9)


def _doubled(point: Measured, points: Sequence[Measured]) -> bool:
    """Whether a baseline stands beside a measured figure of the same period; the line goes through that."""
    return point.baseline and any(
        other.period == point.period and not other.baseline for other in points if other is not point
    )


def _period_marks(chart: SeriesChart, across: Scale, height: int) -> tuple[Mark, ...]:
    periods = sorted(
        {row.period for row in chart.measured} | {row.period for row in chart.goalposts}, key=parse_period
    )
    if len(periods) > _FULL:
        return _year_marks(periods, across, height)
    marks: list[Mark] = []
    kept = 200.0
    for period in reversed(periods):
        x = across(parse_period(period).middle)
        spare = kept - x < _LABEL_ROOM
        kept = kept if spare else x
        marks.append(Mark(x, height - 8, period.replace("/20", "/"), spare=spare))
    return tuple(reversed(marks))


def _year_marks(periods: Sequence[str], across: Scale, height: int) -> tuple[Mark, ...]:
    """The years of a long series, each where its first period stands."""
    marks: list[Mark] = []
    for period in periods:
        x, year = across(parse_period(period).middle), period[:4]
        if marks and (marks[-1].label == year or x - marks[-1].x < _LABEL_ROOM / 2):
            continue
        spare = bool(marks) and not marks[-1].spare and x - marks[-1].x < _LABEL_ROOM
        marks.append(Mark(x, height - 8, year, spare=spare))
    return tuple(marks)


def _marks(
    chart: SeriesChart, measured: Sequence[Measured], across: Scale, down: Scale, language: str
) -> list[Mark]:
    marks = []
    last = len(measured) - 1
    for index, point in enumerate(measured):
        x, y = across(parse_period(point.period).middle), _down(point.value, down)
        beyond = point.value > down.high
        full = chart.compact or len(measured) > _FULL
        hushed = (full and index not in (0, last)) or _doubled(point, measured)
        label = chart.label(point.value, language) if beyond or not hushed else ""
        if point.remark and not chart.compact:
            label = f"{chart.label(point.value, language)} {point.remark}"
        marks.append(
            Mark(
                x,
                y,
                label,
                y + 22 if not beyond and _below(point, measured, chart.goalposts) else y - 12,
                spare=len(measured) > _CROWDED and index not in (0, last) and not (beyond or point.remark),
                baseline=point.baseline,
                beyond=beyond,
                special=point.special,
                whiskers=None
                if point.lower is None or point.upper is None
                else (_down(point.lower, down), _down(point.upper, down)),
            )
        )
    return marks


def _below(point: Measured, measured: Sequence[Measured], goalposts: Sequence[Goalpost]) -> bool:
    """Whether the label of a figure stands under it: away from the target, or in a dip of the line."""
    for post in goalposts:
        if post.period == point.period:
            return point.value < post.value
    values = [other.value for other in measured]
    index = list(measured).index(point)
    beside = values[max(index - 1, 0) : index] + values[index + 1 : index + 2]
    return len(beside) == 2 and point.value < min(beside)


def _zones(chart: SeriesChart, across: Scale, half: float, down: Scale, language: str) -> tuple[Zone, ...]:
    posts = sorted(chart.goalposts, key=lambda post: (not post.earlier, parse_period(post.period)))
    zones = []
    for index, post in enumerate(posts):
        x, y = across(parse_period(post.period).middle), _down(post.value, down)
        top, bottom = (y, y) if post.earlier else _zone_ends(post, y, down)
        changed = index == 0 or chart.wanted(posts[index - 1], language) != chart.wanted(post, language)
        changed = changed and len(posts) <= _FULL
        last = index == len(posts) - 1
        zones.append(
            Zone(
                x=x - half,
                width=2 * half,
                y=top,
                height=bottom - top,
                edges=(y,) if post.value_to is None else (y, _down(post.value_to, down)),
                label=chart.wanted(post, language) if (last if chart.compact else changed or last) else "",
                label_x=x,
                label_y=_label_y(chart, post, y, top),
                spare=len(posts) > _CROWDED - 2 and not last and index != 0,
                beyond=post.value > down.high,
                earlier=post.earlier,
            )
        )
    return tuple(zones)


def _zone_ends(post: Goalpost, y: float, down: Scale) -> tuple[float, float]:
    """Top and bottom of the values that meet the target; a bare line where it has no side."""
    if post.value_to is not None:
        return _down(post.value_to, down), y
    if post.side == "above":
        return down.end - 8, y
    if post.side == "below":
        return y, down.start
    return y, y


def _label_y(chart: SeriesChart, post: Goalpost, y: float, top: float) -> float:
    """Above the line of the target, or under it where a figure of the same period stands above it."""
    measured = [point.value for point in chart.measured if point.period == post.period]
    if any(value >= post.value for value in measured):
        return y + 18
    return (top if post.value_to is not None else y) - 8

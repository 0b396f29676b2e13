"""A series in time: baseline, measured figures with their margins, and targets with their comparators."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from markupsafe import Markup

from koersvast.design.charts.drawing import drawn
from koersvast.design.charts.scale import held
from koersvast.design.charts.series_layout import lay_out
from koersvast.design.figures import chart_unit, short_figure
from koersvast.plan import Comparator
from koersvast.texts import text

_SYMBOLS = {
    Comparator.LESS: "< ",
    Comparator.AT_MOST: "≤ ",
    Comparator.MORE: "> ",
    Comparator.AT_LEAST: "≥ ",
}


class Side(StrEnum):
    """On which side of a line a target is met."""

    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A figure that was measured in a period; `lower` and `upper` are the ends of its 95% interval.

    A `special` figure is out of the ordinary for its own series; `remark` says so in a word beside it.
    """

    period: str
    value: Decimal
    baseline: bool = False
    lower: Decimal | None = None
    upper: Decimal | None = None
    special: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goalpost:
    """What a figure should be in a period.

    `comparator` is what the document prints before the figure. `side` is the side of the figure on which
    the target is met; where nobody says so, the target is a bare line. A range has two ends and no side.
    An `earlier` one was wanted before, and is drawn faint.
    """

    period: str
    value: Decimal
    comparator: Comparator | None = None
    value_to: Decimal | None = None
    side: Side | None = None
    earlier: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Between which values the figures of a stretch of time move in the ordinary course, and their mean."""

    first: str
    last: str
    mean: Decimal
    lower: Decimal
    upper: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesChart:
    """The figures and targets of one indicator in one area and group.

    `breaks` are the periods in which the way of measuring changed. `id` is unique on its page. `reach` is
    the lowest and highest value that charts beside each other share. `compact` leaves out most labels, for
    small charts.
    """

    id: str
    name: str
    unit: str
    measured: tuple[Measured, ...]
    goalposts: tuple[Goalpost, ...] = ()
    limits: Limits | None = None
    breaks: tuple[str, ...] = ()
    reach: tuple[Decimal, Decimal] | None = None
    compact: bool = False

    @property
    def every_value(self) -> tuple[Decimal, ...]:
        """All values of the indicator: measured, with their margins, and wanted."""
        measured = [value for point in self.measured for value in (point.value, point.lower, point.upper)]
        wanted = [value for post in self.goalposts for value in (post.value, post.value_to)]
        usual = [self.limits.lower, self.limits.upper] if self.limits else []
        return tuple(value for value in [*measured, *wanted, *usual] if value is not None)

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The values for which the axis makes room."""
        return held(self.every_value, self.unit)

    @property
    def beyond(self) -> bool:
        """Whether a figure lies beyond the end of the axis, and stands at its edge as an arrow."""
        return self.values != self.every_value

    def label(self, value: Decimal, language: str) -> str:
        """A figure as it stands in the chart."""
        return short_figure(value, self.unit, language)

    def wanted(self, post: Goalpost, language: str) -> str:
        """A target as it stands in the chart: ≥ 50%, 10%–12%."""
        if post.value_to is not None:
            return f"{self.label(post.value, language)}–{self.label(post.value_to, language)}"
        symbol = _SYMBOLS.get(post.comparator, "") if post.comparator else ""
        return symbol + self.label(post.value, language)

    def description(self, language: str) -> str:
        """What the chart shows, for whoever cannot see it."""
        parts = [
            text(
                "design-series-baseline" if point.baseline else "design-series-measured",
                language,
                period=point.period,
                figure=self.label(point.value, language),
            )
            for point in self.measured
        ]
        parts += [
            text(
                "design-series-earlier-target" if post.earlier else "design-series-target",
                language,
                period=post.period,
                figure=self.wanted(post, language),
            )
            for post in self.goalposts
        ]
        parts += [text("design-series-break", language, period=period) for period in self.breaks]
        if self.limits:
            low, high = (self.label(end, language) for end in (self.limits.lower, self.limits.upper))
            parts.append(text("design-series-limits", language, low=low, high=high))
            parts += [
                text("design-series-special", language, period=point.period, remark=point.remark)
                for point in self.measured
                if point.remark
            ]
        unit = chart_unit(self.unit, language)
        what = text("design-series-what", language)
        return " ".join([what, *([text("design-series-unit", language, unit=unit)] if unit else []), *parts])

    def svg(self, language: str) -> Markup:
        return drawn("series.svg.jinja", chart=self, layout=lay_out(self, language), language=language)

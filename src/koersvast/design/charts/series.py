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
    """A figure that was measured in a period; `lower` and `upper` are the ends of its 95% interval."""

    period: str
    value: Decimal
    baseline: bool = False
    lower: Decimal | None = None
    upper: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goalpost:
    """What a figure should be in a period.

    `comparator` is what the document prints before the figure. `side` is the side of the figure on which
    the target is met; where nobody says so, the target is a bare line. A range has two ends and no side.
    """

    period: str
    value: Decimal
    comparator: Comparator | None = None
    value_to: Decimal | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesChart:
    """The figures and targets of one indicator in one area and group.

    `id` is unique on its page. `reach` is the lowest and highest value that charts beside each other share.
    `compact` leaves out most labels, for small charts.
    """

    id: str
    name: str
    unit: str
    measured: tuple[Measured, ...]
    goalposts: tuple[Goalpost, ...] = ()
    reach: tuple[Decimal, Decimal] | None = None
    compact: bool = False

    @property
    def every_value(self) -> tuple[Decimal, ...]:
        """All values of the indicator: measured, with their margins, and wanted."""
        measured = [value for point in self.measured for value in (point.value, point.lower, point.upper)]
        wanted = [value for post in self.goalposts for value in (post.value, post.value_to)]
        return tuple(value for value in [*measured, *wanted] if value is not None)

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
            text("design-series-target", language, period=post.period, figure=self.wanted(post, language))
            for post in self.goalposts
        ]
        unit = chart_unit(self.unit, language)
        what = text("design-series-what", language)
        return " ".join([what, *([text("design-series-unit", language, unit=unit)] if unit else []), *parts])

    def svg(self, language: str) -> Markup:
        return drawn("series.svg.jinja", chart=self, layout=lay_out(self, language), language=language)

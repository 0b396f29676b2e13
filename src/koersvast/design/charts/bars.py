"""Bars that lie under each other: one figure for each area or group, held against the whole."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from koersvast.design.charts.drawing import drawn
from koersvast.design.charts.scale import Scale
from koersvast.texts import text
from koersvast.texts.figures import figure

_ROW, _LABEL, _THICK = 48, 18, 16
# Room at the right for the figure that stands beside the longest bar, in percent.
_ROOM = 76.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar; the bar of the whole municipality is drawn apart from those of its parts."""

    label: str
    value: Decimal
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """Bars in the order given; all values zero or more. `id` is unique on its page."""

    id: str
    name: str
    unit: str
    bars: tuple[Bar, ...]

    @property
    def height(self) -> int:
        return _ROW * len(self.bars)

    def figure(self, value: Decimal, language: str) -> str:
        return figure(value, self.unit, language)

    def description(self, language: str) -> str:
        """What the chart shows, for whoever cannot see it."""
        parts = ", ".join(f"{bar.label} {self.figure(bar.value, language)}" for bar in self.bars)
        return text("design-bars-what", language, parts=parts)

    def svg(self, language: str) -> Markup:
        highest = max(float(bar.value) for bar in self.bars) or 1.0
        scale = Scale(0, highest, 0, _ROOM)
        rows = [
            {
                "bar": bar,
                "y": index * _ROW + _LABEL + 4,
                "label_y": index * _ROW + _LABEL - 3,
                "width": scale(float(bar.value)),
                "figure": self.figure(bar.value, language),
            }
            for index, bar in enumerate(self.bars)
        ]
        whole = next((scale(float(bar.value)) for bar in self.bars if bar.whole), None)
        return drawn("bars.svg.jinja", chart=self, rows=rows, thick=_THICK, whole=whole, language=language)

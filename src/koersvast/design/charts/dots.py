"""Dots under each other, ranked: one figure for each of several municipalities, with its margin."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from koersvast.design.charts.drawing import drawn
from koersvast.design.charts.scale import CEILINGS, Scale, axis
from koersvast.design.figures import short_figure
from koersvast.texts import text
from koersvast.texts.figures import figure

_ROW, _LABEL, _FOOT = 42, 16, 26
# Room at the right for the figure that stands beside a dot, in percent.
_ROOM = 82.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """One figure; `lower` and `upper` are the ends of its 95% interval, `own` is the one a page is about."""

    label: str
    value: Decimal
    lower: Decimal | None = None
    upper: Decimal | None = None
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DotChart:
    """Dots in the order given. `id` is unique on its page."""

    id: str
    name: str
    unit: str
    dots: tuple[Dot, ...]

    def description(self, language: str) -> str:
        """What the chart shows, for whoever cannot see it."""
        parts = ", ".join(f"{dot.label} {figure(dot.value, self.unit, language)}" for dot in self.dots)
        return text("design-dots-what", language, parts=parts)

    def svg(self, language: str) -> Markup:
        ends = [end for dot in self.dots for end in (dot.value, dot.lower, dot.upper) if end is not None]
        ceiling = CEILINGS.get(self.unit)
        marks = axis([float(end) for end in ends], ceiling=None if ceiling is None else float(ceiling))
        across = Scale(marks[0], max(marks[-1], float(max(ends))), 2, _ROOM)
        rows = [
            {
                "dot": dot,
                "label_y": index * _ROW + _LABEL,
                "y": index * _ROW + _LABEL + 12,
                "x": across(float(dot.value)),
                "ends": None
                if dot.lower is None or dot.upper is None
                else (across(float(dot.lower)), across(float(dot.upper))),
                "figure": figure(dot.value, self.unit, language),
            }
            for index, dot in enumerate(self.dots)
        ]
        height = _ROW * len(self.dots) + _FOOT
        return drawn(
            "dots.svg.jinja",
            chart=self,
            rows=rows,
            height=height,
            floor=height - _FOOT,
            marks=[
                {"x": across(mark), "label": short_figure(Decimal(str(mark)), self.unit, language)}
                for mark in marks
            ],
            own=next((across(float(dot.value)) for dot in self.dots if dot.own), None),
            language=language,
        )

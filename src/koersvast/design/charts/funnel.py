"""A funnel: shares by the size of what they are a share of, with what chance alone makes of the average."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from decimal import Decimal
from math import sqrt

from markupsafe import Markup

from koersvast.assessing.benchmarks import NEAR
from koersvast.design.charts.drawing import drawn
from koersvast.design.charts.scale import Scale, axis, gutter
from koersvast.design.figures import short_figure
from koersvast.texts import numbers, text
from koersvast.texts.figures import figure

_HEIGHT, _TOP, _BOTTOM = 300, 20, 46
# Straight pieces of which the curve of a limit is made.
_PIECES = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class FunnelDot:
    """A share: how large the whole is, and whether it lies outside the limits for that size."""

    label: str
    size: float
    value: float
    own: bool = False
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FunnelChart:
    """Shares around their average, both `per` 100, 1,000 and so on. `id` is unique on its page."""

    id: str
    name: str
    unit: str
    average: float
    per: int
    dots: tuple[FunnelDot, ...]

    def description(self, language: str) -> str:
        """What the chart shows, for whoever cannot see it."""
        parts = ", ".join(
            text(
                "design-funnel-outside" if dot.outside else "design-funnel-within",
                language,
                name=dot.label,
                figure=self._figure(dot.value, language),
            )
            for dot in self.dots
        )
        average = self._figure(self.average, language)
        return text("design-funnel-what", language, average=average, parts=parts)

    def _figure(self, value: float, language: str) -> str:
        return figure(Decimal(f"{value:.1f}"), self.unit, language)

    def limits(self, size: float) -> tuple[float, float]:
        """Between which shares 95% lie by chance alone when the whole has this size."""
        share = self.average / self.per
        half = NEAR * sqrt(share * (1 - share) / size)
        return max(share - half, 0.0) * self.per, min(share + half, 1.0) * self.per

    def svg(self, language: str) -> Markup:
        sizes = [dot.size for dot in self.dots]
        least, most = min(sizes) * 0.7, max(sizes) * 1.1
        ends = [end for size in (least, most) for end in self.limits(size)]
        marks = axis([*ends, *(dot.value for dot in self.dots)])
        down = Scale(marks[0], marks[-1], _HEIGHT - _BOTTOM, _TOP)
        across = Scale(least, most, 0, 100)
        steps = [least + (most - least) * step / _PIECES for step in range(_PIECES + 1)]
        labels = [short_figure(Decimal(str(mark)), self.unit, language) for mark in marks]
        curves = [[(across(size), down(self.limits(size)[side])) for size in steps] for side in (0, 1)]
        size_marks = [mark for mark in axis(sizes, wanted=3) if least <= mark <= most]
        return drawn(
            "funnel.svg.jinja",
            chart=self,
            language=language,
            height=_HEIGHT,
            floor=_HEIGHT - _BOTTOM,
            gutter=gutter(labels),
            up=[{"y": down(mark), "label": label} for mark, label in zip(marks, labels, strict=True)],
            across=[
                {"x": across(mark), "label": numbers.number(Decimal(str(mark)), language, 0)}
                for mark in size_marks
            ],
            average=down(self.average),
            curves=[list(itertools.pairwise(curve)) for curve in curves],
            dots=[
                {
                    "dot": dot,
                    "x": across(dot.size),
                    "y": down(dot.value),
                    "left": across(dot.size) > 70,
                    "named": dot.own or dot.outside,
                }
                for dot in self.dots
            ],
            sizes=text("design-funnel-sizes", language),
        )

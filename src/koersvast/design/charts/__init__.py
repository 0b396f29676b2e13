"""Charts, drawn when the site is built: one definition each, from which an SVG is made.

A chart is a frozen dataclass of figures and words. `svg(language)` gives the drawing, with a title and a
description that say what it shows; a table with the same figures belongs beside it on the page.
Horizontal places are shares of the width, so that text keeps its size on a phone.
"""

from koersvast.design.charts.bars import Bar, BarChart
from koersvast.design.charts.circle import CircleChart, Part
from koersvast.design.charts.columns import ColumnChart, Columns
from koersvast.design.charts.dots import Dot, DotChart
from koersvast.design.charts.funnel import FunnelChart, FunnelDot
from koersvast.design.charts.series import Goalpost, Limits, Measured, SeriesChart, Side
from koersvast.design.charts.shares import Share, ShareChart

__all__ = [
    "Bar",
    "BarChart",
    "CircleChart",
    "ColumnChart",
    "Columns",
    "Dot",
    "DotChart",
    "FunnelChart",
    "FunnelDot",
    "Goalpost",
    "Limits",
    "Measured",
    "Part",
    "SeriesChart",
    "Share",
    "ShareChart",
    "Side",
]

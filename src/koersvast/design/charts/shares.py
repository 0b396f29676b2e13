"""One bar cut in parts: how many of each sort there are. The words beside it say the same."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from koersvast.design.charts.drawing import drawn

_HEIGHT = 28
# White between two parts, in percent.
_GAP = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part: how many, in words, and which of the three looks it has (good, bad or unknown)."""

    words: str
    count: int
    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareChart:
    """Parts of a whole, from left to right; parts without members are not drawn."""

    id: str
    name: str
    shares: tuple[Share, ...]

    def svg(self, language: str) -> Markup:
        total = sum(share.count for share in self.shares)
        parts, x = [], 0.0
        for share in self.shares:
            width = 100 * share.count / total
            if share.count:
                parts.append({"share": share, "x": x, "width": max(width - _GAP, 0.5)})
            x += width
        return drawn("shares.svg.jinja", chart=self, parts=parts, height=_HEIGHT, language=language)

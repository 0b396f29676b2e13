"""Columns beside each other: amounts by year, one column for each kind."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from koersvast.design.charts.drawing import drawn
from koersvast.design.charts.scale import Scale, axis, gutter
from koersvast.design.figures import short_amount
from koersvast.texts import text

_HEIGHT, _TOP, _BOTTOM = 280, 24, 30
_MOST_LABELLED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """One kind of amount: its name and an amount in euros for each year, None where there is none."""

    name: str
    amounts: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnChart:
    """Amounts by year of at most two kinds. `id` is unique on its page."""

    id: str
    name: str
    years: tuple[str, ...]
    kinds: tuple[Columns, ...]

    def description(self, language: str) -> str:
        """What the chart shows, for whoever cannot see it."""
        parts = "; ".join(
            f"{kind.name} "
            + ", ".join(
                f"{year}: {text('design-euros', language, figure=short_amount(amount, language))}"
                for year, amount in zip(self.years, kind.amounts, strict=True)
                if amount is not None
            )
            for kind in self.kinds
        )
        return text("design-columns-what", language, parts=parts)

    def svg(self, language: str) -> Markup:
        amounts = [float(amount) for kind in self.kinds for amount in kind.amounts if amount is not None]
        marks = axis([0.0, *amounts])
        down = Scale(marks[0], marks[-1], _HEIGHT - _BOTTOM, _TOP)
        labels = [short_amount(mark, language) for mark in marks]
        share = 100 / len(self.years)
        wide = share * 0.8 / len(self.kinds)
        labelled = len(self.years) * len(self.kinds) <= _MOST_LABELLED
        columns = []
        for which, kind in enumerate(self.kinds):
            for index, amount in enumerate(kind.amounts):
                if amount is None:
                    continue
                x = share * (index + 0.1) + wide * which
                ends = sorted((down(0), down(float(amount))))
                columns.append(
                    {
                        "which": which,
                        "x": x,
                        "width": wide * 0.94,
                        "y": ends[0],
                        "height": max(ends[1] - ends[0], 1),
                        "label": _bare(amount, language) if labelled else "",
                        "label_x": x + wide * 0.47,
                        "label_y": ends[1] + 16 if amount < 0 else ends[0] - 6,
                    }
                )
        return drawn(
            "columns.svg.jinja",
            chart=self,
            language=language,
            height=_HEIGHT,
            gutter=gutter(labels),
            zero=down(0),
            up=[{"y": down(mark), "label": label} for mark, label in zip(marks, labels, strict=True)],
            years=[
                {"label": year, "x": share * (index + 0.5), "spare": len(self.years) > 6 and index % 2}
                for index, year in enumerate(self.years)
            ],
            columns=columns,
        )


def _bare(amount: Decimal, language: str) -> str:
    """The amount above its column, without the word for millions: the axis has it."""
    return short_amount(amount, language).split("\u00a0")[0]

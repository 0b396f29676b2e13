"""Cells of a table as figures with their place, whatever service they came from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Decimal

from koersvast.figures.sources.absent import status_in
from koersvast.figures.sources.model import Figure, Measure
from koersvast.figures.sources.selecting import Resolved
from koersvast.plan import Missing, Status


def figure_at(
    resolved: Resolved,
    measure: Measure,
    row: Mapping[str, object],
    *,
    value: Decimal | None,
    missing: Missing | None,
    status: Status | None = None,
    raw: str = "",
    note: str = "",
) -> Figure | None:
    """The figure of a measure in a row; None for a region or period that was not chosen."""
    region = _code(row, resolved.region.code) if resolved.region else ""
    period = _code(row, resolved.period.code) if resolved.period else ""
    if (resolved.region and region not in resolved.regions) or (
        resolved.period and period not in resolved.period_of
    ):
        return None
    if resolved.period:
        status = status or status_in(resolved.period_categories[period].status)
    codes = [measure.code, region, period, *(one.code for one in resolved.chosen.values())]
    return Figure(
        measure=measure.code,
        region=region,
        period=resolved.period_of[period] if resolved.period else resolved.whole_period,
        value=None if value is None else rounded(value, measure.decimals),
        missing=missing,
        status=status,
        raw=raw,
        note=note,
        place=place(codes),
    )


def place(codes: Sequence[str]) -> str:
    """Codes that lead back to a figure, as the locator of a plan: "T001036/GM9999/2023JJ00"."""
    clean = [re.sub(r"[^A-Za-z0-9_.-]+", "-", code) for code in codes if code]
    return "/".join(clean) if len(clean) > 1 else f"{clean[0]}/-"


def rounded(value: Decimal, decimals: int | None) -> Decimal:
    """A value with as many decimals as its measure has: services send 7888.2001953125 for 7888.2."""
    return value if decimals is None else value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)


def _code(row: Mapping[str, object], column: str) -> str:
    return str(row.get(column, "")).strip()


def heading(group: object, titles: Mapping[object, str], parents: Mapping[object, object]) -> str:
    """The headings above a measure, from the outermost to the nearest: "Bevolking / Geslacht"."""
    found: list[str] = []
    while group in titles and len(found) < len(titles):
        found.insert(0, titles[group])
        group = parents[group]
    return " / ".join(found)

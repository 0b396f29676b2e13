"""The place of each area among those of its size class, for the same indicator, group and year."""

from __future__ import annotations

from koersvast.assessing.at_scale.arithmetic import Expression
from koersvast.assessing.at_scale.tables import ScaleTables
from koersvast.plan import Direction

_PEERS = ("indicator", "group", "size_class", "year")


def ranks(tables: ScaleTables, latest: Expression, areas: Expression) -> Expression:
    """For each series with a latest figure: `size_class`, `rank` (1 is the best; the highest where no
    direction is known; equal figures share a place) and `ranked`, the number of areas that were compared.
    Without those of areas without a class."""
    classed = tables.series.join(areas.select("area", "size_class"), "area")
    directed = classed.join(tables.indicators.select("indicator", "direction"), "indicator")
    placed = latest.select("series", "year", "value").join(directed, "series")
    score = (placed.direction == Direction.DECREASE).ifelse(placed.value, -placed.value)
    # Only what is needed goes through the window, which sorts all of its rows.
    narrow = placed.select("series", *_PEERS, score=score)
    peers = [narrow[name] for name in _PEERS]
    return narrow.select(
        "series",
        "size_class",
        rank=narrow.score.rank().over(group_by=peers) + 1,
        ranked=narrow.score.count().over(group_by=peers),
    )

"""The place of each area among those of its size class, for the same indicator, group and year."""

from __future__ import annotations

from koersvast.assessing.at_scale.arithmetic import Expression
from koersvast.plan import Direction


def with_rank(rows: Expression, areas: Expression) -> Expression:
    """Adds `size_class`, `rank` (1 is the best; the highest where no direction is known; equal figures share
    a place) and `ranked`, the number of areas that were compared. Unknown for an area without a class."""
    classes = areas.select(class_of=areas.area, size_class=areas.size_class)
    joined = rows.left_join(classes, [rows.area == classes.class_of]).drop("class_of")
    peers = [joined[name] for name in ("indicator", "group", "size_class", "year")]
    placed = joined.value.notnull() & joined.size_class.notnull()
    score = (joined.direction == Direction.DECREASE).ifelse(joined.value, -joined.value)
    # Those without a place stand in a group of their own, so that nobody is counted behind them.
    rank = score.rank().over(group_by=[*peers, placed]) + 1
    ranked = joined.value.count().over(group_by=[*peers, placed])
    return joined.mutate(rank=placed.ifelse(rank, None), ranked=placed.ifelse(ranked, None))

"""The tables that verdicts at scale are made from, and how a plan or a store gives them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from koersvast.assessing.at_scale.arithmetic import Expression
from koersvast.assessing.breaks import states_break
from koersvast.assessing.events import counts_events
from koersvast.assessing.requirement import asks, decimals_of
from koersvast.assessing.series import SeriesKey
from koersvast.plan import Observation, Plan, Target

if TYPE_CHECKING:
    import pyarrow as pa

_NUMBERS = ("lower", "upper", "numerator", "denominator")
_YEAR = 4


@dataclass(frozen=True, slots=True)
class ScaleTables:
    """What verdicts at scale are made from, as Arrow; `left` are the series that need `assess`.

    `figures`: indicator, area, group, year, role, value, missing, lower, upper, numerator, denominator,
    sample_size, decimals (of the value as printed), breaks (whether the series begins anew here), document.
    `targets`: indicator, area, group, year, comparator, value, value_to, decimals, missing, document.
    `indicators`: indicator, unit, direction, events (whether it counts events).
    Figures are binary fractions, years whole numbers; what is absent is null, and in texts "".
    """

    figures: pa.Table
    targets: pa.Table
    indicators: pa.Table
    left: frozenset[SeriesKey]


def figures_schema() -> pa.Schema:
    """The columns of `figures`."""
    import pyarrow as pa

    number = pa.float64()
    return pa.schema(
        [(name, pa.string()) for name in ("indicator", "area", "group")]
        + [("year", pa.int32()), ("role", pa.string()), ("value", number), ("missing", pa.string())]
        + [(name, number) for name in (*_NUMBERS, "sample_size")]
        + [("decimals", pa.int32()), ("breaks", pa.bool_()), ("document", pa.string())]
    )


def of_plan(plan: Plan) -> ScaleTables:
    """The tables of a plan. Series with other periods than whole years, with targets in words, or with
    targets or figures without a year are left out of them and named in `left`."""
    import pyarrow as pa

    left = frozenset(
        (row.indicator, row.area, row.group)
        for row in (*plan.observations, *plan.targets)
        if not _is_year(row.period) or (isinstance(row, Target) and row.value is None and asks(row))
    )
    text, number = pa.string(), pa.float64()
    targets = pa.schema(
        [(name, text) for name in ("indicator", "area", "group")]
        + [("year", pa.int32()), ("comparator", text), ("value", number), ("value_to", number)]
        + [("decimals", pa.int32()), ("missing", text), ("document", text)]
    )
    indicators = pa.schema([("indicator", text), ("unit", text), ("direction", text), ("events", pa.bool_())])
    return ScaleTables(
        figures=pa.Table.from_pylist(
            [_figure(row) for row in _kept(plan.observations, left)], figures_schema()
        ),
        targets=pa.Table.from_pylist([_target(row) for row in _kept(plan.targets, left)], targets),
        indicators=pa.Table.from_pylist(
            [
                {
                    "indicator": row.id,
                    "unit": row.unit,
                    "direction": row.direction or "",
                    "events": counts_events(row.name),
                }
                for row in plan.indicators
            ],
            indicators,
        ),
        left=left,
    )


def of_store(rows: Expression, notes: Iterable[str] = ()) -> Expression:
    """The rows of a store as `figures`: those of whole years. `notes` are the notes that stand in the
    store; the rows of those that say that a series breaks begin it anew."""
    breaking = [note for note in notes if states_break(note)]
    yearly = rows.filter(rows.period.length() == _YEAR)
    # An engine may cast before it filters; so that this never fails, other periods are 0 by then.
    year = (yearly.period.length() == _YEAR).ifelse(yearly.period, "0").cast("int32")
    return yearly.select(
        *("indicator", "area", "group"),
        year=year,
        role=yearly.role,
        value=yearly.value.cast("float64"),
        missing=yearly.missing,
        **{name: yearly[name].cast("float64") for name in _NUMBERS},
        sample_size=yearly.sample_size.cast("float64"),
        decimals=yearly.decimals,
        breaks=yearly.note.isin(breaking) if breaking else yearly.note.isnull(),
        document=yearly.document,
    )


def _kept(rows: Sequence[Any], left: frozenset[SeriesKey]) -> list[Any]:
    return [row for row in rows if (row.indicator, row.area, row.group) not in left]


def _is_year(period: str) -> bool:
    return len(period) == _YEAR and period.isdigit()


def _figure(row: Observation) -> dict[str, Any]:
    return {
        **_series(row),
        "role": row.role.value,
        **{name: _number(getattr(row, name)) for name in _NUMBERS},
        "sample_size": _number(row.sample_size),
        "breaks": bool(row.note) and states_break(row.note),
    }


def _target(row: Target) -> dict[str, Any]:
    return {**_series(row), "comparator": row.comparator or "", "value_to": _number(row.value_to)}


def _series(row: Observation | Target) -> dict[str, Any]:
    return {
        "indicator": row.indicator,
        "area": row.area,
        "group": row.group,
        "year": int(row.period),
        "value": _number(row.value),
        "decimals": decimals_of(row.value) if row.value is not None else None,
        "missing": row.missing or "",
        "document": row.document,
    }


def _number(value: Any) -> float | None:
    return float(value) if value is not None else None

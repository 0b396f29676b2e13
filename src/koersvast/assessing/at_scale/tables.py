"""The tables that verdicts at scale are made from, and how a plan or a store gives them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from koersvast.assessing.at_scale.arithmetic import Expression
from koersvast.assessing.breaks import states_break
from koersvast.assessing.events import counts_events
from koersvast.assessing.requirement import asks, decimals_of
from koersvast.assessing.series import SeriesKey
from koersvast.plan import Indicator, Observation, Plan, Role, Target

if TYPE_CHECKING:
    import pyarrow as pa

_NAMES = ("indicator", "area", "group")
_NUMBERS = ("lower", "upper", "numerator", "denominator")
_DATED = ("series:int32", "year:int32", "value:float", "decimals:int32", "missing", "document")
_FIGURES = (*_DATED, *(f"{name}:float" for name in (*_NUMBERS, "sample_size")), "breaks:bool")
_TARGETS = (*_DATED, "comparator", "value_to:float")
_YEAR = 4


@dataclass(frozen=True, slots=True)
class ScaleTables:
    """What verdicts at scale are made from: as Arrow from `of_plan`, as expressions for `verdicts`.

    `series`: series (its number), indicator, area, group. The number stands for the three in the other
    tables: comparing three texts costs more than all the rest.
    `figures` (realised) and `baselines`: series, year, value, missing, lower, upper, numerator,
    denominator, sample_size, decimals (of the value as printed), breaks (whether the series begins anew
    here), document. Each series has a year once in each.
    `targets`: series, year, comparator, value, value_to, decimals, missing, document.
    `indicators`: indicator, unit, direction, events (whether it counts events).
    Figures are binary fractions, years whole numbers; what is absent is null, and in texts "".
    """

    series: Any
    figures: Any
    baselines: Any
    targets: Any
    indicators: Any

    def on(self, bring: Callable[[Any], Expression]) -> ScaleTables:
        """The tables brought to an engine: `tables.on(engine.in_memory)`."""
        return ScaleTables(*(bring(getattr(self, field.name)) for field in fields(self)))

    def between(self, first: int, end: int) -> ScaleTables:
        """The tables of the series from `first` up to `end`: what is too large for the memory is done in
        parts, each of whole indicators. Figures that stand by series are then read in parts as well."""

        def part(table: Expression) -> Expression:
            return table.filter((table.series >= first) & (table.series < end))

        return ScaleTables(
            series=part(self.series),
            figures=part(self.figures),
            baselines=part(self.baselines),
            targets=part(self.targets),
            indicators=self.indicators,
        )


def of_plan(plan: Plan) -> tuple[ScaleTables, frozenset[SeriesKey]]:
    """The tables of a plan, and the series that are left to `assess`: those with other periods than whole
    years, with targets in words, or with targets or figures without a year."""
    import pyarrow as pa

    rows: tuple[Observation | Target, ...] = (*plan.observations, *plan.targets)
    left = frozenset(_key(row) for row in rows if not _is_year(row.period) or _in_words(row))
    numbers = {key: number for number, key in enumerate(sorted({_key(row) for row in rows} - left))}

    def table(forms: Iterable[dict[str, Any]], *columns: str) -> pa.Table:
        return pa.Table.from_pylist(list(forms), _schema(*columns))

    def observed(role: Role) -> pa.Table:
        kept = (row for row in plan.observations if row.role is role and _key(row) in numbers)
        return table((_figure(row, numbers[_key(row)]) for row in kept), *_FIGURES)

    targets = (_target(row, numbers[_key(row)]) for row in plan.targets if _key(row) in numbers)
    series = ({"series": number, **dict(zip(_NAMES, key, strict=True))} for key, number in numbers.items())
    tables = ScaleTables(
        series=table(series, "series:int32", *_NAMES),
        figures=observed(Role.REALISED),
        baselines=observed(Role.BASELINE),
        targets=table(targets, *_TARGETS),
        indicators=table(map(_described, plan.indicators), "indicator", "unit", "direction", "events:bool"),
    )
    return tables, left


def of_store(rows: Expression, notes: Iterable[str] = ()) -> tuple[Expression, Expression, Expression]:
    """`series`, `figures` and `baselines` of the rows of a store, those of whole years. `notes` are the
    notes that stand in the store; the rows of those that say that a series breaks begin it anew."""
    breaking = [note for note in notes if states_break(note)]
    yearly = rows.filter(rows.period.length() == _YEAR)
    names = yearly.select(*_NAMES).distinct()
    number = names.indicator.count().over(order_by=list(_NAMES), rows=(None, 0))
    series = names.mutate(series=number.cast("int32"))
    numbered = yearly.join(series, list(_NAMES))
    # An engine may cast before it filters; so that this never fails, other periods are 0 by then.
    year = (numbered.period.length() == _YEAR).ifelse(numbered.period, "0").cast("int32")
    figures = numbered.select(
        "series",
        "role",
        year=year,
        missing=numbered.missing,
        **{name: numbered[name].cast("float64") for name in ("value", *_NUMBERS, "sample_size")},
        decimals=numbered.decimals,
        breaks=numbered.note.isin(breaking) if breaking else numbered.note.isnull(),
        document=numbered.document,
    )
    by_role = [
        figures.filter(figures["role"] == role).drop("role") for role in (Role.REALISED, Role.BASELINE)
    ]
    return series, by_role[0], by_role[1]


def _schema(*columns: str) -> pa.Schema:
    """A schema from names and types, "year:int32"; text where no type is named."""
    import pyarrow as pa

    types = {"int32": pa.int32(), "float": pa.float64(), "bool": pa.bool_(), "": pa.string()}
    parts = [column.partition(":") for column in columns]
    return pa.schema([(name, types[kind]) for name, _, kind in parts])


def _key(row: Observation | Target) -> SeriesKey:
    return row.indicator, row.area, row.group


def _is_year(period: str) -> bool:
    return len(period) == _YEAR and period.isdigit()


def _in_words(row: Observation | Target) -> bool:
    return isinstance(row, Target) and row.value is None and asks(row)


def _described(row: Indicator) -> dict[str, Any]:
    return {
        "indicator": row.id,
        "unit": row.unit,
        "direction": row.direction or "",
        "events": counts_events(row.name),
    }


def _figure(row: Observation, series: int) -> dict[str, Any]:
    return {
        **_dated(row, series),
        **{name: _number(getattr(row, name)) for name in _NUMBERS},
        "sample_size": _number(row.sample_size),
        "breaks": bool(row.note) and states_break(row.note),
    }


def _target(row: Target, series: int) -> dict[str, Any]:
    return {**_dated(row, series), "comparator": row.comparator or "", "value_to": _number(row.value_to)}


def _dated(row: Observation | Target, series: int) -> dict[str, Any]:
    return {
        "series": series,
        "year": int(row.period),
        "value": _number(row.value),
        "decimals": decimals_of(row.value) if row.value is not None else None,
        "missing": row.missing or "",
        "document": row.document,
    }


def _number(value: Any) -> float | None:
    return float(value) if value is not None else None

"""The outcome of holding a figure against its target: `targets.judge`, for whole tables."""

from __future__ import annotations

from koersvast.assessing.at_scale.arithmetic import Expression, cases, known
from koersvast.assessing.at_scale.asking import (
    Needed,
    certainty,
    expected,
    meets,
    needed,
    unclear,
    with_ask,
)
from koersvast.assessing.requirement import Ask
from koersvast.assessing.words import Code, Outcome

_COMPARED = (Code.TARGET_YEAR, Code.AFTER_TARGET_YEAR, Code.ON_PATH)


def staged_by_baseline(rows: Expression) -> Expression:
    """Where only the baseline is known, or nothing newer than it, there is nothing to judge. Where no
    figure and no baseline is known, other areas or groups may have figures."""
    older = known(rows.year <= rows.baseline_year)
    code = cases(
        ((rows.code == Code.ON_PATH) & older, Code.ONLY_BASELINE),
        ((rows.code == Code.NO_VALUE) & rows.baseline_year.notnull(), Code.ONLY_BASELINE),
        ((rows.code == Code.NO_VALUE) & known(rows.parts), Code.ONLY_PARTS),
        (
            (rows.code == Code.NO_TARGET) & rows.year.isnull() & rows.baseline_year.isnull(),
            Code.NOTHING_KNOWN,
        ),
        (
            (rows.code == Code.TARGET_TO_FOLLOW) & rows.year.isnull() & rows.baseline_year.isnull(),
            Code.NOTHING_KNOWN,
        ),
        default=rows.code,
    )
    return rows.mutate(code=code)


def broken(rows: Expression, figures: Expression, baselines: Expression) -> Expression:
    """The series of which a note says that they break between where the path starts and the figure."""
    since = cases(
        (rows.baseline_year.notnull(), rows.baseline_year), (rows.code == Code.ON_PATH, rows.first_year)
    )
    spans = rows.select("series", at=rows.year, since=since)
    breaks = _breaks(figures, True).union(_breaks(baselines, False))
    met = breaks.join(spans, "series")
    forward = (met.since < met.year) & (met.year <= met["at"])
    backward = (met["at"] < met.year) & (met.year <= met.since)
    alone = met.since.isnull() & (met.year == met["at"]) & met.realised
    return met.filter(known(forward) | known(backward) | alone).select("series").distinct()


def _breaks(rows: Expression, realised: bool) -> Expression:
    return rows.filter(rows.breaks).select("series", "year").mutate(realised=realised)


def judged(rows: Expression) -> Expression:
    """Adds `outcome`, `code`, `certainty` and what the path asks (`expected_lower`, `expected_upper`)."""
    rows = with_ask(_with_start(rows))
    asks = needed(rows)
    met = rows.mutate(met=meets(asks, rows))
    asks = needed(met)
    on_path = met.code == Code.ON_PATH
    path = expected(asks, met, met.start_lower, met.start_upper)
    led = met.mutate(
        expected_lower=on_path.ifelse(path.lower, None),
        expected_upper=on_path.ifelse(path.upper, None),
        expected_strict=path.strict,
        led=on_path & (asks.same | met.start_year.notnull()),
    )
    return _decided(led)


def _with_start(rows: Expression) -> Expression:
    """Where the path starts: the earlier target, when that lies after the baseline or the first figure."""
    first_year = rows.baseline_year.coalesce(rows.first_year)
    first_year = (first_year < rows.year).ifelse(first_year, None)
    first = rows.baseline_year.notnull().ifelse(rows.baseline, rows["first"])
    from_knot = known(rows.knot_year.notnull() & (first_year.isnull() | (rows.knot_year > first_year)))
    return rows.mutate(
        start_year=from_knot.ifelse(rows.knot_year, first_year),
        start_lower=from_knot.ifelse(rows.knot_lower, first),
        start_upper=from_knot.ifelse(rows.knot_upper, first),
    )


def _decided(rows: Expression) -> Expression:
    asks = needed(rows)
    asked = Needed(
        value=asks.value,
        decimals=asks.decimals,
        lower=rows.led.ifelse(rows.expected_lower, asks.lower),
        upper=rows.led.ifelse(rows.expected_upper, asks.upper),
        strict=rows.led.ifelse(rows.expected_strict, asks.strict),
        same=asks.same,
        equal=asks.equal,
    )
    compared, on_path = rows.code.isin(_COMPARED), rows.code == Code.ON_PATH
    code = cases(
        (~compared, rows.code),
        (rows.broken, Code.SERIES_BREAK),
        (unclear(rows), Code.UNCLEAR_RANGE),
        ((rows.ask == Ask.EXACTLY) & ~rows.met, Code.NO_DIRECTION),
        (~on_path, rows.code),
        (rows.met, Code.ALREADY_MET),
        (~rows.led, Code.NO_BASELINE),
        default=rows.code,
    )
    rows = rows.mutate(code=code, good=rows.met | (on_path & meets(asked, rows)))
    outcome = cases(
        (
            (rows.code == Code.ON_PATH) | (rows.code == Code.ALREADY_MET),
            rows.good.ifelse(Outcome.ON_COURSE, Outcome.OFF_COURSE),
        ),
        (rows.code.isin(_COMPARED), rows.good.ifelse(Outcome.ACHIEVED, Outcome.MISSED)),
        *((rows.code == code, outcome) for code in Code if (outcome := code.outcome) is not None),
    )
    decided = rows.mutate(outcome=outcome, sure=certainty(asked, rows, rows.good))
    compared = decided.code.isin((*_COMPARED, Code.ALREADY_MET))
    return decided.mutate(certainty=compared.ifelse(decided.sure, None))

"""Which target, which figure and which baseline a verdict is about."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.assessing.moments import Moment, moment
from koersvast.assessing.requirement import asks
from koersvast.assessing.series import Series, has_value, last, moment_of
from koersvast.assessing.words import Code
from koersvast.plan import Missing, Observation, Role, Target


@dataclass(frozen=True, slots=True)
class Choice:
    """The rows that a verdict rests on, and what can be done with them.

    `code` is TARGET_YEAR, AFTER_TARGET_YEAR, UNDATED_TARGET or ON_PATH when there is something to hold
    against the target, and else the reason why there is not.
    """

    code: Code
    target: Target | None = None
    observation: Observation | None = None
    baseline: Observation | None = None


def choose(series: Series, on: int | None) -> Choice:
    """Choose the rows for the state in the year `on`; without it, in the year of the latest figure.

    A realised row without a value also says that its year has come. Of the targets, the one of the
    figure's own year decides; then the next one to come; then the latest one before.
    """
    known = series.realised
    if on is not None:
        known = [row for row in known if moment_of(row).year <= on]
    figure = last(known, has_value)
    targets = [target for target in series.targets if asks(target)]
    if not targets:
        undated = last(series.undated_targets, asks)
        return _without_dated_target(series, undated, known, figure)
    year = on if on is not None else moment_of(known[-1]).year if known else None
    due, coming = _around(targets, year)
    nearest = due or coming or targets[0]
    if figure is None:
        return _without_figure(series, nearest, known)
    code, target = _stage(moment_of(figure), due, coming)
    chosen = target or nearest
    baseline = baseline_for(chosen, series)
    if code is Code.ON_PATH and _not_measured_since(baseline, figure):
        code = Code.ONLY_BASELINE
    return Choice(code, chosen, figure, baseline)


def _around(targets: list[Target], year: int | None) -> tuple[Target | None, Target | None]:
    """The last target that is due in a year, and the first one that is still to come."""
    due = coming = None
    for target in targets:
        if year is not None and moment_of(target).year <= year:
            due = target
        elif coming is None:
            coming = target
    return due, coming


def _stage(figure: Moment, due: Target | None, coming: Target | None) -> tuple[Code, Target | None]:
    """How the latest figure lies in time to the target that is due and the one to come."""
    if due is None:
        return Code.ON_PATH, coming
    aim = moment_of(due)
    if figure.year < aim.year:
        return Code.TARGET_YEAR_NOT_MEASURED, due
    if figure.year == aim.year:
        within = figure.months < aim.months and figure.end < aim.end
        return (Code.ON_PATH if within else Code.TARGET_YEAR), due
    return (Code.ON_PATH, coming) if coming else (Code.AFTER_TARGET_YEAR, due)


def _without_dated_target(
    series: Series, undated: Target | None, known: list[Observation], figure: Observation | None
) -> Choice:
    baseline = baseline_for(undated, series)
    figure = figure or last(series.undated, lambda row: has_value(row) and row.role is Role.REALISED)
    if undated is not None:
        if figure is None:
            return _without_figure(series, undated, known)
        return Choice(Code.UNDATED_TARGET, undated, figure, baseline)
    if figure is None and baseline is None:
        return Choice(Code.NOTHING_KNOWN)
    to_follow = any(target.missing is Missing.TO_FOLLOW for target in series.targets)
    return Choice(Code.TARGET_TO_FOLLOW if to_follow else Code.NO_TARGET, None, figure, baseline)


def _without_figure(series: Series, target: Target, known: list[Observation]) -> Choice:
    """Why there is no figure to hold against the target, the most telling reason first."""
    baseline = baseline_for(target, series)
    undated = last(series.undated, lambda row: has_value(row) and row.role is Role.REALISED)
    if undated is not None:
        return Choice(Code.OBSERVATION_UNDATED, target, undated, baseline)
    missing = last(known, lambda row: row.missing is not None)
    if missing is not None:
        return Choice(Code.VALUE_MISSING, target, missing, baseline)
    if baseline is not None:
        return Choice(Code.ONLY_BASELINE, target, None, baseline)
    return Choice(Code.ONLY_PARTS if series.parts else Code.NO_VALUE, target)


def baseline_for(target: Target | None, series: Series) -> Observation | None:
    """The baseline of a target: from the same document if that has one, and else the latest before it."""
    due = moment(target.period) if target is not None else None
    baselines = [row for row in series.baselines if has_value(row)]
    if not baselines:
        return last(series.undated, lambda row: has_value(row) and row.role is Role.BASELINE)

    def rank(row: Observation) -> tuple[bool, bool, int]:
        at = moment_of(row)
        before = due is None or at.start < due.start
        return before, target is not None and row.document == target.document, at.start

    return max(baselines, key=rank)


def _not_measured_since(baseline: Observation | None, figure: Observation) -> bool:
    """Whether the latest figure is the baseline itself, or older."""
    start = moment(baseline.period) if baseline is not None else None
    return start is not None and moment_of(figure).start <= start.start

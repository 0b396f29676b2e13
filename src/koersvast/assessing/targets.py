"""The verdict on one series: the figure held against its target, or against the path to it."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.assessing.breaks import states_break
from koersvast.assessing.certainty import certainty, includes
from koersvast.assessing.choice import Choice, choose
from koersvast.assessing.margins import Margin, margin_of, margin_of_difference
from koersvast.assessing.moments import moment
from koersvast.assessing.path import Path, path_to
from koersvast.assessing.requirement import Ask, Requirement, asks, requirement, words_of
from koersvast.assessing.series import Series, has_value, moment_of
from koersvast.assessing.verdict import Verdict
from koersvast.assessing.words import Code, Outcome
from koersvast.plan import Observation, Target

_COMPARED = {Code.TARGET_YEAR, Code.AFTER_TARGET_YEAR, Code.UNDATED_TARGET, Code.ON_PATH}

# Units that mean the same over a quarter as over a year. A count or an amount does not.
_WHATEVER_THE_LENGTH = {"percent", "grade"}


@dataclass(frozen=True, slots=True)
class Compared:
    """What comparing gave: the code and outcome, and what was compared with what."""

    code: Code
    outcome: Outcome
    needed: Requirement | None = None
    path: Path | None = None
    margin: Margin | None = None


def judge(series: Series, on: int | None = None) -> Verdict:
    """The verdict on a series, as known in the year `on`."""
    choice = choose(series, on)
    compared = _compare(choice, series)
    asked = compared.path.expected if compared.path is not None else compared.needed
    return Verdict(
        measures=series.indicator,
        area=series.area,
        group=series.group,
        outcome=compared.outcome,
        code=compared.code,
        certainty=(
            certainty(asked, compared.margin, compared.outcome.good)
            if compared.outcome.known and asked is not None
            else None
        ),
        target=choice.target,
        observation=choice.observation,
        baseline=choice.baseline,
        needed=compared.needed,
        path=compared.path,
        margin=compared.margin,
        joined=series.joined,
        former=_former(choice.target, series),
    )


def _former(target: Target | None, series: Series) -> tuple[Target, ...]:
    """The targets for the same period that asked something else before."""
    if target is None or not series.former:
        return ()
    asked = (target.comparator, target.value, target.value_to, words_of(target))
    return tuple(
        row
        for row in series.former
        if row.period == target.period
        and asks(row)
        and (row.comparator, row.value, row.value_to, words_of(row)) != asked
    )


def _compare(choice: Choice, series: Series) -> Compared:
    target, figure = choice.target, choice.observation
    if choice.code not in _COMPARED or target is None or figure is None or figure.value is None:
        return _undecided(choice.code)
    if _broken(series, choice, figure):
        return _undecided(Code.SERIES_BREAK)
    if _lengths_differ(target, figure, series):
        return _undecided(Code.PERIOD_LENGTH)
    needed = requirement(target, series, choice.baseline, figure)
    if isinstance(needed, Code):
        return _undecided(needed)
    if needed.ask is Ask.EXACTLY and not needed.met_by(figure.value):
        return _undecided(Code.NO_DIRECTION, needed)
    margin = _margin(needed, figure, series)
    if choice.code is Code.ON_PATH:
        return _on_the_way(needed, target, series, choice.baseline, figure, margin)
    met = _meets(needed, figure, margin)
    return Compared(choice.code, Outcome.ACHIEVED if met else Outcome.MISSED, needed, None, margin)


def _on_the_way(
    needed: Requirement,
    target: Target,
    series: Series,
    baseline: Observation | None,
    figure: Observation,
    margin: Margin | None,
) -> Compared:
    path = path_to(target, needed, series, baseline, figure)
    if _meets(needed, figure, margin):
        return Compared(Code.ALREADY_MET, Outcome.ON_COURSE, needed, path, margin)
    if path is None:
        return _undecided(Code.NO_BASELINE, needed)
    good = _meets(path.expected, figure, margin)
    return Compared(Code.ON_PATH, Outcome.ON_COURSE if good else Outcome.OFF_COURSE, needed, path, margin)


def _undecided(code: Code, needed: Requirement | None = None) -> Compared:
    outcome = code.outcome
    assert outcome is not None, f"{code} needs a comparison"
    return Compared(code, outcome, needed)


def _meets(needed: Requirement, figure: Observation, margin: Margin | None) -> bool:
    """Whether a figure meets what is asked. To stay equal is met as long as no difference is shown."""
    if figure.value is None:
        return False
    equal_for_all_we_know = needed.ask is Ask.EQUAL and margin is not None and includes(margin, needed)
    return equal_for_all_we_know or needed.met_by(figure.value)


def _margin(needed: Requirement, figure: Observation, series: Series) -> Margin | None:
    """The margin of the figure; against another measurement, of the difference with that."""
    own = margin_of(figure, series.indicator)
    reference = needed.reference
    if reference is None or figure.value is None:
        return own
    return margin_of_difference(figure.value, own, needed.value, margin_of(reference, series.indicator))


def _broken(series: Series, choice: Choice, figure: Observation) -> bool:
    """Whether a note says that the series breaks at the figure, or between it and where the path starts.

    A break at the start itself does not count: figures since then are measured alike.
    """
    if not series.noted:
        return False
    start = choice.baseline
    if start is None and choice.code is Code.ON_PATH:
        start = next((row for row in series.realised if has_value(row)), None)
    at, since = moment(figure.period), moment(start.period) if start is not None else None
    if at is None or since is None:
        return states_break(figure.note)
    first, final = sorted((since.start, at.start))
    return any(
        row.note and first < moment_of(row).start <= final and states_break(row.note)
        for row in (*series.baselines, *series.realised)
    )


def _lengths_differ(target: Target, figure: Observation, series: Series) -> bool:
    """Whether a figure covers another length of time than the target, where that matters."""
    due, at = moment(target.period), moment(figure.period)
    if due is None or at is None or series.indicator.unit in _WHATEVER_THE_LENGTH:
        return False
    return due.months != at.months

"""One indicator through the years: the series of an older document before that of a newer one.

Only where a person confirmed that two indicators of the plan are the same (`matches`); likeness alone joins
nothing. The older indicator keeps its own series and verdict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from koersvast.assessing.breaks import states_break
from koersvast.assessing.moments import moment
from koersvast.plan import Indicator, Match, MatchAnswer, Observation, Plan, Role

# Who is older: by the first month that its document is about, then by its latest figure.
Age = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Joined:
    """The rows of an older indicator that stand before a series, in time, and who confirmed that they may."""

    indicator: Indicator
    match: Match
    rows: tuple[Observation, ...]


@dataclass(frozen=True, slots=True)
class Older:
    """An older indicator that is the same as a newer one, by this answer."""

    indicator: Indicator
    match: Match


def older_ones(plan: Plan) -> Mapping[str, Sequence[Older]]:
    """For each indicator the older ones that a person confirmed to be the same, the youngest first.

    What is the same as the same is the same, unless a person said that those two differ. Of two that are
    equally old neither stands before the other, and units must agree.
    """
    links = _links(plan)
    different = {
        frozenset((row.one, row.other)) for row in plan.matches if row.answer is MatchAnswer.DIFFERENT
    }
    ages = {name: _age(plan, plan.indicator(name)) for name in links}
    found: dict[str, Sequence[Older]] = {}
    for name, age in ages.items():
        mine = plan.indicator(name)
        older = [
            Older(plan.indicator(other), match)
            for other, match in _reached(name, links)
            if ages[other] < age
            and plan.indicator(other).unit == mine.unit
            and frozenset((name, other)) not in different
        ]
        if older:
            found[name] = sorted(older, key=lambda one: ages[one.indicator.id], reverse=True)
    return found


def before(own: Sequence[Observation], older: Sequence[Observation]) -> list[Observation]:
    """The older rows that may stand before a series' own: earlier than these, and since the last break.

    All rows have a period. Where the first of its own says that measuring changed, none may.
    """
    first = min((row for row in own if row.value is not None), key=_start, default=None)
    if first is not None and states_break(first.note):
        return []
    rows = sorted((row for row in older if first is None or _start(row) < _start(first)), key=_start)
    breaks = [place for place, row in enumerate(rows) if states_break(row.note)]
    return rows[breaks[-1] :] if breaks else rows


def _links(plan: Plan) -> Mapping[str, Sequence[tuple[str, Match]]]:
    """The pairs that a person called the same and that both stand in this plan, from both sides."""
    known = {row.id for row in plan.indicators}
    links: defaultdict[str, list[tuple[str, Match]]] = defaultdict(list)
    for row in plan.matches:
        if row.answer is MatchAnswer.SAME and row.one != row.other and {row.one, row.other} <= known:
            links[row.one].append((row.other, row))
            links[row.other].append((row.one, row))
    return links


def _reached(name: str, links: Mapping[str, Sequence[tuple[str, Match]]]) -> Iterator[tuple[str, Match]]:
    """Every indicator that is the same through one answer or more, with the last of these answers."""
    seen, waiting = {name}, [name]
    while waiting:
        for other, match in links[waiting.pop(0)]:
            if other not in seen:
                seen.add(other)
                waiting.append(other)
                yield other, match


def _age(plan: Plan, indicator: Indicator) -> Age:
    figures = [at.start for row in plan.observations_of(indicator.id) if (at := moment(row.period))]
    latest = max(figures, default=0)
    since = since_of(plan, indicator.document)
    return (latest if since is None else since), latest


def since_of(plan: Plan, document: str) -> int | None:
    """The first month that a document is about, or else that of its publication, from year 0.

    None where neither is known, or the plan does not have the document.
    """
    try:
        row = plan.document(document)
    except KeyError:
        return None
    about = moment(row.period)
    if about is not None:
        return about.start
    return 12 * row.published.year + row.published.month - 1 if row.published else None


def _start(row: Observation) -> int:
    at = moment(row.period)
    assert at is not None, f"{row.key} stands among the dated rows"
    return at.start


def split(rows: Sequence[Observation]) -> tuple[list[Observation], list[Observation]]:
    """The baselines and the realised figures among rows."""
    baselines = [row for row in rows if row.role is Role.BASELINE]
    return baselines, [row for row in rows if row.role is not Role.BASELINE]

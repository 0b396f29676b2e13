"""Where the figures of an indicator go: to the indicator of that name, or to a new one where they clash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from koersvast.plan import GoalIndicator, Indicator, Observation, Role, Target
from koersvast.reading.draft import Draft
from koersvast.reading.interpret.series import Value
from koersvast.reading.recognise.vocabulary import phrase_key
from koersvast.texts import text

# Area, group, period and role: what tells the figures of one indicator apart.
_Place = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure with the area and group that it belongs to in the plan."""

    value: Value
    area: str
    group: str

    @property
    def place(self) -> _Place:
        return self.area, self.group, self.value.period, self.value.role


class Shelf:
    """The indicators of a draft by name, with the figures that they have."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._named: dict[str, list[Indicator]] = {}
        for indicator in draft.rows(Indicator):
            self._named.setdefault(phrase_key(indicator.name), []).append(indicator)
        self._figures: dict[str, dict[_Place, Decimal | None]] = {}
        for observation in draft.rows(Observation):
            self._note(observation.indicator, _place_of(observation), observation.value)
        for target in draft.rows(Target):
            self._note(target.indicator, _place_of(target), target.value)

    def indicator(self, name: str, figures: list[Placed], **more: Any) -> Indicator:
        """The indicator of that name with room for these figures, added when there is none.

        What was not known of it before is filled in.
        """
        named = self._named.setdefault(phrase_key(name), [])
        for at, known in enumerate(named):
            if self._fits(known, figures, more.get("unit", "")):
                told = {key: value for key, value in more.items() if key not in {"within", "locator"}}
                missing = {key: value for key, value in told.items() if value and not getattr(known, key)}
                named[at] = self.draft.replace_row(known, replace(known, **missing)) if missing else known
                return named[at]
        named.append(self.draft.add_indicator(name, **more))
        return named[-1]

    def tie(self, goal: str, indicator: Indicator, locator: str) -> None:
        """Let an indicator serve a goal."""
        links = self.draft.rows(GoalIndicator)
        if goal and not any(link.goal == goal and link.indicator == indicator.id for link in links):
            self.draft.add(GoalIndicator(goal=goal, indicator=indicator.id, locator=locator))

    def put(self, indicator: Indicator, placed: Placed) -> None:
        """Add a figure. The same figure once more is kept as unread."""
        figures, figure = self._figures.get(indicator.id, {}), placed.value.figure
        if placed.place in figures and figures[placed.place] == figure.value:
            self.draft.unread(figure.raw, text("reading-unread-repeated"), placed.value.locator)
            return
        self._note(indicator.id, placed.place, figure.value)
        self.draft.add(_row(indicator.id, placed))

    def _fits(self, known: Indicator, figures: list[Placed], unit: str) -> bool:
        """Whether figures in this unit do not contradict those that the indicator has."""
        if known.unit and unit and known.unit != unit:
            return False
        has = self._figures.get(known.id, {})
        return all(
            placed.place not in has or has[placed.place] == placed.value.figure.value for placed in figures
        )

    def _note(self, indicator: str, place: _Place, value: Decimal | None) -> None:
        self._figures.setdefault(indicator, {})[place] = value


def _place_of(row: Observation | Target) -> _Place:
    role = row.role if isinstance(row, Observation) else "target"
    return row.area, row.group, row.period, role


def _row(indicator: str, placed: Placed) -> Observation | Target:
    value, figure = placed.value, placed.value.figure
    shared: dict[str, Any] = {
        "indicator": indicator,
        "area": placed.area,
        "group": placed.group,
        "period": value.period,
        "value": figure.value,
        "missing": figure.missing,
        "raw": figure.raw,
        "note": value.note,
        "locator": value.locator,
    }
    if value.role == "target":
        return Target(comparator=figure.comparator, value_to=figure.value_to, **shared)
    return Observation(
        role=Role(value.role),
        status=figure.status,
        sample_size=figure.sample_size,
        lower=value.lower,
        upper=value.upper,
        **shared,
    )

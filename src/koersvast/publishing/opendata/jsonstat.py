"""The figures of an indicator as JSON-stat 2.0 (https://json-stat.org/full/).

A cube with an axis for each thing in which figures can differ: area, group, period, what sort of figure it
is, and the document that states it. Few of its cells are filled, so values stand by their position. What a
figure is besides its value (why it is missing, a comparator, the far end of a range) is its status.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from koersvast.plan import Comparator, Indicator, Observation, Plan, Target
from koersvast.texts import text
from koersvast.texts.figures import unit_name

# The category for the whole municipality, and for everybody; ids of areas and groups are never this.
WHOLE = "_"
TARGET = "target"
_NAMES = ("area", "group", "period", "kind", "document")
_ROLES = {"geo": ["area"], "time": ["period"]}

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Axis:
    """A dimension: its name, and its categories with their labels in order."""

    name: str
    labels: Mapping[str, str]

    def form(self, language: str) -> dict[str, Any]:
        return {
            "label": text(f"publishing-axis-{self.name}", language),
            "category": {"index": list(self.labels), "label": dict(self.labels)},
        }


def jsonstat(indicator: Indicator, plan: Plan, language: str = "nl") -> dict[str, Any]:
    """The figures and targets of an indicator as a JSON-stat dataset; labels in a language.

    A document that states two figures for the same area, group, period and sort has a category for each.
    """
    rows: list[Observation | Target] = [
        *plan.observations_of(indicator.id),
        *plan.targets_of(indicator.id),
    ]
    cells = dict(_placed(rows))
    axes = _axes(cells, plan, language)
    positions = {_position(key, axes): row for key, row in cells.items()}
    status = {str(at): words for at, row in sorted(positions.items()) if (words := _status(row))}
    form: dict[str, Any] = {
        "version": "2.0",
        "class": "dataset",
        "label": indicator.name,
        "source": indicator.source or plan.profile.municipality,
        "id": [axis.name for axis in axes],
        "size": [len(axis.labels) for axis in axes],
        "role": _ROLES,
        "dimension": {axis.name: axis.form(language) for axis in axes},
        "value": {
            str(at): _number(row.value) for at, row in sorted(positions.items()) if row.value is not None
        },
        "extension": {
            "indicator": indicator.id,
            "unit": unit_name(indicator.unit, language),
            "status": {
                "label": {words: _status_label(words, language) for words in sorted(set(status.values()))}
            },
        },
    }
    return form | ({"status": status} if status else {})


def collection(plan: Plan, places: Mapping[str, str]) -> dict[str, Any]:
    """All datasets of a plan as a JSON-stat collection; `places` are their addresses by indicator."""
    return {
        "version": "2.0",
        "class": "collection",
        "label": plan.profile.title or plan.profile.name,
        "link": {
            "item": [
                {"class": "dataset", "href": places[row.id], "label": row.name} for row in plan.indicators
            ]
        },
    }


def _placed(rows: Iterable[Observation | Target]) -> Iterable[tuple[Key, Observation | Target]]:
    """Each row with its categories on the axes; a second one for the same is the document's second."""
    seen: Counter[Key] = Counter()
    for row in rows:
        kind = TARGET if isinstance(row, Target) else row.role.value
        key = (row.area or WHOLE, row.group or WHOLE, row.period or WHOLE, kind, row.document or WHOLE)
        seen[key] += 1
        time = f"#{seen[key]}" if seen[key] > 1 else ""
        yield (*key[:-1], key[-1] + time), row


def _axes(cells: Iterable[Key], plan: Plan, language: str) -> tuple[_Axis, ...]:
    keys = list(cells)
    found = [dict.fromkeys(key[at] for key in keys) for at in range(len(_NAMES))]
    # An axis has at least one category, also where nothing is stated yet.
    areas, groups, periods, kinds, documents = ((*names,) if names else (WHOLE,) for names in found)
    whole = plan.profile.municipality or plan.profile.title or plan.profile.name

    def area(name: str) -> str:
        return whole if name == WHOLE else plan.area(name).name

    def document(name: str) -> str:
        first, _, time = name.partition("#")
        title = text("publishing-axis-unknown", language) if first == WHOLE else plan.document(first).title
        return f"{title} ({time})" if time else title

    return (
        _Axis("area", {name: area(name) for name in areas}),
        _Axis("group", {name: _else(name, "everybody", language) for name in groups}),
        _Axis("period", {name: _else(name, "unknown", language) for name in sorted(periods)}),
        _Axis("kind", {name: _kind(name, language) for name in kinds}),
        _Axis("document", {name: document(name) for name in documents}),
    )


def _else(name: str, key: str, language: str) -> str:
    return text(f"publishing-axis-{key}", language) if name == WHOLE else name


def _kind(name: str, language: str) -> str:
    if name == WHOLE:
        return text("publishing-axis-unknown", language)
    return text("publishing-axis-target" if name == TARGET else f"plan-role-{name}", language)


def _position(key: Key, axes: tuple[_Axis, ...]) -> int:
    """The place of a cell in row-major order: the last axis runs fastest."""
    at = 0
    for name, axis in zip(key, axes, strict=True):
        at = at * len(axis.labels) + list(axis.labels).index(name)
    return at


def _status(row: Observation | Target) -> str:
    """What a figure is besides its value, as a code; "" where it is just that value."""
    if row.value is None:
        return row.missing.value if row.missing is not None else "words"
    if isinstance(row, Observation):
        return row.status.value if row.status is not None else ""
    if row.comparator is Comparator.RANGE:
        return f"range:{_number(row.value_to)}"
    return row.comparator.value if row.comparator not in {None, Comparator.EQUAL} else ""


def _status_label(status: str, language: str) -> str:
    name, _, end = status.partition(":")
    if end:
        return text("publishing-status-range", language, end=end)
    keys = {"<": "less", "<=": "at-most", ">": "more", ">=": "at-least", "words": "words"}
    if name in keys:
        return text(f"publishing-status-{keys[name]}", language)
    table = "status" if name in {"provisional", "final"} else "missing"
    return text(f"plan-{table}-{name.replace('_', '-')}", language)


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)

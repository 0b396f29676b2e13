"""Tables of counts for the tests: by area and group, with all totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from koersvast.plan import Area, AreaKind, Document, DocumentKind, Indicator, Observation, Plan, Profile, Role

OWN = Document(id="telling", title="Telling", kind=DocumentKind.FIGURES)
PUBLIC = Document(id="jaarstukken", title="Jaarstukken", kind=DocumentKind.ANNUAL_REPORT)


def figure(
    value: object,
    area: str = "",
    group: str = "",
    *,
    period: str = "2024",
    indicator: str = "hulp",
    document: str = "telling",
    role: Role = Role.REALISED,
    **more: object,
) -> Observation:
    """One figure."""
    return Observation(
        indicator=indicator, area=area, group=group, period=period, role=role,
        value=None if value is None else Decimal(str(value)), document=document,
        **{name: Decimal(str(one)) if name != "sample_size" else one for name, one in more.items()},
    )  # fmt: skip


def plan_of(rows: Sequence[Observation], areas: Mapping[str, str] | None = None, **units: str) -> Plan:
    """A plan with these figures; `areas` gives for each its parent, `units` for an indicator its unit."""
    parents = areas if areas is not None else {row.area: "" for row in rows if row.area}
    return Plan(
        profile=Profile(name="beukwoud", title="Beukwoud"),
        documents=(OWN, PUBLIC),
        areas=tuple(
            Area(id=one, name=one, parent=parent, kind=_kind(parent)) for one, parent in parents.items()
        ),
        indicators=tuple(
            Indicator(id=one, name=one, unit=units.get(one.replace("-", "_"), "count"))
            for one in dict.fromkeys(row.indicator for row in rows)
        ),
        observations=tuple(rows),
    )


def _kind(parent: str) -> AreaKind:
    return AreaKind.NEIGHBOURHOOD if parent else AreaKind.DISTRICT


def with_totals(counts: Mapping[tuple[str, str, str], int], parents: Mapping[str, str]) -> list[Observation]:
    """The figures of a count by area, group and period, with all their totals but those over time."""
    sums: Counter[tuple[str, str, str]] = Counter()
    for (area, group, period), count in counts.items():
        for place in (area, *([parents[area]] if parents[area] else []), ""):
            for people in (group, ""):
                sums[place, people, period] += count
    return [figure(count, area, group, period=period) for (area, group, period), count in sums.items()]

"""Overrides: a person gives another verdict than the computed one, with a reason, a name and a day.

An override names the fingerprint of the computed verdict and the rows it rests on. As soon as one of those
says something else it no longer counts, as with an accepted finding: the person judged other figures.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from koersvast.assessing.verdict import Verdict
from koersvast.plan import Outcome, Override, Plan, fingerprint


def override(plan: Plan, verdict: Verdict, *, outcome: Outcome, reason: str, by: str, on: date) -> Plan:
    """The plan with another outcome for this verdict; it takes the place of an older override of the same.

    Raises `InvalidRow` for an empty reason or name.
    """
    row = Override(
        indicator=verdict.indicator,
        area=verdict.area,
        group=verdict.group,
        period=verdict.period,
        outcome=outcome,
        fingerprint=mark_of(verdict),
        reason=reason,
        by=by,
        on=on,
    )
    kept = [other for other in plan.overrides if other.key != row.key]
    return plan.with_rows(overrides=[*kept, row])


def with_overrides(verdicts: Iterable[Verdict], rows: Iterable[Override]) -> tuple[Verdict, ...]:
    """The verdicts, overridden where a person did so and nothing changed since."""
    given = {(row.indicator, row.area, row.group, row.period): row for row in rows}
    if not given:
        return tuple(verdicts)
    return tuple(
        _overridden(verdict, given.get((verdict.indicator, verdict.area, verdict.group, verdict.period)))
        for verdict in verdicts
    )


def _overridden(verdict: Verdict, row: Override | None) -> Verdict:
    if row is None or row.fingerprint != mark_of(verdict):
        return verdict
    # How sure it is was said of the computed outcome, not of this one.
    return replace(verdict, outcome=row.outcome, certainty=None, override=row, computed=verdict)


def mark_of(verdict: Verdict) -> str:
    """The fingerprint of a verdict as it is computed: what came out, and the rows it rests on."""
    computed = verdict.computed or verdict
    return fingerprint(f"{computed.outcome}:{computed.code}", computed.rests_on)

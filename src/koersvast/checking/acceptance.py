"""Accepting a finding: with a reason, a name and a day, kept in the plan.

An acceptance names the rule and the fingerprint of what the finding rests on. As soon as one of those
rows says something else, the finding has another fingerprint and the acceptance no longer counts. Where
a row stands in its document does not matter, so that reading again does not void it.
"""

from __future__ import annotations

from datetime import date

from koersvast.checking.finding import Finding
from koersvast.plan import Acceptance, Plan


def accept(plan: Plan, finding: Finding, *, reason: str, by: str, on: date) -> Plan:
    """The plan with an acceptance of this finding; it takes the place of an older one of the same finding."""
    kept = [
        row for row in plan.acceptances if (row.code, row.fingerprint) != (finding.code, finding.fingerprint)
    ]
    new = Acceptance(code=finding.code, fingerprint=finding.fingerprint, reason=reason, by=by, on=on)
    return plan.with_rows(acceptances=[*kept, new])

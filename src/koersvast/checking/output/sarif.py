"""Findings as SARIF 2.1.0, which code hosts and editors show.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from koersvast.checking.finding import Finding, Place
from koersvast.checking.output.places import file_of, line_of
from koersvast.checking.registry import find_rule
from koersvast.checking.rule import Rule, Severity
from koersvast.plan import Plan
from koersvast.texts import text

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def sarif(plan: Plan, findings: Sequence[Finding], language: str = "nl") -> dict[str, Any]:
    """A SARIF log with one run; an accepted finding is a suppressed result."""
    codes = sorted({finding.code for finding in findings})
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Koersvast",
                        "version": version("koersvast"),
                        "rules": [_rule(find_rule(code), language) for code in codes],
                    }
                },
                "results": [
                    _result(plan, finding, codes.index(finding.code), language) for finding in findings
                ],
            }
        ],
    }


def _rule(rule: Rule, language: str) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": text(f"checking-{rule.code.lower()}-title", language)},
        "fullDescription": {"text": rule.doc.split("\n\n")[0]},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(plan: Plan, finding: Finding, index: int, language: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message[language]},
        "locations": [_location(plan, place) for place in finding.places],
        "partialFingerprints": {"koersvast/v1": finding.fingerprint},
    }
    if finding.accepted:
        reason = f"{finding.accepted.reason} ({finding.accepted.by}, {finding.accepted.on.isoformat()})"
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    return result


def _location(plan: Plan, place: Place) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": file_of(plan, place).replace(" ", "%20")}}
    if line := line_of(place):
        physical["region"] = {"startLine": line}
    return {"physicalLocation": physical, "logicalLocations": [{"name": place.locator}]}

"""Findings as annotations of GitHub Actions, one a line.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from collections.abc import Iterable

from koersvast.checking.finding import Finding
from koersvast.checking.output.places import file_of, line_of
from koersvast.checking.rule import Severity
from koersvast.plan import Plan

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def github_annotations(plan: Plan, findings: Iterable[Finding], language: str = "nl") -> list[str]:
    """One workflow command for each finding that was not accepted, at its first place."""
    return [_annotation(plan, finding, language) for finding in findings if finding.accepted is None]


def _annotation(plan: Plan, finding: Finding, language: str) -> str:
    properties = {}
    if finding.places:
        properties["file"] = file_of(plan, finding.places[0])
        if line := line_of(finding.places[0]):
            properties["line"] = str(line)
    properties["title"] = f"{finding.code} {finding.name}"
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {said}::{_data(finding.message[language])}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

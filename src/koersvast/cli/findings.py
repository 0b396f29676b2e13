"""How findings are shown in a terminal: under the goal whose owner they concern."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from koersvast.checking import Checked, Finding, Severity
from koersvast.checking.output import places_in_words, summarise
from koersvast.cli import console
from koersvast.plan import Plan
from koersvast.texts import text
from koersvast.texts.numbers import date

# How much of a fingerprint is shown: enough to tell the findings of one plan apart.
MARK = 8

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}


def show_findings(plan: Plan, checked: Checked, language: str) -> None:
    """Show the findings in the order of the goal tree, and then what they come to."""
    by_goal: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in checked.findings:
        by_goal[finding.goal].append(finding)
    order = ["", *(goal.id for root in plan.roots for goal in plan.below(root.id))]
    for goal in sorted(by_goal, key=order.index):
        console.say(plan.goal(goal).title if goal else text("cli-check-whole-plan", language), style="bold")
        for finding in by_goal[goal]:
            _show(finding, language)
        console.gap()
    for statement in summarise(plan, checked).said(language).splitlines():
        console.say(statement)


def _show(finding: Finding, language: str) -> None:
    severity = text(f"checking-severity-{finding.severity}", language)
    style = "dim" if finding.accepted else _COLOURS[finding.severity]
    mark = finding.fingerprint[:MARK]
    console.say(f"{finding.code} {severity} · {mark}", indent=2, style=style)
    console.say(finding.message[language], indent=6)
    for detail in _details(finding, language):
        console.say(detail, indent=6, style="dim")


def _details(finding: Finding, language: str) -> Iterator[str]:
    """The computation, the places, and who accepted it, where there are any."""
    if finding.computation[language]:
        yield finding.computation[language]
    if finding.places:
        yield places_in_words(finding, language)
    if accepted := finding.accepted:
        on = date(accepted.on, language)
        yield text("checking-accepted-by", language, by=accepted.by, on=on, reason=accepted.reason)

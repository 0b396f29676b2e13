"""`koersvast check`: is the plan sound?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from koersvast.checking import Finding, Severity, UnknownRule
from koersvast.checking import check as check_plan
from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Option, Refusal, Word
from koersvast.cli.plans import open_plan
from koersvast.plan import Plan
from koersvast.texts import both, text
from koersvast.texts.numbers import date

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}

# From what matters most to what matters least.
_ORDER = tuple(Severity)


def run(
    language: str,
    plan: Path,
    format: str,  # noqa: A002 - the name of the option
    select: Sequence[str],
    ignore: Sequence[str],
    fail_on: str | None,
) -> int:
    """Show what is not sound in the plan in a folder."""
    contents = open_plan(plan)
    try:
        findings = check_plan(contents, select=select, ignore=ignore)
    except UnknownRule as error:
        raise Refusal(both("cli-error-rule", found=error.found)) from error
    if format == "json":
        console.print_json([finding.as_json() for finding in findings])
    else:
        _show(contents, findings, language)
    return int(fail_on is not None and any(_counts(finding, Severity(fail_on)) for finding in findings))


def _counts(finding: Finding, least: Severity) -> bool:
    """Whether a finding is at least this severe, and not accepted."""
    return finding.accepted is None and _ORDER.index(finding.severity) <= _ORDER.index(least)


def _show(plan: Plan, findings: Sequence[Finding], language: str) -> None:
    """Findings under the goal whose owner they concern, in the order of the tree."""
    by_goal: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_goal[finding.goal].append(finding)
    order = ["", *(goal.id for root in plan.roots for goal in plan.below(root.id))]
    for goal in sorted(by_goal, key=order.index):
        console.say(plan.goal(goal).title if goal else text("cli-check-whole-plan", language), style="bold")
        for finding in by_goal[goal]:
            _show_finding(finding, language)
        console.gap()
    console.say(_totals(findings, language))


def _show_finding(finding: Finding, language: str) -> None:
    severity = text(f"checking-severity-{finding.severity}", language)
    style = "dim" if finding.accepted else _COLOURS[finding.severity]
    console.say(f"{finding.code} {severity}", indent=2, style=style)
    console.say(finding.message[language], indent=6)
    for detail in _details(finding, language):
        console.say(detail, indent=6, style="dim")


def _details(finding: Finding, language: str) -> Iterator[str]:
    """The computation, the places, and who accepted it, where there are any."""
    if finding.computation[language]:
        yield finding.computation[language]
    if finding.places:
        yield _places(finding)
    if accepted := finding.accepted:
        on = date(accepted.on, language)
        yield text("checking-accepted-by", language, by=accepted.by, on=on, reason=accepted.reason)


def _places(finding: Finding) -> str:
    """Where it stands: each document with the places in it."""
    locators: defaultdict[str, list[str]] = defaultdict(list)
    for place in finding.places:
        locators[place.document].append(place.locator)
    return "; ".join(f"{name} {', '.join(dict.fromkeys(found))}" for name, found in locators.items())


def _totals(findings: Sequence[Finding], language: str) -> str:
    open_ones = Counter(finding.severity for finding in findings if finding.accepted is None)
    counts = {severity.value: open_ones[severity] for severity in Severity}
    return text("cli-check-totals", language, accepted=len(findings) - open_ones.total(), **counts)


check = Command(
    "check",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
        Option(["--select"], multiple=True, metavar="rule"),
        Option(["--ignore"], multiple=True, metavar="rule"),
        Option(["--fail-on"], type=Word(Severity)),
    ],
)

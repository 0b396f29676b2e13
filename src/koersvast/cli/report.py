"""`koersvast report`: the monitor as a report to print, to edit or to calculate with."""

from __future__ import annotations

from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Filled, Option, Refusal
from koersvast.cli.plans import not_writable, open_plan
from koersvast.plan import Plan
from koersvast.publishing.report import FORMATS, Report, booklet, interim, programme, report_file
from koersvast.publishing.site.build import edition_of
from koersvast.texts import both, text


def run(language: str, plan: Path, to: Path, goal: str | None, since: Path | None) -> int:
    """Write a report on the plan in a folder; its kind follows from what is asked."""
    ending = to.suffix.lower()
    if ending not in FORMATS:
        raise Refusal(both("cli-error-report-format", file=str(to), expected=", ".join(FORMATS)))
    if goal is not None and since is not None:
        raise Refusal(both("cli-error-report-both"))
    contents = report_file(_report(open_plan(plan), language, goal, since), ending)
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_bytes(contents)
    except OSError as error:
        raise not_writable(to, error) from error
    console.say(text("cli-report-done", language, file=str(to)))
    return 0


def _report(plan: Plan, language: str, goal: str | None, since: Path | None) -> Report:
    edition = edition_of(plan).in_language(language)
    if since is not None:
        return interim(open_plan(since), edition)
    if goal is None:
        return booklet(edition)
    found = next((row for row in plan.goals if goal in {row.id, row.title}), None)
    if found is None:
        roots = ", ".join(row.id for row in plan.roots)
        raise Refusal(both("cli-error-report-goal", goal=goal, roots=roots))
    return programme(found, edition)


report = Command(
    "report",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--to"], required=True, type=click.Path(path_type=Path), metavar="file"),
        Option(["--goal"], type=Filled(), metavar="name"),
        Option(["--since"], type=click.Path(path_type=Path), metavar="plan"),
    ],
)

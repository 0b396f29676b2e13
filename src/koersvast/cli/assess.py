"""`koersvast assess`: is the municipality on course?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from babel.dates import format_date

from koersvast.assessing import Assessment, Outcome, Verdict
from koersvast.assessing import assess as assess_plan
from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Option, WholeNumber, Word
from koersvast.cli.plans import open_plan, with_store
from koersvast.plan import Plan
from koersvast.texts import text

# The years that a plan can be about; a slip such as 218 or 20188 is told at once.
YEARS = WholeNumber(1900, 2100)

_COLOURS = {
    Outcome.ACHIEVED: "green",
    Outcome.ON_COURSE: "green",
    Outcome.MISSED: "red",
    Outcome.OFF_COURSE: "red",
}


def run(
    language: str,
    plan: Path,
    figures: str | None,
    on: int | None,
    format: str,  # noqa: A002 - the name of the option
    fail_on: Sequence[str],
) -> int:
    """Show the verdicts on the plan in a folder."""
    contents = with_store(open_plan(plan), figures)
    assessment = assess_plan(contents, on=on)
    if format == "json":
        console.print_json(assessment.as_dict())
    else:
        _show(contents, assessment, language)
    return int(any(verdict.outcome in fail_on for verdict in assessment.verdicts))


def _show(plan: Plan, assessment: Assessment, language: str) -> None:
    """Verdicts by outcome, each with its reason, and then the counts."""
    totals = []
    for outcome in Outcome:
        verdicts = [verdict for verdict in assessment.verdicts if verdict.outcome is outcome]
        if not verdicts:
            continue
        word = text(f"assessing-outcome-{outcome.replace('_', '-')}", language)
        totals.append(f"{len(verdicts)} {word}")
        console.say(word.capitalize(), style=f"bold {_COLOURS.get(outcome, '')}".strip())
        for verdict in verdicts:
            console.say(name_of(plan, verdict), indent=2)
            console.say(verdict.reason[language], indent=6, style="dim")
        console.gap()
    overridden = sum(verdict.override is not None for verdict in assessment.verdicts)
    if overridden:
        totals.append(text("assessing-overridden", language, count=overridden))
    console.say(", ".join(totals) or text("cli-assess-nothing", language))
    for row in assessment.void_overrides:
        on = format_date(row.on, "long", locale=language)
        name = plan.indicator(row.indicator).name
        console.say(text("cli-assess-void", language, by=row.by, on=on, name=name), style="dim")


def name_of(plan: Plan, verdict: Verdict) -> str:
    """The indicator, with its area and group where the verdict is about a part."""
    area = plan.area(verdict.area).name if verdict.area else ""
    part = ", ".join(word for word in (area, verdict.group) if word)
    return f"{verdict.measures.name} ({part})" if part else verdict.measures.name


assess = Command(
    "assess",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--figures"], metavar="store"),
        Option(["--on"], type=YEARS, metavar="year"),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
        Option(["--fail-on"], type=Word(Outcome), multiple=True, metavar="verdict"),
    ],
)

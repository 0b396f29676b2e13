"""`koersvast diff`: what changed between two plans?"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Flag, Option, Word
from koersvast.cli.plans import open_plan
from koersvast.plan.comparing import Comparison, DifferenceKind, compare
from koersvast.texts import text

_COLOURS = {DifferenceKind.ADDED: "green", DifferenceKind.DROPPED: "red"}


def run(
    language: str,
    older: Path,
    newer: Path,
    format: str,  # noqa: A002 - the name of the option
    fail: bool,
) -> int:
    """Show what changed from the plan in one folder to the plan in another."""
    comparison = compare(open_plan(older), open_plan(newer))
    if format == "json":
        console.print_json(comparison.as_dict())
    else:
        _show(comparison, newer, older, language)
    return int(fail and bool(comparison.differences))


def _show(comparison: Comparison, newer: Path, older: Path, language: str) -> None:
    """Differences by table, how many there are, and what may be the same all the same."""
    if comparison.differences:
        console.say(text("cli-diff-from", language, older=str(older), newer=str(newer)))
        console.gap()
    for table, group in groupby(comparison.differences, key=lambda difference: difference.table):
        differences = list(group)
        title = text(f"plan-table-{table}", language).capitalize()
        console.say(f"{title} ({len(differences)})", style="bold")
        for difference in differences:
            console.say(difference.message(language), indent=2, style=_COLOURS.get(difference.kind, ""))
        console.gap()
    console.say(text("cli-diff-count", language, count=len(comparison.differences)))
    if comparison.proposals:
        count = len(comparison.proposals)
        console.say(
            text("cli-diff-proposals", language, count=count, newer=str(newer), older=str(older)), style="dim"
        )


diff = Command(
    "diff",
    run,
    [
        Argument(["older"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["newer"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
        Flag(["--fail"]),
    ],
)

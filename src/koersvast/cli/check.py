"""`koersvast check`: is the plan sound?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from koersvast.checking import Checked, Finding, Severity, UnknownRule, check_in_full
from koersvast.checking.output import github_annotations, sarif, workbook
from koersvast.cli import console
from koersvast.cli.findings import show_findings
from koersvast.cli.frame import Argument, Command, Option, Refusal, Word
from koersvast.cli.plans import not_writable, open_plan
from koersvast.plan import Plan
from koersvast.texts import both

FORMATS = (*console.FORMATS, "sarif", "github")

# From what matters most to what matters least.
_ORDER = tuple(Severity)


def run(
    language: str,
    plan: Path,
    format: str,  # noqa: A002 - the name of the option
    excel: Path | None,
    select: Sequence[str],
    ignore: Sequence[str],
    fail_on: str | None,
) -> int:
    """Show what is not sound in the plan in a folder."""
    contents = open_plan(plan)
    try:
        checked = check_in_full(contents, select=select, ignore=ignore)
    except UnknownRule as error:
        raise Refusal(both("cli-error-rule", found=error.found)) from error
    if excel is not None:
        _write(excel, workbook(contents, checked.findings, language))
    _print(contents, checked, format, language)
    return int(
        fail_on is not None and any(_counts(finding, Severity(fail_on)) for finding in checked.findings)
    )


def _print(plan: Plan, checked: Checked, form: str, language: str) -> None:
    match form:
        case "json":
            console.print_json([finding.as_json() for finding in checked.findings])
        case "sarif":
            console.print_json(sarif(plan, checked.findings, language))
        case "github":
            for annotation in github_annotations(plan, checked.findings, language):
                click.echo(annotation)
        case _:
            show_findings(plan, checked, language)


def _counts(finding: Finding, least: Severity) -> bool:
    """Whether a finding is at least this severe, and not accepted."""
    return finding.accepted is None and _ORDER.index(finding.severity) <= _ORDER.index(least)


def _write(file: Path, contents: bytes) -> None:
    try:
        file.write_bytes(contents)
    except OSError as error:
        raise not_writable(file, error) from error


check = Command(
    "check",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--format"], type=Word(FORMATS), default="text"),
        Option(["--excel"], type=click.Path(path_type=Path), metavar="file"),
        Option(["--select"], multiple=True, metavar="rule"),
        Option(["--ignore"], multiple=True, metavar="rule"),
        Option(["--fail-on"], type=Word(Severity)),
    ],
)

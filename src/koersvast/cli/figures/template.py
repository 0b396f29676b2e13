"""`koersvast figures template`: a table in which a colleague or partner fills in figures."""

from __future__ import annotations

from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Option, Refusal
from koersvast.cli.plans import not_writable, open_plan
from koersvast.figures import write_template
from koersvast.plan import Plan, parse_period
from koersvast.texts import both, text

_SHOWN = 12


def run(
    language: str, plan: Path, period: str, owner: str | None, indicators: tuple[str, ...], output: Path
) -> int:
    """Write a template for a period: for all indicators, those of one owner, or those that are named."""
    contents = open_plan(plan)
    try:
        parse_period(period)
    except ValueError as wrong:
        raise Refusal(both("cli-error-period", found=period)) from wrong
    wanted = _wanted(contents, owner, indicators)
    try:
        write_template(contents, output, period, indicators=wanted, language=language)
    except OSError as error:
        raise not_writable(output, error) from error
    count = len(wanted) or len(contents.indicators)
    console.say(text("cli-figures-template-done", language, file=str(output), count=count))
    next_words = text("cli-figures-template-next", language, file=str(output), plan=str(plan))
    console.say(next_words, style="dim")
    return 0


def _wanted(plan: Plan, owner: str | None, named: tuple[str, ...]) -> list[str]:
    """The ids of the indicators that are asked for; none for all. Refuses names that lead to none."""
    known = {row.id for row in plan.indicators}
    for name in named:
        if name not in known:
            raise Refusal(both("cli-error-indicator", found=name))
    if owner is None:
        return list(named)
    words = owner.casefold()
    owned = [row.id for row in plan.indicators if words in row.source.casefold()]
    if not owned:
        owners = sorted({row.source for row in plan.indicators if row.source})
        raise Refusal(both("cli-error-owner", found=owner, expected=", ".join(owners[:_SHOWN]) or "–"))
    return [name for name in owned if not named or name in named]


COMMAND = Command(
    "figures-template",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--period"], required=True, metavar="period"),
        Option(["--owner"], metavar="name"),
        Option(["--indicator", "indicators"], multiple=True, metavar="indicator"),
        Option(
            ["-o", "--output"], type=click.Path(path_type=Path), default=Path("cijfers.xlsx"), metavar="file"
        ),
    ],
)

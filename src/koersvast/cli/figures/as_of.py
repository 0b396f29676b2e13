"""`koersvast figures as-of`: which figures did we have on a day?"""

from __future__ import annotations

import csv
import datetime as dt
import sys
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import known_rows, open_store, part_words, store_option, value_words
from koersvast.cli.frame import Argument, Command, Day, Option, Word
from koersvast.cli.plans import open_plan
from koersvast.plan import Observation, Plan, columns
from koersvast.plan.package.cells import cell_of
from koersvast.texts import text
from koersvast.texts.numbers import date


def run(
    language: str,
    plan: Path,
    day: dt.date,
    indicators: tuple[str, ...],
    store: str | None,
    format: str,  # noqa: A002 - the name of the option
) -> int:
    """Show the figures as they stood at the end of a day."""
    contents = open_plan(plan)
    with refusing():
        found = known_rows(open_store(plan, store).observations(day=day), contents)
    rows = [row for row in found if not indicators or row.indicator in indicators]
    cells = [{name: cell_of(value) for name, value in row.cells().items()} for row in rows]
    if format == "json":
        console.print_json(cells)
    elif format == "csv":
        writer = csv.DictWriter(sys.stdout, [col.name for col in columns(Observation)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(cells)
    else:
        _show(contents, rows, day, language)
    return 0


def _show(plan: Plan, rows: list[Observation], day: dt.date, language: str) -> None:
    console.say(text("cli-figures-as-of-title", language, day=date(day, language), count=len(rows)))
    heads = ("indicator", "part", "period", "figure", "source")
    grid = console.table(*(text(f"cli-figures-head-{name}", language) for name in heads))
    for row in rows:
        part = part_words(row, plan)
        grid.add_row(
            plan.indicator(row.indicator).name,
            part,
            row.period,
            value_words(row, plan, language),
            row.document,
        )
    if rows:
        console.out().print(grid)


COMMAND = Command(
    "figures-as-of",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["day"], type=Day(), metavar="day"),
        Option(["--indicator", "indicators"], multiple=True, metavar="indicator"),
        store_option(),
        Option(["--format"], type=Word(("text", "csv", "json")), default="text"),
    ],
)

"""`koersvast figures revisions`: what came in when, and what a figure was before."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import known_rows, open_store, part_words, store_option, value_words
from koersvast.cli.frame import Argument, Command, Option, Refusal, Word
from koersvast.cli.plans import open_plan
from koersvast.figures import Store
from koersvast.plan import Plan
from koersvast.texts import both, text


def run(
    language: str,
    plan: Path,
    indicator: str | None,
    store: str | None,
    format: str,  # noqa: A002 - the name of the option
) -> int:
    """Show the loads of the store, or what the figures of one indicator were through them."""
    contents, kept = open_plan(plan), open_store(plan, store)
    with refusing():
        if indicator is not None:
            _show_lives(contents, kept, indicator, language)
        elif format == "json":
            console.print_json(
                [{**asdict(load), "documents": [row.id for row in load.documents]} for load in kept.loads]
            )
        else:
            _show_loads(kept, language)
    return 0


def _show_loads(store: Store, language: str) -> None:
    heads = ("load", "day", "source", "version", "added", "revised", "same")
    grid = console.table(
        *(text(f"cli-figures-head-{name}", language) for name in heads), numbers=(0, 4, 5, 6)
    )
    for load in store.loads:
        counts = (str(load.added), str(load.revised), str(load.same))
        grid.add_row(str(load.number), load.day, load.source, load.version[:16], *counts)
    if store.loads:
        console.out().print(grid)
    else:
        console.say(text("cli-figures-empty-store", language))


def _show_lives(plan: Plan, store: Store, indicator: str, language: str) -> None:
    if indicator not in {row.id for row in plan.indicators}:
        raise Refusal(both("cli-error-indicator", found=indicator))
    rows = [row for row in known_rows(store.observations(), plan) if row.indicator == indicator]
    heads = ("part", "period", "figure", "since", "until", "source")
    grid = console.table(*(text(f"cli-figures-head-{name}", language) for name in heads))
    for row in rows:
        part = part_words(row, plan)
        for life in store.lives(row.key):
            until = life.until.day if life.until else ""
            words = value_words(life.observation, plan, language)
            grid.add_row(part, row.period, words, life.since.day, until, life.since.source)
    console.say(plan.indicator(indicator).name, style="bold")
    if rows:
        console.out().print(grid)
    else:
        console.say(text("cli-figures-empty-store", language))


COMMAND = Command(
    "figures-revisions",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["indicator"], required=False, metavar="indicator"),
        store_option(),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
    ],
)

"""`koersvast figures protect`: which figures are not shown when the plan is published, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from koersvast.cli import console
from koersvast.cli.figures.storing import open_store, part_words, store_option
from koersvast.cli.frame import Argument, Command, Flag, Option, Word
from koersvast.cli.plans import open_plan
from koersvast.cli.protecting import protected
from koersvast.figures.disclosure import Hidden, Protected
from koersvast.plan import Plan
from koersvast.texts import text
from koersvast.texts.numbers import number

_SHOWN = 40


def run(
    language: str,
    plan: Path,
    store: str | None,
    site: Path | None,
    show_all: bool,
    format: str,  # noqa: A002 - the name of the option
) -> int:
    """Show what publishing the figures of a store would hide; nothing is changed."""
    contents = open_plan(plan)
    found = protected(contents, plan, open_store(plan, store), site)
    if format == "json":
        console.print_json(_form(found))
    else:
        _show(found, found.plan, language, _SHOWN if not show_all else len(found.hidden))
    return 0


def _show(found: Protected, plan: Plan, language: str, most: int) -> None:
    loss = found.loss
    console.say(
        text(
            "cli-figures-protect-count", language, figures=loss.figures, hidden=loss.primary + loss.secondary
        )
    )
    counts = {"primary": loss.primary, "secondary": loss.secondary}
    if found.hidden:
        share = number(loss.share * 100, language, 1)
        console.say(text("cli-figures-protect-loss", language, share=share, **counts), indent=2)
        _table(found.hidden[:most], plan, language)
    if len(found.hidden) > most:
        console.say(text("cli-figures-more", language, count=len(found.hidden) - most), style="dim")
    if loss.unjudged:
        console.say(text("cli-figures-protect-unjudged", language, count=loss.unjudged))
    known = sum(one.known for one in found.attacked)
    console.say(text("cli-figures-protect-attacked", language, count=len(found.attacked), known=known))
    if found.exposed:
        console.err(text("cli-figures-protect-exposed", language, count=len(found.exposed)))
        _table(found.exposed, plan, language)


def _table(hidden: tuple[Hidden, ...], plan: Plan, language: str) -> None:
    heads = ("indicator", "part", "period", "why")
    grid = console.table(*(text(f"cli-figures-head-{name}", language) for name in heads))
    for one in hidden:
        row = one.observation
        why = text(f"figures-disclosure-{one.reason}", language)
        grid.add_row(plan.indicator(row.indicator).name, part_words(row, plan), row.period, why)
    console.out().print(grid)


def _form(found: Protected) -> dict[str, Any]:
    """What is hidden as plain JSON: without the figures themselves."""
    loss = found.loss
    return {
        "figures": loss.figures,
        "primary": loss.primary,
        "secondary": loss.secondary,
        "unjudged": loss.unjudged,
        "share": round(loss.share, 4),
        "unsafe": len(found.attacked),
        "computable": sum(one.known for one in found.attacked),
        "hidden": [_entry(one) for one in found.hidden],
        "exposed": [_entry(one) for one in found.exposed],
    }


def _entry(one: Hidden) -> dict[str, Any]:
    row = one.observation
    place = {"indicator": row.indicator, "area": row.area, "group": row.group, "period": row.period}
    return {**place, "reason": str(one.reason), "protects": list(one.protects)}


COMMAND = Command(
    "figures-protect",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        store_option(),
        Option(["--site"], type=click.Path(path_type=Path), metavar="site"),
        Flag(["--all", "show_all"]),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
    ],
)

"""`koersvast figures load`: a template that was filled in, or an export of a monitor, goes into the store."""

from __future__ import annotations

from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import bring_in, next_step, open_store, store_option, yes_option
from koersvast.cli.frame import Argument, Command, Option
from koersvast.cli.plans import open_plan
from koersvast.figures import read_template
from koersvast.figures.template import is_wide, read_wide, template_document
from koersvast.plan import Observation, Plan
from koersvast.texts import text

_SHOWN = 8


def run(
    language: str,
    plan: Path,
    file: Path,
    indicator: str,
    title: str | None,
    store: str | None,
    yes: bool,
) -> int:
    """Read a template or an export, show what its figures change, and keep them when asked to."""
    contents = open_plan(plan)
    with refusing():
        document = template_document(file, title)
        observations, others = _read(file, contents, indicator)
    if others:
        shown = ", ".join(others[:_SHOWN]) + (" …" if len(others) > _SHOWN else "")
        console.say(
            text("cli-figures-load-other-areas", language, count=len(others), areas=shown), style="dim"
        )
    if not observations:
        console.say(text("cli-figures-load-empty", language, file=str(file)))
        return 0
    changed = bring_in(
        open_store(plan, store),
        contents,
        observations,
        document,
        version=document.sha256,
        language=language,
        yes=yes,
    )
    next_step(changed, yes, language)
    return 0


def _read(file: Path, plan: Plan, indicator: str) -> tuple[tuple[Observation, ...], tuple[str, ...]]:
    """The figures of a file, and the areas that the plan does not have."""
    if is_wide(file):
        wide = read_wide(file, plan, indicator)
        return wide.observations, wide.other_areas
    return read_template(file, plan), ()


COMMAND = Command(
    "figures-load",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["file"], type=click.Path(path_type=Path), metavar="file"),
        Option(["--indicator"], default="", metavar="indicator"),
        Option(["--title"], metavar="text"),
        store_option(),
        yes_option(),
    ],
)

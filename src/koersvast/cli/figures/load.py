"""`koersvast figures load`: a template that was filled in goes into the store."""

from __future__ import annotations

from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import bring_in, next_step, open_store, store_option, yes_option
from koersvast.cli.frame import Argument, Command, Option
from koersvast.cli.plans import open_plan
from koersvast.figures import read_template
from koersvast.figures.template import template_document
from koersvast.texts import text


def run(language: str, plan: Path, file: Path, title: str | None, store: str | None, yes: bool) -> int:
    """Read a template, show what its figures change, and keep them when asked to."""
    contents = open_plan(plan)
    with refusing():
        observations = read_template(file, contents)
        document = template_document(file, title)
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


COMMAND = Command(
    "figures-load",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["file"], type=click.Path(path_type=Path), metavar="file"),
        Option(["--title"], metavar="text"),
        store_option(),
        yes_option(),
    ],
)

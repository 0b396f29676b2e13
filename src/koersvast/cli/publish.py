"""`koersvast publish`: plans become a web site."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Option
from koersvast.cli.plans import not_writable, open_plan
from koersvast.plan import Plan
from koersvast.texts import text


def run(language: str, plans: Sequence[Path], to: Path) -> int:
    """Publish the plans in some folders as one site."""
    publish_with_progress([open_plan(folder) for folder in plans], to, language)
    console.say(text("cli-publish-done", language, folder=str(to)))
    console.say(text("cli-publish-next", language, folder=str(to)))
    return 0


def publish_with_progress(plans: Sequence[Plan], to: Path, language: str) -> None:
    """Publish plans while a bar turns. Refuses a folder that cannot be written."""
    from koersvast.publishing import publish as publish_plans  # heavy: only when a site is made

    with console.progress(text("cli-publish-busy", language)):
        try:
            publish_plans(plans, to)
        except OSError as error:
            raise not_writable(to, error) from error


publish = Command(
    "publish",
    run,
    [
        Argument(["plans"], nargs=-1, required=True, type=click.Path(path_type=Path), metavar="plan"),
        Option(["--to"], required=True, type=click.Path(path_type=Path), metavar="site"),
    ],
)

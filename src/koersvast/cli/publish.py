"""`koersvast publish`: plans become a web site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Day, Filled, Option, Refusal
from koersvast.cli.plans import not_writable, open_plan
from koersvast.plan import Plan
from koersvast.publishing import CannotPublish, Publication
from koersvast.publishing import publish as publish_plans
from koersvast.texts import both, text


def run(
    language: str,
    plans: Sequence[Path],
    to: Path,
    figures: str | None,
    theme: Path | None,
    version: str | None,
    date: dt.date | None,
    decision: str,
) -> int:
    """Publish the plans in some folders as one site."""
    publication = _publication(version, date, decision)
    # The same id may name another indicator in another plan: a store belongs to one.
    if figures is not None and len(plans) > 1:
        raise Refusal(both("cli-error-one-plan"))
    opened = open_all(plans)
    if figures is not None:
        opened = [_with_figures(opened[0], plans[0], figures, to, language)]
    publish_with_progress(opened, to, language, theme=theme, publication=publication)
    console.say(text("cli-publish-done", language, folder=str(to)))
    console.say(text("cli-publish-next", language, folder=str(to)))
    return 0


def _with_figures(plan: Plan, folder: Path, figures: str, to: Path, language: str) -> Plan:
    """A plan with the figures of a store that disclose nothing of people; says how many are left out."""
    # Loaded here: most plans are published without a store, and what it needs takes a second.
    from koersvast.cli.figures.storing import open_store
    from koersvast.cli.protecting import protected

    found = protected(plan, folder, open_store(folder, figures), to)
    if found.hidden:
        console.say(text("cli-publish-hidden", language, count=len(found.hidden)))
    return found.plan


def _publication(version: str | None, date: dt.date | None, decision: str) -> Publication | None:
    """The publication that was asked for; today where no date is given. None for a try-out."""
    if version is None:
        if date is not None or decision:
            raise Refusal(both("cli-error-publication"))
        return None
    try:
        return Publication(
            version=version, date=date or dt.datetime.now().astimezone().date(), decision=decision
        )
    except ValueError as error:
        raise Refusal(both("cli-error-version", found=version)) from error


def open_all(folders: Sequence[Path]) -> list[Plan]:
    """The plans in some folders. Refuses two with one name, since each has a place of its own on the site."""
    by_name: dict[str, tuple[Path, Plan]] = {}
    for folder in folders:
        plan = open_plan(folder)
        if other := by_name.get(plan.profile.name):
            places = {"first": str(other[0]), "second": str(folder)}
            raise Refusal(both("cli-error-same-name", name=plan.profile.name, **places))
        by_name[plan.profile.name] = folder, plan
    return [plan for _, plan in by_name.values()]


def publish_with_progress(
    plans: Sequence[Plan],
    to: Path,
    language: str,
    *,
    theme: Path | None = None,
    publication: Publication | None = None,
) -> None:
    """Publish plans while a bar shows how far it is. Refuses a folder that cannot be written."""
    if theme is not None and not theme.is_file():
        raise Refusal(both("cli-error-theme", file=str(theme)))
    with console.progress(text("cli-publish-busy", language)) as bar:

        def show(_name: str, done: int, total: int) -> None:
            bar.update(bar.task_ids[0], completed=done, total=total)

        try:
            publish_plans(plans, to, publication=publication, theme=theme, progress=show)
        except CannotPublish as error:
            raise Refusal(error.messages) from error
        except OSError as error:
            raise not_writable(to, error) from error


publish = Command(
    "publish",
    run,
    [
        Argument(["plans"], nargs=-1, required=True, type=click.Path(path_type=Path), metavar="plan"),
        Option(["--to"], required=True, type=click.Path(path_type=Path), metavar="site"),
        Option(["--figures"], metavar="store"),
        Option(["--theme"], type=click.Path(path_type=Path), metavar="file"),
        Option(["--version"], type=Filled(), metavar="name"),
        Option(["--date"], type=Day(), metavar="date"),
        Option(["--decision"], default="", metavar="name"),
    ],
)

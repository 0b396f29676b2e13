"""`koersvast read`: documents become a plan."""

from __future__ import annotations

import datetime as dt
import getpass
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Option, Refusal
from koersvast.cli.plans import not_a_plan, not_writable
from koersvast.cli.summary import summarise, tell_changes
from koersvast.plan import Plan, Profile, slug
from koersvast.plan.merging import Author, update_package
from koersvast.plan.package import PackageError
from koersvast.reading import Reading, UnreadableDocument, VocabularyError, read_beside
from koersvast.reading.report import beside, reading_report
from koersvast.texts import LANGUAGES, text

# Stands beside the plan, and holds text of the documents: not for publishing.
REPORT = "reading-report.html"


def run(
    language: str,
    documents: Sequence[Path],
    to: Path,
    vocabulary: Path | None,
    report: Path | None,
    by: str | None,
) -> int:
    """Read documents into the plan in a folder, which is made when it is not there."""
    reading = read_with_progress(documents, vocabulary, language)
    plan = named(reading.plan, to)
    today = dt.datetime.now().astimezone().date()
    author = Author(by=by or getpass.getuser(), on=today, reason=text("cli-read-by-hand", language))
    try:
        changes = update_package(to, plan, author)
    except PackageError as error:
        raise not_a_plan(to, error) from error
    except OSError as error:
        raise not_writable(to, error) from error
    found = beside(plan, reading.layouts, language)
    written = report or to / REPORT
    _write_report(reading_report(plan, found, language), written)
    summarise(plan, found, language)
    tell_changes(changes, language)
    console.gap()
    console.say(text("cli-read-written", language, folder=str(to)))
    console.say(text("cli-read-reported", language, file=str(written)))
    console.say(text("cli-read-next", language, folder=str(to)))
    return 0


def _write_report(report: str, file: Path) -> None:
    """Write the documents beside what was read from them. Refuses a place that cannot be written."""
    try:
        file.write_text(report, encoding="utf-8")
    except OSError as error:
        raise not_writable(file, error) from error


def named(plan: Plan, folder: Path) -> Plan:
    """The plan with the name of its folder and the municipality that its documents name."""
    municipality = next((row.municipality for row in plan.documents if row.municipality), "")
    title = municipality or folder.resolve().name
    return replace(
        plan, profile=Profile(name=slug(folder.resolve().name), title=title, municipality=municipality)
    )


def read_with_progress(documents: Sequence[Path], vocabulary: Path | None, language: str) -> Reading:
    """Read documents while a bar shows how far it is. Refuses what cannot be read."""
    with console.progress(text("cli-read-busy", language)) as bar:

        def show(path: Path, number: int, total: int) -> None:
            bar.update(bar.task_ids[0], description=path.name, completed=number, total=total)

        try:
            return read_beside(documents, vocabulary=vocabulary, progress=show)
        except UnreadableDocument as error:
            raise Refusal(error.messages) from error
        except VocabularyError as error:
            raise Refusal(dict.fromkeys(LANGUAGES, str(error))) from error


read = Command(
    "read",
    run,
    [
        Argument(["documents"], nargs=-1, required=True, type=click.Path(path_type=Path), metavar="document"),
        Option(["--to"], required=True, type=click.Path(path_type=Path), metavar="plan"),
        Option(["--vocabulary"], type=click.Path(path_type=Path), metavar="file"),
        Option(["--report"], type=click.Path(path_type=Path), metavar="file"),
        Option(["--by"], metavar="name"),
    ],
)

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
from koersvast.plan import Plan, Profile, slug
from koersvast.plan.merging import Author, Change, ChangeKind, update_package
from koersvast.plan.package import PackageError
from koersvast.reading import UnreadableDocument, VocabularyError
from koersvast.reading import read as read_documents
from koersvast.reading.layout import fingerprint_of, layout_of
from koersvast.reading.recognise.vocabulary import load_vocabulary
from koersvast.reading.report import reading_report
from koersvast.texts import LANGUAGES, text

# Stands beside the plan, and holds text of the documents: not for publishing.
REPORT = "reading-report.html"

# How many unread texts and changes the summary shows; all of them stand in the plan.
_SHOWN = 8

# How much of an unread text fits on a line beside its place and reason.
_LONGEST = 60


def run(
    language: str,
    documents: Sequence[Path],
    to: Path,
    vocabulary: Path | None,
    report: Path | None,
    by: str | None,
) -> int:
    """Read documents into the plan in a folder, which is made when it is not there."""
    plan = named(read_with_progress(documents, vocabulary, language), to)
    today = dt.datetime.now().astimezone().date()
    author = Author(by=by or getpass.getuser(), on=today, reason=text("cli-read-by-hand", language))
    try:
        changes = update_package(to, plan, author)
    except PackageError as error:
        raise not_a_plan(to, error) from error
    except OSError as error:
        raise not_writable(to, error) from error
    written = report or to / REPORT
    _write_report(plan, documents, vocabulary, written, language)
    summarise(plan, changes, to, language)
    console.say(text("cli-read-reported", language, file=str(written)))
    return 0


def _write_report(
    plan: Plan, documents: Sequence[Path], vocabulary: Path | None, file: Path, language: str
) -> None:
    """Write the documents beside what was read from them. Refuses a place that cannot be written."""
    words = load_vocabulary(vocabulary)
    ids = {document.sha256: document.id for document in plan.documents}
    layouts = {ids[fingerprint_of(path)]: layout_of(path, words) for path in documents}
    try:
        file.write_text(reading_report(plan, layouts, language), encoding="utf-8")
    except OSError as error:
        raise not_writable(file, error) from error


def named(plan: Plan, folder: Path) -> Plan:
    """The plan with the name of its folder and the municipality that its documents name."""
    municipality = next((row.municipality for row in plan.documents if row.municipality), "")
    title = municipality or folder.resolve().name
    return replace(
        plan, profile=Profile(name=slug(folder.resolve().name), title=title, municipality=municipality)
    )


def read_with_progress(documents: Sequence[Path], vocabulary: Path | None, language: str) -> Plan:
    """Read documents while a bar shows how far it is. Refuses what cannot be read."""
    with console.progress(text("cli-read-busy", language)) as bar:

        def show(path: Path, number: int, total: int) -> None:
            bar.update(bar.task_ids[0], description=path.name, completed=number, total=total)

        try:
            return read_documents(documents, vocabulary=vocabulary, progress=show)
        except UnreadableDocument as error:
            raise Refusal(error.messages) from error
        except VocabularyError as error:
            raise Refusal(dict.fromkeys(LANGUAGES, str(error))) from error


def summarise(plan: Plan, changes: Sequence[Change], to: Path, language: str) -> None:
    """Tell what was read, what was not, and what changed in the plan."""
    for document in plan.documents:
        console.say(f"{document.file}: {document.title}", style="bold")
    console.gap()
    grid = console.table(text("cli-read-table", language), text("cli-read-rows", language), numbers=(1,))
    for name, rows in plan.tables():
        if rows and name != "documents":
            grid.add_row(text(f"plan-table-{name.replace('_', '-')}", language), str(len(rows)))
    console.out().print(grid)
    _tell_unread(plan, language)
    _tell_changes(changes, language)
    console.gap()
    console.say(text("cli-read-written", language, folder=str(to)))
    console.say(text("cli-read-next", language, folder=str(to)))


def _tell_unread(plan: Plan, language: str) -> None:
    console.gap()
    console.say(text("cli-read-unread", language, count=len(plan.unread)))
    _list([f"{row.locator}  {row.text[:_LONGEST]}  – {row.reason}" for row in plan.unread], language)


def _tell_changes(changes: Sequence[Change], language: str) -> None:
    """Say how many rows are new and what else changed; silent for a plan that was just made."""
    others = [change for change in changes if change.kind is not ChangeKind.ADDED]
    if others:
        added = len(changes) - len(others)
        console.gap()
        console.say(text("cli-read-changed", language, count=len(changes), added=added))
        _list([change.message(language) for change in others], language)


def _list(lines: Sequence[str], language: str) -> None:
    """The first lines, and how many more there are."""
    for line in lines[:_SHOWN]:
        console.say(line, indent=2)
    if len(lines) > _SHOWN:
        console.say(text("cli-read-more", language, count=len(lines) - _SHOWN), indent=2)


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

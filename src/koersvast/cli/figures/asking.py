"""What commands that ask a source share: its options, and how refusals are told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Option, Refusal
from koersvast.figures import MissingEngine, StoreError, TemplateError, UnstorableFigure
from koersvast.figures.persons import PersonData
from koersvast.figures.sources.connections import choices
from koersvast.figures.sources.model import Progress
from koersvast.figures.sources.opening import Sources
from koersvast.figures.sources.portals import portals
from koersvast.figures.sources.problems import SourceError
from koersvast.texts import LANGUAGES, both, text

DEFAULT_SOURCE = "cbs"


def source_option() -> Option:
    """Which source is asked."""
    return Option(["--source"], default=DEFAULT_SOURCE, metavar="source")


def portals_option() -> Option:
    """A file with sources of one's own."""
    return Option(["--portals"], type=click.Path(path_type=Path), metavar="file")


def choose_option() -> Option:
    """Categories of further dimensions."""
    return Option(["--choose"], multiple=True, metavar="choice")


@contextmanager
def refusing() -> Iterator[None]:
    """What sources, files and the store refuse, as refusals of the command."""
    try:
        yield
    except (SourceError, PersonData) as error:
        raise Refusal(error.messages) from error
    except TemplateError as error:
        lines = {name: [problem.message(name) for problem in error.problems] for name in LANGUAGES}
        raise Refusal({name: "\n".join(said) for name, said in lines.items()}) from error
    except (StoreError, UnstorableFigure, MissingEngine) as error:
        raise Refusal(both("cli-error-store", found=str(error))) from error


def open_sources(own: Path | None, *, again: bool = False) -> Sources:
    """The sources that are known. Refuses a file of one's own that is wrong."""
    with refusing():
        return Sources(portals(own), again=again)


def chosen_in(written: tuple[str, ...]) -> dict[str, str]:
    """What --choose says: "Geslacht=4000". Refuses anything else."""
    try:
        return choices(written)
    except ValueError as wrong:
        raise Refusal(both("cli-error-choice", found=str(wrong))) from wrong


@contextmanager
def watched(language: str) -> Iterator[Progress]:
    """A bar that shows how many rows have come in."""
    with console.progress(text("cli-figures-busy", language)) as bar:

        def show(done: int, total: int | None) -> None:
            bar.update(bar.task_ids[0], completed=done, total=total)

        yield show

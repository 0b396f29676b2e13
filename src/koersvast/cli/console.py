"""Where output goes: results to standard output, what is wrong and how far work is to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table
from rich.text import Text

FORMATS = ("text", "json")

# Wide enough that a table keeps its columns when output goes to a file, where there is no width.
_WIDTH_OF_A_FILE = 132


def out() -> Console:
    """The console for results."""
    width = None if sys.stdout.isatty() else _WIDTH_OF_A_FILE
    return Console(highlight=False, width=width)


def say(message: str, *, indent: int = 0, style: str = "") -> None:
    """Print a result as it is, without markup; lines that wrap keep the indent."""
    console = out()
    for line in Text(message, style=style).wrap(console, console.width - indent):
        line.rstrip()
        console.print(Text(" " * indent).append_text(line))


def gap() -> None:
    """An empty line."""
    out().print()


def err(message: str) -> None:
    """Say what is wrong, in red where colours show."""
    Console(stderr=True, highlight=False, soft_wrap=True).print(message, style="red", markup=False)


def print_json(contents: Any) -> None:
    """Write JSON to standard output, readable and in UTF-8."""
    sys.stdout.write(json.dumps(contents, ensure_ascii=False, indent=2) + "\n")


def table(*heads: str, numbers: tuple[int, ...] = ()) -> Table:
    """An empty table; the columns at `numbers` are set right."""
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for place, head in enumerate(heads):
        grid.add_column(head, justify="right" if place in numbers else "left", overflow="fold")
    return grid


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """A progress bar on standard error, gone when the work is done; silent where nobody watches."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        bar.add_task(what, total=None)
        yield bar

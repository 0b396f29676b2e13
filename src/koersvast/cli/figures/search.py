"""`koersvast figures search`: which tables are there about a subject?"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from koersvast.cli import console
from koersvast.cli.figures.asking import open_sources, portals_option, refusing, source_option, watched
from koersvast.cli.frame import Argument, Command, Option, Word
from koersvast.texts import text

_SHOWN = 40


def run(
    language: str,
    words: tuple[str, ...],
    source: str,
    portals: Path | None,
    format: str,  # noqa: A002 - the name of the option
) -> int:
    """Show the tables of a source that have all of the words."""
    sources = open_sources(portals)
    with refusing(), watched(language):
        found = sources.ask(source, lambda one: one.search(" ".join(words)))
    if format == "json":
        console.print_json([asdict(line) for line in found])
        return 0
    heads = (text(f"cli-figures-head-{name}", language) for name in ("table", "title", "periods", "modified"))
    grid = console.table(*heads)
    for line in found[:_SHOWN]:
        grid.add_row(line.id, line.title, line.periods, line.modified)
    if found:
        console.out().print(grid)
    console.say(text("cli-figures-search-count", language, count=len(found)))
    if len(found) > _SHOWN:
        console.say(text("cli-figures-more", language, count=len(found) - _SHOWN), style="dim")
    return 0


COMMAND = Command(
    "figures-search",
    run,
    [
        Argument(["words"], nargs=-1, required=True, metavar="word"),
        source_option(),
        portals_option(),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
    ],
)

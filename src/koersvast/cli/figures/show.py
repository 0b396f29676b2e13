"""`koersvast figures show`: what is in a table?"""

from __future__ import annotations

from pathlib import Path

from koersvast.cli import console
from koersvast.cli.figures.asking import open_sources, portals_option, refusing, source_option, watched
from koersvast.cli.frame import Argument, Command, Option, Word
from koersvast.figures.sources.model import Category, Source, Table
from koersvast.texts import text
from koersvast.texts.numbers import date


def run(
    language: str,
    table: str,
    dimension: str | None,
    source: str,
    portals: Path | None,
    format: str,  # noqa: A002 - the name of the option
) -> int:
    """Show the measures and dimensions of a table, or the categories of one dimension."""

    def question(one: Source) -> tuple[Table, tuple[Category, ...]]:
        return one.describe(table), one.categories(table, dimension) if dimension else ()

    sources = open_sources(portals)
    with refusing(), watched(language):
        found, categories = sources.ask(source, question)
    if format == "json":
        console.print_json(_form(found, categories))
    elif dimension:
        _show_categories(categories, language)
    else:
        _show(found, language)
    return 0


def _show(table: Table, language: str) -> None:
    console.say(table.document.title, style="bold")
    if table.summary:
        console.say(" ".join(table.summary.split()), indent=2)
    if table.modified:
        console.say(
            text("cli-figures-show-modified", language, date=date(table.modified, language)), indent=2
        )
    console.say(table.document.address, indent=2, style="dim")
    console.gap()
    grid = console.table(
        *(text(f"cli-figures-head-{name}", language) for name in ("dimension", "title", "kind"))
    )
    for one in table.dimensions:
        kind = text(f"cli-figures-kind-{one.kind}", language)
        grid.add_row(one.code, one.title, f"{kind} {one.edition}".strip())
    console.out().print(grid)
    console.gap()
    grid = console.table(
        *(text(f"cli-figures-head-{name}", language) for name in ("measure", "title", "unit", "group"))
    )
    for measure in table.measures:
        grid.add_row(measure.code, measure.title, measure.unit, measure.group)
    console.out().print(grid)


def _show_categories(categories: tuple[Category, ...], language: str) -> None:
    grid = console.table(
        *(text(f"cli-figures-head-{name}", language) for name in ("code", "title", "status"))
    )
    for one in categories:
        grid.add_row(one.code, one.title, one.status)
    console.out().print(grid)


def _form(table: Table, categories: tuple[Category, ...]) -> dict[str, object]:
    return {
        "source": table.portal.id,
        "table": table.id,
        "title": table.title,
        "version": table.version,
        "address": table.document.address,
        "dimensions": [
            {"code": one.code, "title": one.title, "kind": one.kind, "edition": one.edition}
            for one in table.dimensions
        ],
        "measures": [
            {"code": one.code, "title": one.title, "unit": one.unit, "group": one.group}
            for one in table.measures
        ],
        "categories": [{"code": one.code, "title": one.title, "status": one.status} for one in categories],
    }


COMMAND = Command(
    "figures-show",
    run,
    [
        Argument(["table"], metavar="table"),
        Option(["--dimension"], metavar="dimension"),
        source_option(),
        portals_option(),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
    ],
)

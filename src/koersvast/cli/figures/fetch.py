"""`koersvast figures fetch`: figures of a table, without a plan."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from koersvast.cli import console
from koersvast.cli.figures.asking import (
    choose_option,
    chosen_in,
    open_sources,
    portals_option,
    refusing,
    source_option,
    watched,
)
from koersvast.cli.frame import Argument, Command, Option, WholeNumber, Word
from koersvast.figures.sources.model import Fetched, Selection
from koersvast.texts import text

_COLUMNS = (
    "measure",
    "title",
    "region",
    "name",
    "period",
    "value",
    "missing",
    "status",
    "raw",
    "note",
    "place",
)


def run(
    language: str,
    table: str,
    measures: tuple[str, ...],
    regions: tuple[str, ...],
    periods: tuple[str, ...],
    since: int | None,
    choose: tuple[str, ...],
    source: str,
    portals: Path | None,
    format: str,  # noqa: A002 - the name of the option
) -> int:
    """Print the figures of a selection, with the reason where there is none."""
    wanted = Selection(
        table=table,
        measures=measures,
        regions=regions,
        periods=periods,
        since=since,
        chosen=chosen_in(choose),
    )
    sources = open_sources(portals)
    with refusing(), watched(language) as show:
        fetched = sources.ask(source, lambda one: one.fetch(wanted, show))
    rows = _rows(fetched)
    if format == "json":
        console.print_json(rows)
    elif format == "csv":
        writer = csv.DictWriter(sys.stdout, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        _show(fetched, rows, language)
    for one in fetched.left_out:
        console.err(text(f"figures-left-out-{one.reason}", language, found=one.found))
    return 0


def _rows(fetched: Fetched) -> list[dict[str, str]]:
    titles = {measure.code: measure.title for measure in fetched.measures}
    return [
        {
            "measure": one.measure,
            "title": titles[one.measure],
            "region": one.region,
            "name": fetched.regions.get(one.region, ""),
            "period": one.period,
            "value": "" if one.value is None else str(one.value),
            "missing": one.missing or "",
            "status": one.status or "",
            "raw": one.raw,
            "note": one.note,
            "place": one.place,
        }
        for one in fetched.figures
    ]


def _show(fetched: Fetched, rows: list[dict[str, str]], language: str) -> None:
    console.say(fetched.table.document.title, style="bold")
    for name, category in fetched.chosen.items():
        console.say(f"{name}: {category.title} ({category.code})", indent=2, style="dim")
    heads = (text(f"cli-figures-head-{name}", language) for name in ("title", "region", "period", "figure"))
    grid = console.table(*heads, numbers=(3,))
    for row in rows:
        missing = text(f"plan-missing-{row['missing'].replace('_', '-')}", language) if row["missing"] else ""
        status = f" ({text('plan-status-' + row['status'], language)})" if row["status"] else ""
        region = f"{row['name']} {row['region']}".strip()
        grid.add_row(row["title"], region, row["period"], (row["value"] or missing) + status)
    console.out().print(grid)


COMMAND = Command(
    "figures-fetch",
    run,
    [
        Argument(["table"], metavar="table"),
        Option(["--measure", "measures"], multiple=True, metavar="measure"),
        Option(["--region", "regions"], multiple=True, metavar="region"),
        Option(["--period", "periods"], multiple=True, metavar="period"),
        Option(["--since"], type=WholeNumber(1900, 2100), metavar="year"),
        choose_option(),
        source_option(),
        portals_option(),
        Option(["--format"], type=Word(("text", "csv", "json")), default="text"),
    ],
)

"""`koersvast figures connect`: an indicator gets its figures from a measure of a table."""

from __future__ import annotations

import datetime as dt
import getpass
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

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
from koersvast.cli.frame import Argument, Command, Flag, Option, Refusal, WholeNumber
from koersvast.cli.plans import not_writable, open_plan
from koersvast.figures.sources.connections import (
    Connection,
    read_connections,
    with_connection,
    write_connections,
)
from koersvast.figures.sources.model import Measure, Source
from koersvast.figures.sources.selecting import measure_of
from koersvast.figures.sources.units import factor_between
from koersvast.plan import Indicator, Plan
from koersvast.texts import both, text


def run(
    language: str,
    plan: Path,
    indicator: str | None,
    table: str | None,
    measure: str | None,
    group: str,
    choose: tuple[str, ...],
    since: int | None,
    factor: str | None,
    source: str,
    portals: Path | None,
    by: str | None,
    remove: bool,
) -> int:
    """Keep a connection in the plan, or take it out; without an indicator, show all of them."""
    contents = open_plan(plan)
    with refusing():
        known = read_connections(plan)
    if indicator is None:
        _show(known, contents, language)
        return 0
    row = _indicator(contents, indicator)
    if remove:
        kept = tuple(one for one in known if one.indicator != row.id or table not in {None, one.table})
        _write(plan, kept)
        console.say(text("cli-figures-connect-removed", language, count=len(known) - len(kept)))
        return 0
    if table is None or measure is None:
        raise Refusal(both("cli-error-connect"))
    found = _measure(source, table, measure, portals, language)
    connection = Connection(
        indicator=row.id,
        portal=source,
        table=table,
        measure=found.code,
        title=found.title,
        group=group,
        unit=found.unit,
        factor=_factor(factor, found, row),
        since=since,
        chosen=chosen_in(choose),
        by=by or getpass.getuser(),
        on=dt.datetime.now().astimezone().date().isoformat(),
    )
    _write(plan, with_connection(known, connection))
    console.say(
        text("cli-figures-connect-done", language, indicator=row.name, measure=found.title, table=table)
    )
    console.say(text("cli-figures-connect-next", language, plan=str(plan)), style="dim")
    return 0


def _indicator(plan: Plan, name: str) -> Indicator:
    found = next((row for row in plan.indicators if row.id == name), None)
    if found is None:
        raise Refusal(both("cli-error-indicator", found=name))
    return found


def _measure(source: str, table: str, measure: str, portals: Path | None, language: str) -> Measure:
    """The measure, from the source itself: a slip is told now and not at the first refresh."""

    def question(one: Source) -> Measure:
        return measure_of(one.describe(table), measure)

    sources = open_sources(portals)
    with refusing(), watched(language):
        return sources.ask(source, question)


def _factor(typed: str | None, measure: Measure, indicator: Indicator) -> Decimal:
    """What figures are multiplied with. Refuses units that cannot be held against each other."""
    if typed is None:
        found = factor_between(measure.unit, indicator.unit)
        if found is None:
            units = {"source": measure.unit or "–", "plan": indicator.unit or "–"}
            raise Refusal(both("cli-error-units", **units))
        return found
    try:
        given = Decimal(typed.replace(",", "."))
    except InvalidOperation as wrong:
        raise Refusal(both("cli-error-factor", found=typed)) from wrong
    if not given.is_finite() or given <= 0:
        raise Refusal(both("cli-error-factor", found=typed))
    return given


def _write(plan: Path, connections: tuple[Connection, ...]) -> None:
    try:
        write_connections(plan, connections)
    except OSError as error:
        raise not_writable(plan, error) from error


def _show(connections: tuple[Connection, ...], plan: Plan, language: str) -> None:
    names = {row.id: row.name for row in plan.indicators}
    heads = ("indicator", "part", "source", "table", "measure")
    grid = console.table(*(text(f"cli-figures-head-{name}", language) for name in heads))
    for one in connections:
        grid.add_row(names.get(one.indicator, one.indicator), one.group, one.portal, one.table, one.title)
    if connections:
        console.out().print(grid)
    console.say(text("cli-figures-connect-count", language, count=len(connections), all=len(names)))


COMMAND = Command(
    "figures-connect",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["indicator"], required=False, metavar="indicator"),
        Argument(["table"], required=False, metavar="table"),
        Argument(["measure"], required=False, metavar="measure"),
        Option(["--group"], default="", metavar="group"),
        choose_option(),
        Option(["--since"], type=WholeNumber(1900, 2100), metavar="year"),
        Option(["--factor"], metavar="number"),
        source_option(),
        portals_option(),
        Option(["--by"], metavar="name"),
        Flag(["--remove"]),
    ],
)

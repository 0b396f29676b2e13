"""`koersvast figures bbv`: the figures of the statutory indicators."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.figures.asking import open_sources, portals_option, refusing, watched
from koersvast.cli.figures.refresh import UNREADABLE, take_in
from koersvast.cli.figures.storing import open_store, store_option, value_words, yes_option
from koersvast.cli.frame import Argument, Command, Flag, Option, Refusal
from koersvast.cli.plans import not_writable, open_plan
from koersvast.figures.sources.bbv import Statutory, in_plan, plan_of, statutory
from koersvast.figures.sources.connections import (
    read_connections,
    with_connection,
    write_connections,
)
from koersvast.figures.sources.opening import Sources
from koersvast.figures.sources.refreshing import Batch, Failed, refresh
from koersvast.plan import Observation, parse_period
from koersvast.texts import both, text


def run(
    language: str,
    code: str,
    plan: Path | None,
    store: str | None,
    catalogue: Path | None,
    portals: Path | None,
    lapsed: bool,
    yes: bool,
) -> int:
    """Show the statutory indicators with their newest figures, or connect and fill those of a plan."""
    if not re.fullmatch(r"GM\d{4}", code):
        raise Refusal(both("cli-error-municipality", found=code))
    with refusing():
        every = [one for one in statutory(catalogue) if lapsed or not one.lapsed]
    sources = open_sources(portals, again=plan is not None)
    if plan is None:
        return _overview(code, every, sources, language)
    return _fill(code, plan, every, sources, store, language, yes=yes)


def _overview(code: str, every: list[Statutory], sources: Sources, language: str) -> int:
    """All indicators with the newest figure of each, or who has it."""
    contents = plan_of(code, every)
    connections = [one.connection(one.indicator) for one in every if one.automatic]
    with refusing(), watched(language) as show:
        answers = list(refresh(contents, connections, sources, progress=show))
    newest: dict[str, Observation] = {}
    for answer in answers:
        for row in answer.observations if isinstance(answer, Batch) else ():
            before = newest.get(row.indicator)
            if row.value is not None and (before is None or _start(before) < _start(row)):
                newest[row.indicator] = row
    heads = ("number", "indicator", "measured", "period", "figure", "source")
    grid = console.table(*(text(f"cli-figures-head-{name}", language) for name in heads), numbers=(0, 4))
    for one in every:
        found = newest.get(one.indicator.id)
        words = (found.period, value_words(found, contents, language)) if found else ("", "")
        grid.add_row(str(one.number), one.name, one.measured, *words, _where(one, language))
    console.out().print(grid)
    return _tell_failed(answers, language)


def _fill(
    code: str,
    folder: Path,
    every: list[Statutory],
    sources: Sources,
    store: str | None,
    language: str,
    *,
    yes: bool,
) -> int:
    """Connect the indicators of a plan that are in the catalogue, and take in their figures."""
    contents = open_plan(folder)
    if contents.profile.code not in {"", code}:
        raise Refusal(both("cli-error-other-municipality", found=code, expected=contents.profile.code))
    contents = replace(contents, profile=replace(contents.profile, code=code))
    found = in_plan(contents, every)
    for one in every:
        if one.number in found and not one.automatic:
            place = {"name": found[one.number].name, "where": _where(one, language)}
            console.say(text("cli-figures-bbv-by-hand", language, **place), style="dim")
    new = [one.connection(found[one.number]) for one in every if one.automatic and one.number in found]
    if not new:
        console.say(text("cli-figures-bbv-nothing", language))
        return 0
    if yes:
        with refusing():
            known = read_connections(folder)
        # What a person connected stays as it is.
        taken = {(one.indicator, one.group) for one in known}
        for connection in new:
            if (connection.indicator, connection.group) not in taken:
                known = with_connection(known, connection)
        try:
            write_connections(folder, known)
        except OSError as error:
            raise not_writable(folder, error) from error
    return take_in(contents, new, sources, open_store(folder, store), language, yes=yes)


def _where(one: Statutory, language: str) -> str:
    """Who has the figure, and in which table where that is known."""
    if not one.table:
        return one.source
    return text("cli-figures-bbv-table", language, source=one.source, table=one.table)


def _start(row: Observation) -> int:
    return parse_period(row.period).start


def _tell_failed(answers: list[Batch | Failed], language: str) -> int:
    failed = [answer for answer in answers if isinstance(answer, Failed)]
    for one in failed:
        console.err(f"{one.table}: {one.error.messages[language]}")
    return UNREADABLE if failed else 0


COMMAND = Command(
    "figures-bbv",
    run,
    [
        Argument(["code"], metavar="municipality"),
        Option(["--plan"], type=click.Path(path_type=Path), metavar="plan"),
        store_option(),
        Option(["--catalogue"], type=click.Path(path_type=Path), metavar="file"),
        portals_option(),
        Flag(["--lapsed"]),
        yes_option(),
    ],
)

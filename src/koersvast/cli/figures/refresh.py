"""`koersvast figures refresh`: what do the sources have now?"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.figures.asking import open_sources, portals_option, refusing, watched
from koersvast.cli.figures.storing import bring_in, next_step, open_store, store_option, yes_option
from koersvast.cli.frame import Argument, Command, Option
from koersvast.cli.plans import open_plan
from koersvast.figures import Store
from koersvast.figures.sources.connections import Connection, read_connections
from koersvast.figures.sources.opening import Sources
from koersvast.figures.sources.refreshing import Batch, refresh
from koersvast.plan import Plan
from koersvast.texts import text

UNREADABLE = 2


def run(
    language: str,
    plan: Path,
    indicators: tuple[str, ...],
    store: str | None,
    portals: Path | None,
    yes: bool,
) -> int:
    """Fetch the figures of all connected indicators, show what changes, and keep it when asked to."""
    contents = open_plan(plan)
    with refusing():
        known = read_connections(plan)
    wanted = [one for one in known if not indicators or one.indicator in indicators]
    if not wanted:
        console.say(text("cli-figures-refresh-nothing", language, plan=str(plan)))
        return 0
    return take_in(
        contents, wanted, open_sources(portals, again=True), open_store(plan, store), language, yes=yes
    )


def take_in(
    plan: Plan,
    connections: Iterable[Connection],
    sources: Sources,
    store: Store,
    language: str,
    *,
    yes: bool,
) -> int:
    """Fetch and show table by table. A table that fails is told, and the others go on."""
    code, changed = 0, False
    with refusing():
        with watched(language) as show:
            found = list(refresh(plan, connections, sources, progress=show))
        for one in found:
            if not isinstance(one, Batch):
                console.err(f"{one.table}: {one.error.messages[language]}")
                code = UNREADABLE
                continue
            changed |= bring_in(
                store, plan, one.observations, one.document, version=one.version, language=language, yes=yes
            )
            for left in one.left_out:
                console.say(text(f"figures-left-out-{left.reason}", language, found=left.found), style="dim")
    next_step(changed, yes, language)
    return code


COMMAND = Command(
    "figures-refresh",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--indicator", "indicators"], multiple=True, metavar="indicator"),
        store_option(),
        portals_option(),
        yes_option(),
    ],
)

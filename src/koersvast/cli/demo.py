"""`koersvast demo`: three example municipalities, one of them read from its documents before your eyes."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from threading import Thread

import click
from rich.table import Table

from koersvast.cli import console
from koersvast.cli.demo_figures import load_figures, with_statistics
from koersvast.cli.examples import INVENTED, PACKAGES, documents_of, example
from koersvast.cli.frame import Command, Flag, Option, WholeNumber
from koersvast.cli.plans import open_plan
from koersvast.cli.publish import publish_with_progress
from koersvast.cli.read import named, read_with_progress
from koersvast.cli.serve import open_server, serve_until_stopped
from koersvast.cli.web.crawl import Crawl, crawl
from koersvast.cli.web.server import PORT, Server
from koersvast.plan import Document, Plan
from koersvast.plan.package import write_package
from koersvast.plan.package.schema import DESCRIPTOR
from koersvast.texts import text

_COUNTED = ("goals", "indicators", "observations", "targets", "activities", "budgets", "unread")


def run(language: str, to: Path, port: int, no_serve: bool) -> int:
    """Make the demo and serve it until it is stopped; with --no-serve, check every page and end."""
    plans = [open_plan(example(name)) for name in PACKAGES]
    invented = _read_from_scratch(to / INVENTED, language)
    plans.append(load_figures(invented, to / INVENTED, language))
    console.say(text("cli-demo-publishing", language, count=len(plans)))
    console.out().print(_counts({plan.profile.title: plan for plan in plans}, language))
    console.gap()
    site = to / "site"
    publish_with_progress(plans, site, language)
    console.say(text("cli-publish-done", language, folder=str(site)))
    with open_server(site, port) as server:
        if no_serve:
            return _report(_check(server), language)
        serve_until_stopped(server, language)
    return 0


def _read_from_scratch(folder: Path, language: str) -> Plan:
    """Read the invented municipality's documents into a new plan; an earlier demo's goes first."""
    if (folder / DESCRIPTOR).exists():
        shutil.rmtree(folder)
    documents = documents_of(INVENTED)
    console.say(text("cli-demo-reading", language, count=len(documents)))
    plan = named(read_with_progress(documents, None, language).plan, folder)
    plan = replace(plan, profile=replace(plan.profile, invented=True))
    console.out().print(_counts({row.file: _read_in(plan, row) for row in plan.documents}, language))
    console.gap()
    plan = with_statistics(plan)
    write_package(plan, folder)
    return plan


def _read_in(plan: Plan, document: Document) -> Plan:
    """What was read in one of the documents of a plan."""
    return plan.with_rows(
        **{name: [row for row in rows if row.document == document.id] for name, rows in plan.tables()}
    )


def _counts(plans: Mapping[str, Plan], language: str) -> Table:
    """How many rows some plans have, by table."""
    heads = [text(f"plan-table-{name}", language) for name in _COUNTED]
    grid = console.table("", *heads, numbers=tuple(range(1, len(heads) + 1)))
    for name, plan in plans.items():
        grid.add_row(name, *(str(len(plan.rows(table))) for table in _COUNTED))
    return grid


def _check(server: Server) -> Crawl:
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        return crawl(server.address)
    finally:
        server.shutdown()


def _report(found: Crawl, language: str) -> int:
    console.say(text("cli-demo-checked", language, count=len(found.pages), broken=len(found.broken)))
    for link in found.broken:
        place = {"page": link.page, "link": link.link, "answer": link.answer}
        console.err(text("cli-demo-broken", language, **place))
    return 1 if found.broken else 0


demo = Command(
    "demo",
    run,
    [
        Option(["--to"], type=click.Path(path_type=Path), default=Path("koersvast-demo"), metavar="folder"),
        Option(["--port"], type=WholeNumber(1, 65535), default=PORT, metavar="number"),
        Flag(["--no-serve"]),
    ],
)

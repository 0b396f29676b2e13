"""`koersvast figures care`: allocations, declarations, contracts and outcomes become figures of the plan."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from pathlib import Path

import click

from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import bring_in, next_step, open_store, store_option, yes_option
from koersvast.cli.frame import Argument, Command, Day, Option, Refusal
from koersvast.cli.plans import not_writable, open_plan
from koersvast.figures.care import (
    CareFiles,
    care_figures,
    is_internal,
    read_allocations,
    read_contracts,
    read_declarations,
    read_outcomes,
)
from koersvast.plan import Document, DocumentKind, Indicator, Plan, slug
from koersvast.plan.package import write_package
from koersvast.texts import both, text
from koersvast.texts.numbers import date


def run(
    language: str,
    plan: Path,
    allocations: Path | None,
    declarations: Path | None,
    contracts: Path | None,
    outcomes: Path | None,
    since: dt.date | None,
    until: dt.date,
    title: str | None,
    store: str | None,
    yes: bool,
) -> int:
    """Count care, show what the figures change, and keep them when asked to."""
    contents = open_plan(plan)
    given = [file for file in (allocations, declarations, contracts, outcomes) if file is not None]
    if not given:
        raise Refusal(both("cli-error-care-none"))
    with refusing():
        files = CareFiles(
            allocations=read_allocations(allocations, contents) if allocations else (),
            declarations=read_declarations(declarations, contents) if declarations else (),
            contracts=read_contracts(contracts, contents) if contracts else (),
            outcomes=read_outcomes(outcomes, contents) if outcomes else (),
        )
    # The name of a document is data, in the language of the municipality.
    name = title or text("cli-figures-care-name", "nl", day=date(until, "nl"))
    document = _document(name, given)
    first = since or dt.date(until.year - 1, 1, 1)
    indicators, figures = care_figures(files, first, until, document.id)
    changed = bring_in(
        open_store(plan, store),
        _with_indicators(contents, indicators, document),
        figures,
        document,
        version=document.sha256,
        language=language,
        yes=yes,
    )
    if yes:
        shown = [row for row in indicators if not is_internal(row.id)]
        try:
            write_package(_with_indicators(contents, shown, document), plan)
        except OSError as error:
            raise not_writable(plan, error) from error
    next_step(changed, yes, language)
    return 0


def _document(title: str, files: Iterable[Path]) -> Document:
    """The files together as one document; its check sum is over all of them."""
    found = list(files)
    sha256 = hashlib.sha256(b"".join(file.read_bytes() for file in found)).hexdigest()
    names = ", ".join(file.name for file in found)
    return Document(id=slug(title), title=title, kind=DocumentKind.FIGURES, file=names, sha256=sha256)


def _with_indicators(plan: Plan, indicators: Iterable[Indicator], document: Document) -> Plan:
    """The plan with the indicators that it does not have yet, and the document that they stand in."""
    known = {row.id for row in plan.indicators}
    new = [row for row in indicators if row.id not in known]
    documents = [row for row in plan.documents if row.id != document.id]
    return plan.with_rows(indicators=[*plan.indicators, *new], documents=[*documents, document])


def _file(name: str) -> Option:
    return Option([f"--{name}"], type=click.Path(path_type=Path), metavar="file")


COMMAND = Command(
    "figures-care",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        *map(_file, ("allocations", "declarations", "contracts", "outcomes")),
        Option(["--since"], type=Day(), metavar="day"),
        Option(["--until"], type=Day(), required=True, metavar="day"),
        Option(["--title"], metavar="text"),
        store_option(),
        yes_option(),
    ],
)

"""What `koersvast read` tells: what was read from each document, and where a person should look."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.cli import console
from koersvast.plan import Plan
from koersvast.plan.merging import Change, ChangeKind
from koersvast.reading.report import Beside, Standing
from koersvast.texts import text

# How many parts, texts and changes the summary shows; all of them stand in the reading report and the plan.
_PARTS = 15
_SHOWN = 8
# How much of a text fits on a line beside its place and reason.
_LONGEST = 60


def summarise(plan: Plan, found: Sequence[Beside], language: str) -> None:
    """Tell what was read, by table of the plan and by part of each document, and what was not."""
    grid = console.table(text("cli-read-table", language), text("cli-read-rows", language), numbers=(1,))
    for name, rows in plan.tables():
        if rows and name not in {"documents", "unread"}:
            grid.add_row(text(f"plan-table-{name.replace('_', '-')}", language), str(len(rows)))
    for beside in found:
        _tell_document(beside, language)
    console.out().print(grid)
    _tell_unread(plan, language)


def tell_changes(changes: Sequence[Change], language: str) -> None:
    """Say how many rows are new and what else changed; silent for a plan that was just made."""
    others = [change for change in changes if change.kind is not ChangeKind.ADDED]
    if others:
        added = len(changes) - len(others)
        console.gap()
        console.say(text("cli-read-changed", language, count=len(changes), added=added))
        _list([change.message(language) for change in others], language)


def _tell_document(beside: Beside, language: str) -> None:
    """How a document was read as a whole, and its parts with something to check first among equals."""
    console.say(f"{beside.document.file}: {beside.document.title}", style="bold")
    tables, used = beside.tables
    doubtful, unread = beside.count(Standing.DOUBTFUL), beside.count(Standing.UNREAD)
    for said in (
        text("reading-report-tables", language, count=tables, used=used),
        text("reading-report-read", language, count=beside.count(Standing.READ) + doubtful),
        text("reading-report-doubtful", language, count=doubtful),
        text("reading-report-unread", language, count=unread),
    ):
        console.say(said, indent=2)
    console.gap()
    _tell_parts(beside, language)


def _tell_parts(beside: Beside, language: str) -> None:
    """The parts of a document with their counts; of a long one only those that a person should look at."""
    parts = [part for part in beside.parts if part.counts]
    shown = parts if len(parts) <= _PARTS else [part for part in parts if part.to_check]
    if not shown:
        return
    heads = [text(f"cli-read-{name}", language) for name in ("part", "read", "doubtful", "unread")]
    grid = console.table(*heads, numbers=(1, 2, 3))
    for part in shown[:_PARTS]:
        sure, doubtful, unread = (part.counts[each] for each in Standing)
        grid.add_row(_short(part.title), *(str(count or "") for count in (sure + doubtful, doubtful, unread)))
    console.out().print(grid)
    if left := len(parts) - len(shown[:_PARTS]):
        console.say(text("cli-read-other-parts", language, count=left))
    console.gap()


def _tell_unread(plan: Plan, language: str) -> None:
    if plan.unread:
        console.gap()
        console.say(text("cli-read-without-place", language))
        _list([f"{row.locator}  {_short(row.text)}  – {row.reason}" for row in plan.unread], language)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _list(lines: Sequence[str], language: str) -> None:
    """The first lines, and how many more there are."""
    for line in lines[:_SHOWN]:
        console.say(line, indent=2)
    if len(lines) > _SHOWN:
        console.say(text("cli-read-more", language, count=len(lines) - _SHOWN), indent=2)

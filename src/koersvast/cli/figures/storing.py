"""What commands on the store share: where it is, and showing a difference before it is made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path

from koersvast.cli import console
from koersvast.cli.figures.asking import refusing
from koersvast.cli.frame import Flag, Option
from koersvast.figures import Difference, Store
from koersvast.plan import Document, Observation, Plan
from koersvast.texts import text
from koersvast.texts.figures import figure

# Beside the tables of a plan: what `koersvast read` writes leaves it alone.
FOLDER = "figures"
_SHOWN = 20


def store_option() -> Option:
    """Where the store is: a folder or an address."""
    return Option(["--store"], metavar="store")


def yes_option() -> Flag:
    """Whether what is shown is also done."""
    return Flag(["--yes"])


def open_store(plan: Path, place: str | None) -> Store:
    """The store at a place, or else in the folder of a plan. Refuses a place that is none."""
    with refusing():
        return Store(place or plan / FOLDER)


def bring_in(
    store: Store,
    plan: Plan,
    observations: Sequence[Observation],
    document: Document,
    *,
    version: str,
    language: str,
    yes: bool,
) -> bool:
    """Show what loading observations would change, and do it when asked to. Says whether anything changes."""
    console.say(document.title, style="bold")
    with refusing():
        difference = store.difference(observations)
        changed = bool(difference.added or difference.revised)
        _show(difference, plan, language)
        if yes and changed:
            today = dt.datetime.now().astimezone().date()
            load = store.load(
                observations, source=document.title, day=today, version=version, documents=[document]
            )
            console.say(text("cli-figures-loaded", language, number=str(load.number)), indent=2)
    console.gap()
    return changed


def next_step(changed: bool, yes: bool, language: str) -> None:
    """Say how to do what was shown."""
    if changed and not yes:
        console.say(text("cli-figures-dry", language))


def _show(difference: Difference, plan: Plan, language: str) -> None:
    revised = [pair for pair in difference.revised if _said(*pair, plan, language)]
    counts = {
        "added": len(difference.added),
        "revised": len(revised),
        "place": len(difference.revised) - len(revised),
        "same": difference.same,
    }
    console.say(text("cli-figures-difference", language, **counts), indent=2)
    lines = [(row, value_words(row, plan, language)) for row in difference.added]
    lines += [(new, _said(old, new, plan, language)) for old, new in revised]
    grid = console.table(
        *(text(f"cli-figures-head-{name}", language) for name in ("indicator", "part", "period", "figure"))
    )
    for row, words in lines[:_SHOWN]:
        grid.add_row(plan.indicator(row.indicator).name, part_words(row, plan), row.period, words)
    if lines:
        console.out().print(grid)
    if len(lines) > _SHOWN:
        console.say(text("cli-figures-more", language, count=len(lines) - _SHOWN), style="dim")


def _said(old: Observation, new: Observation, plan: Plan, language: str) -> str:
    """A revision in words; "" where only the place of the figure is another."""
    before, after = value_words(old, plan, language), value_words(new, plan, language)
    return f"{before} → {after}" if before != after else ""


def value_words(row: Observation, plan: Plan, language: str) -> str:
    """A figure as people read it, or why there is none, with its status."""
    if row.value is None:
        words = text(f"plan-missing-{row.missing.replace('_', '-')}", language) if row.missing else "–"
    else:
        words = figure(row.value, plan.indicator(row.indicator).unit, language)
    return f"{words} ({text(f'plan-status-{row.status}', language)})" if row.status else words


def part_words(row: Observation, plan: Plan) -> str:
    """The area and group of a figure; "" for the whole municipality."""
    area = plan.area(row.area).name if row.area else ""
    return ", ".join(word for word in (area, row.group) if word)


def known_rows(rows: Iterable[Observation], plan: Plan) -> list[Observation]:
    """The rows of a store that a plan knows the indicator and area of."""
    indicators, areas = {one.id for one in plan.indicators}, {"", *(one.id for one in plan.areas)}
    return [row for row in rows if row.indicator in indicators and row.area in areas]

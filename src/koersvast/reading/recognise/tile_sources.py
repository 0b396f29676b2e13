"""The sources on a page with tiles: which belongs to which row of figures."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby

from koersvast.reading.recognise.tile_items import Item, Sort


@dataclass(frozen=True, slots=True)
class TileSet:
    """A row of figures with its names, all on the same place in their list of items.

    `dated` tells that its title has the year, and may stand over single figures behind it too.
    """

    row: int
    names: tuple[str, ...]
    groups: tuple[str, ...]
    title: str
    last: int  # the place of the last caption or group
    dated: bool = False


def sources_of(items: Sequence[Item], sets: Sequence[TileSet]) -> dict[int, tuple[str, ...]]:
    """The sources of each set: those right behind its last caption, or the only ones in such a number.

    Sources of one organisation that follow each other belong together.
    """
    found: dict[int, tuple[str, ...]] = {}
    whole: set[int] = set()
    for number, each in enumerate(sets):
        run = _sources_from(items, each.last + 1)
        size = len(items[each.row].figures)
        if size == 1 or not run:
            continue
        if len(run) == size:
            found[number] = run
            whole.add(each.last + 1)
            continue
        together = [tuple(group) for _, group in groupby(run, key=_organisation)]
        fitting = [group for group in together if len(group) == size]
        if len(fitting) == 1:
            found[number] = fitting[0]
    found |= _sources_of_dated(items, sets, set(found.values()))
    return found | _sources_of_singles(items, sets, whole)


def _sources_of_dated(
    items: Sequence[Item], sets: Sequence[TileSet], taken: Collection[tuple[str, ...]]
) -> dict[int, tuple[str, ...]]:
    """Figures under one dated title take the only sources of one organisation in their number."""
    found: dict[int, tuple[str, ...]] = {}
    runs = [_sources_from(items, at) for at in range(len(items)) if _begins_sources(items, at)]
    together = [tuple(group) for run in runs for _, group in groupby(run, key=_organisation)]
    for title in dict.fromkeys(each.title for each in sets if each.dated):
        numbers = [number for number, each in enumerate(sets) if each.dated and each.title == title]
        sizes = [len(items[sets[number].row].figures) for number in numbers]
        fitting = [group for group in together if len(group) == sum(sizes) and group not in taken]
        if len(fitting) == 1:
            starts = [sum(sizes[:at]) for at in range(len(sizes))]
            parts = zip(numbers, starts, sizes, strict=True)
            found |= {number: fitting[0][start : start + size] for number, start, size in parts}
    return found


def _sources_of_singles(
    items: Sequence[Item], sets: Sequence[TileSet], whole: Collection[int]
) -> dict[int, tuple[str, ...]]:
    """Single figures take the single sources in order, where there are as many left on the page.

    `whole` holds where runs of sources begin that belong to one set.
    """
    singles = [
        number for number, each in enumerate(sets) if len(items[each.row].figures) == 1 and not each.dated
    ]
    starts = [at for at in range(len(items)) if _begins_sources(items, at) and at not in whole]
    runs = [_sources_from(items, at) for at in starts]
    alone = [
        group[0]
        for run in runs
        for group in (tuple(same) for _, same in groupby(run, key=_organisation))
        if len(group) == 1
    ]
    if len(alone) != len(singles):
        return {}
    return {number: (source,) for number, source in zip(singles, alone, strict=True)}


def _begins_sources(items: Sequence[Item], at: int) -> bool:
    return items[at].sort is Sort.SOURCE and (at == 0 or items[at - 1].sort is not Sort.SOURCE)


def _sources_from(items: Sequence[Item], at: int) -> tuple[str, ...]:
    run = []
    while at < len(items) and items[at].sort is Sort.SOURCE:
        run.append(items[at].text)
        at += 1
    return tuple(run)


def _organisation(source: str) -> str:
    """A source without its year."""
    return re.sub(r"[\s,]*(?:19|20)\d\d.*$", "", source)

"""Which figure of a page with tiles belongs to which caption, group and source.

What was beside or above each other on the page is lost. Figures are tied only where one way is left:

- groups of people under a title go with the row of as many figures that stands against the title, or
  with the only such row;
- captions that name a measure ("Aandeel inwoners dat …") go, in order, with the row of as many figures
  under the title of a theme;
- a row under the title of a measure goes with the groups of as many people that are left;
- single figures and captions in turn go in pairs, as many of the one as of the other.

A row for which more ways are left, or none, is not tied.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from koersvast.reading.recognise.tile_items import Item, Sort
from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key

_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
_STAR = re.compile(r"\s*\*+$")


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure with what it is of; what is not printed is "". `title` stands over its captions."""

    raw: str
    name: str
    group: str
    title: str
    source: str
    note: str
    locator: str


@dataclass(frozen=True, slots=True)
class Tied:
    """The tiles of a page, and the rows of figures that could not be tied."""

    tiles: tuple[Tile, ...]
    loose: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Set:
    """A row of figures with its names, all on the same place in their list of items."""

    row: int
    names: tuple[str, ...]
    groups: tuple[str, ...]
    title: str
    last: int  # the place of the last caption or group


def tie(items: Sequence[Item], themes: Collection[str], vocabulary: Vocabulary) -> Tied:
    """Tie the figures of a page. `themes` are titles that name a theme and no measure."""
    page = _Page(tuple(items), frozenset(map(phrase_key, themes)), vocabulary)
    sets = page.sets()
    sources = _sources(items, sets)
    tiles = [tile for number, each in enumerate(sets) for tile in page.tiles(each, sources.get(number, ()))]
    rows = {each.row for each in sets}
    loose = tuple(item for at, item in enumerate(items) if item.sort is Sort.FIGURES and at not in rows)
    return Tied(tuple(sorted(tiles, key=lambda tile: _place(items, tile))), loose)


def without_brackets(title: str) -> str:
    """A title without its year or explanation: "Meedoen (2016)" → "Meedoen"."""
    return _IN_BRACKETS.sub("", title).strip()


def _place(items: Sequence[Item], tile: Tile) -> int:
    return next(at for at, item in enumerate(items) if item.locator == tile.locator)


@dataclass(frozen=True, slots=True)
class _Page:
    items: tuple[Item, ...]
    themes: frozenset[str]
    vocabulary: Vocabulary

    def sets(self) -> list[_Set]:
        """Every row that can be tied in one way only, the surest first."""
        found: list[_Set] = []
        for way in (self._titled_groups, self._themes, self._left_groups, self._singles):
            found.extend(way(found))
        return found

    def tiles(self, tied: _Set, sources: Sequence[str]) -> Iterator[Tile]:
        row = self.items[tied.row]
        for at, raw in enumerate(row.figures):
            name = tied.names[at]
            yield Tile(
                raw=raw,
                name=_STAR.sub("", name),
                group=tied.groups[at] if tied.groups else "",
                title=tied.title,
                source=sources[at] if sources else "",
                note=self._note(tied.last) if _STAR.search(name) else "",
                locator=row.locator,
            )

    def _titled_groups(self, _: Sequence[_Set]) -> Iterator[_Set]:
        for start, stop in self._runs(Sort.GROUP):
            title = start - 1
            if not self._has_title(start):
                continue
            rows = [at for at in self._rows() if len(self.items[at].figures) == stop - start]
            above = [at for at in rows if at == title - 1 and self.items[title].tight]
            if len(above or rows) == 1:
                yield self._of_groups((above or rows)[0], title, start, stop)

    def _themes(self, found: Sequence[_Set]) -> Iterator[_Set]:
        for row in self._rows(found):
            title = row - 1
            if not self._has_title(row) or not self._is_theme(self.items[title]):
                continue
            runs = [
                (start, stop)
                for start, stop in self._runs(Sort.CAPTION)
                for start, stop in self._measures(start, stop)
                if stop - start == len(self.items[row].figures)
            ]
            if len(runs) == 1:
                start, stop = runs[0]
                names = tuple(item.text for item in self.items[start:stop])
                yield _Set(row, names, (), self.items[title].text, stop - 1)

    def _left_groups(self, found: Sequence[_Set]) -> Iterator[_Set]:
        runs = [(start, stop) for start, stop in self._runs(Sort.GROUP) if not self._has_title(start)]
        rows = [row for row in self._rows(found) if self._has_title_of_measure(row)]
        for row in rows:
            size = len(self.items[row].figures)
            fitting = [(start, stop) for start, stop in runs if stop - start == size]
            others = [other for other in rows if len(self.items[other].figures) == size]
            if size > 1 and len(fitting) == len(others) == 1:
                yield self._of_groups(row, row - 1, *fitting[0])

    def _singles(self, found: Sequence[_Set]) -> Iterator[_Set]:
        used = {name for each in found for name in each.names}
        for start, stop in self._turns(used):
            for at in range(start, stop, 2):
                row, caption = (at, at + 1) if self.items[at].sort is Sort.FIGURES else (at + 1, at)
                yield _Set(row, (self.items[caption].text,), (), "", caption)

    def _turns(self, used: Collection[str]) -> Iterator[tuple[int, int]]:
        """Stretches of captions and figures in turn, with no caption or figure to spare at either end."""
        sorts = [self._turn(item, used) for item in self.items]
        at = 0
        for sort, run in groupby(sorts, key=bool):
            length = len(list(run))
            stretch = sorts[at : at + length]
            in_turn = all(one != after for one, after in pairwise(stretch))
            if sort and in_turn and length % 2 == 0:
                yield at, at + length
            at += length

    def _turn(self, item: Item, used: Collection[str]) -> str:
        if item.sort is Sort.FIGURES and len(item.figures) == 1:
            return "figure"
        return "caption" if item.sort is Sort.CAPTION and item.text not in used else ""

    def _of_groups(self, row: int, title: int, start: int, stop: int) -> _Set:
        groups = tuple(item.text for item in self.items[start:stop])
        return _Set(row, (self.items[title].text,) * len(groups), groups, "", stop - 1)

    def _rows(self, found: Sequence[_Set] = ()) -> list[int]:
        taken = {each.row for each in found}
        return [at for at, item in enumerate(self.items) if item.sort is Sort.FIGURES and at not in taken]

    def _runs(self, sort: Sort) -> Iterator[tuple[int, int]]:
        """Where items of one sort follow each other: from, and up to but not including."""
        at = 0
        for same, run in groupby(self.items, key=lambda item: item.sort):
            length = len(list(run))
            if same is sort:
                yield at, at + length
            at += length

    def _measures(self, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """The captions of a run that name a measure, where these follow each other."""
        at = start
        for named, run in groupby(self.items[start:stop], key=self._is_measure):
            length = len(list(run))
            if named:
                yield at, at + length
            at += length

    def _is_measure(self, item: Item) -> bool:
        return self.vocabulary["measures"].at_start(item.text) is not None

    def _is_theme(self, item: Item) -> bool:
        return item.sort is Sort.CAPTION and phrase_key(without_brackets(item.text)) in self.themes

    def _has_title(self, at: int) -> bool:
        """Whether a caption stands right before an item."""
        return at > 0 and self.items[at - 1].sort is Sort.CAPTION

    def _has_title_of_measure(self, row: int) -> bool:
        return self._has_title(row) and not self._is_theme(self.items[row - 1])

    def _note(self, after: int) -> str:
        return next((item.text for item in self.items[after:] if item.sort is Sort.NOTE), "")


def _sources(items: Sequence[Item], sets: Sequence[_Set]) -> dict[int, tuple[str, ...]]:
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
    return found | _sources_of_singles(items, sets, whole)


def _sources_of_singles(
    items: Sequence[Item], sets: Sequence[_Set], whole: Collection[int]
) -> dict[int, tuple[str, ...]]:
    """Single figures take the single sources in order, where there are as many left on the page.

    `whole` holds where runs of sources begin that belong to one set.
    """
    singles = [number for number, each in enumerate(sets) if len(items[each.row].figures) == 1]
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

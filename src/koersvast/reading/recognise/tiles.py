"""Which figure of a page with tiles belongs to which caption, group and source.

What was beside or above each other on the page is lost. Figures are tied only where one way is left:

- a figure on the line of its caption goes with it;
- groups of people under a title go with the row of as many figures that stands against the title, or
  with the only such row;
- captions that name a measure ("Aandeel inwoners dat …") go, in order, with the row of as many figures
  under the title of a theme;
- a row under the title of a measure goes with the groups of as many people that are left;
- a row with a dated title straight under it goes with as many captions, the last before the next figures;
  single figures behind these with a caption straight under them stand under the same title;
- single figures and captions in turn go in pairs, as many of the one as of the other.

A row for which more ways are left, or none, is not tied.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from koersvast.reading.recognise.tile_items import Item, Sort
from koersvast.reading.recognise.tile_sources import TileSet, sources_of
from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key

_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
# "Sociale huurwoningen 2018"
_DATED = re.compile(r"[^\W\d_].*(?:19|20)\d\d$")
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


def tie(items: Sequence[Item], themes: Collection[str], vocabulary: Vocabulary) -> Tied:
    """Tie the figures of a page. `themes` are titles that name a theme and no measure."""
    page = _Page(tuple(items), frozenset(map(phrase_key, themes)), vocabulary)
    sets = page.sets()
    sources = sources_of(items, sets)
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

    def sets(self) -> list[TileSet]:
        """Every row that can be tied in one way only, the surest first."""
        found: list[TileSet] = []
        for way in (
            self._beside,
            self._titled_groups,
            self._themes,
            self._left_groups,
            self._dated,
            self._singles,
        ):
            found.extend(way(found))
        return found

    def tiles(self, tied: TileSet, sources: Sequence[str]) -> Iterator[Tile]:
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

    def _beside(self, _: Sequence[TileSet]) -> Iterator[TileSet]:
        for at, item in enumerate(self.items):
            if item.beside:
                yield TileSet(at, (self.items[at + 1].text,), (), "", at + 1)

    def _titled_groups(self, found: Sequence[TileSet]) -> Iterator[TileSet]:
        for start, stop in self._runs(Sort.GROUP):
            title = start - 1
            if not self._has_title(start):
                continue
            rows = [at for at in self._rows(found) if len(self.items[at].figures) == stop - start]
            above = [at for at in rows if at == title - 1 and self.items[title].tight]
            if len(above or rows) == 1:
                yield self._of_groups((above or rows)[0], title, start, stop)

    def _themes(self, found: Sequence[TileSet]) -> Iterator[TileSet]:
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
                yield TileSet(row, names, (), self.items[title].text, stop - 1)

    def _left_groups(self, found: Sequence[TileSet]) -> Iterator[TileSet]:
        runs = [(start, stop) for start, stop in self._runs(Sort.GROUP) if not self._has_title(start)]
        rows = [row for row in self._rows(found) if self._has_title_of_measure(row)]
        for row in rows:
            size = len(self.items[row].figures)
            fitting = [(start, stop) for start, stop in runs if stop - start == size]
            others = [other for other in rows if len(self.items[other].figures) == size]
            if size > 1 and len(fitting) == len(others) == 1:
                yield self._of_groups(row, row - 1, *fitting[0])

    def _dated(self, found: Sequence[TileSet]) -> Iterator[TileSet]:
        for row in self._rows(found):
            size, title = len(self.items[row].figures), row + 1
            if size < 2 or not self._is_tight_caption(title) or not _DATED.search(self.items[title].text):
                continue
            following = next((at for at in self._rows() if at > row), len(self.items))
            captions = range(following - size, following)
            others = following - size - title - 1
            if not 0 <= others <= 1 or not all(self.items[at].sort is Sort.CAPTION for at in captions):
                continue
            yield self._under_date(row, title, captions)
            while self._is_single(following) and self._is_tight_caption(following + 1):
                yield self._under_date(following, title, [following + 1])
                following += 2

    def _under_date(self, row: int, title: int, captions: Sequence[int]) -> TileSet:
        """ "Sociale huurwoningen 2018" above "Wachttijd" is "Sociale huurwoningen: Wachttijd"."""
        dated = self.items[title].text
        bare = dated[: -len("2018")].strip(" ,(")
        names = tuple(f"{bare}: {self.items[at].text}" for at in captions)
        return TileSet(row, names, (), dated, captions[-1], dated=True)

    def _is_single(self, at: int) -> bool:
        is_row = at < len(self.items) and self.items[at].sort is Sort.FIGURES
        return is_row and len(self.items[at].figures) == 1

    def _is_tight_caption(self, at: int) -> bool:
        """Whether a caption stands straight under the item before it."""
        return at < len(self.items) and self.items[at].sort is Sort.CAPTION and self.items[at].tight

    def _singles(self, found: Sequence[TileSet]) -> Iterator[TileSet]:
        used = {name for each in found for name in each.names}
        for start, stop in self._turns(used):
            for at in range(start, stop, 2):
                row, caption = (at, at + 1) if self.items[at].sort is Sort.FIGURES else (at + 1, at)
                yield TileSet(row, (self.items[caption].text,), (), "", caption)

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

    def _of_groups(self, row: int, title: int, start: int, stop: int) -> TileSet:
        groups = tuple(item.text for item in self.items[start:stop])
        return TileSet(row, (self.items[title].text,) * len(groups), groups, "", stop - 1)

    def _rows(self, found: Sequence[TileSet] = ()) -> list[int]:
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

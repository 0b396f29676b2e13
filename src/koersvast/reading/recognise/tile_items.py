"""A page of tiles as items: rows of figures, captions, groups of people, sources and notes.

A page with tiles loses its looks in text: what remains is figures and short texts, in the order in which
they were drawn. Here each is told from the other; which belongs to which is for `tiles` to tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from koersvast.reading.blocks import ListItem, Piece, Text, join_lines
from koersvast.reading.recognise.vocabulary import Vocabulary

_FIGURE = r"(?:€\s?)?\d{1,3}(?:\.\d{3})*(?:,\d+)?\s?%?"
_ROW = re.compile(rf"{_FIGURE}(?:\s+{_FIGURE})*")
# "12,4% jongeren met jeugdhulp", also where the size of the letters parted them and no space; no age.
_BESIDE = re.compile(
    rf"(?P<figure>{_FIGURE})\s*(?P<caption>(?!(?:jaar|jarig|t/m|tot|en|of|uur|e|ste)\b)[^\W\d_]+(?:\s+\S+){{1,11}})"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOTE = re.compile(r"\*+\s+(?=\S)")
_LINE = re.compile(r"l(\d+)")
_BESIDE_PEOPLE = re.compile(r"^\S+|\([^)]*\)|\d+[\d\s-]*(?:jaar)?|\b(?:en ouder|jaar|t/m|tot)\b")
_OF_PEOPLE = re.compile(r"^(?:van|onder|bij)\s+(?:de|alle|het)\s+", re.IGNORECASE)


class Sort(Enum):
    """What an item is."""

    FIGURES = auto()
    CAPTION = auto()
    GROUP = auto()
    SOURCE = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the page; `tight` tells that it stands straight under the one before, and `beside` that
    it is a figure with its caption behind it on the line."""

    sort: Sort
    text: str
    locator: str
    tight: bool = False
    beside: bool = False

    @property
    def figures(self) -> tuple[str, ...]:
        """The figures of a row as printed."""
        return tuple(match.group().strip() for match in re.finditer(_FIGURE, self.text))


def tile_items(texts: Sequence[Text], vocabulary: Vocabulary) -> list[Item]:
    """The items of a page, without what was drawn twice."""
    items: list[Item] = []
    for lines, tight in _runs(texts):
        items.extend(_items(lines, vocabulary, tight=tight))
    return _without_repeats(items)


def _runs(texts: Sequence[Text]) -> Iterator[tuple[list[Piece], bool]]:
    """The lines that make one item: a row of figures by itself, other lines as long as they stand tight."""
    run: list[Piece] = []
    last = 0
    tight = False
    for text in texts:
        for number, piece in enumerate(_pieces(text)):
            line = _LINE.fullmatch(piece.locator)
            at = int(line[1]) if line else 0
            follows = bool(at and at == last + 1) or (not at and number > 0)
            row = _is_row(piece.text) or (bool(run) and _is_row(run[-1].text))
            if run and (row or not follows or piece.text.startswith(" ")):
                yield run, tight
                run = []
            if not run:
                tight = follows
            run.append(piece)
            last = at
    if run:
        yield run, tight


def _pieces(text: Text) -> Sequence[Piece]:
    """The lines of a text, a note with the star that the layout took for the mark of a list."""
    if not isinstance(text, ListItem) or not text.marker.startswith("*"):
        return text.pieces
    return (Piece(f"{text.marker} {text.pieces[0].text}", text.pieces[0].locator), *text.pieces[1:])


def _is_row(text: str) -> bool:
    """Whether a line holds figures and nothing else; a year alone is no figure."""
    return bool(_ROW.fullmatch(text.strip())) and not _YEAR.fullmatch(text.strip())


def _items(lines: Sequence[Piece], vocabulary: Vocabulary, *, tight: bool) -> Iterator[Item]:
    text, locator = join_lines(piece.text for piece in lines), lines[0].locator
    if not text:
        return
    if _is_row(text):
        yield Item(Sort.FIGURES, text, locator, tight)
    elif beside := _BESIDE.fullmatch(text):
        yield Item(Sort.FIGURES, beside["figure"].strip(), locator, tight, beside=True)
        yield Item(Sort.CAPTION, beside["caption"], locator, tight=True)
    elif note := _NOTE.match(text):
        yield Item(Sort.NOTE, text[note.end() :], locator, tight)
    elif vocabulary["key_figures"].at_start(text) and text.lower().startswith("bron"):
        for source in re.split(r"\bBron(?:nen)?:\s*", text)[1:]:
            yield Item(Sort.SOURCE, source.strip(" .;"), locator, tight)
    elif groups := _groups(text, vocabulary):
        for group in groups:
            yield Item(Sort.GROUP, group, locator, tight)
    else:
        yield Item(Sort.CAPTION, text, locator, tight)


def _groups(text: str, vocabulary: Vocabulary) -> list[str]:
    """The groups of people that a text is made of, none when it says more: "Kinderen 5-15 jaar Ouderen"."""
    finds = vocabulary["populations"].all(text)
    starts = [len(find.before) for find in finds]
    if not starts or _OF_PEOPLE.sub("", f"{text[: starts[0]].strip()} ").strip():
        return []
    parts = [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    named = [re.sub(r"\s+(?:van|onder|bij)\s+(?:de|alle|het)\s*$", "", part.strip()) for part in parts]
    # Behind the word for the people only an age or an explanation in brackets may stand.
    return named if not any(re.search(r"\w", _BESIDE_PEOPLE.sub("", part)) for part in named) else []


def _without_repeats(items: Sequence[Item]) -> list[Item]:
    """Without stretches in which every item was there before: layers of a drawing come out twice."""
    seen: set[tuple[Sort, str]] = set()
    kept: list[Item] = []
    stretch: list[Item] = []
    for item in items:
        if (item.sort, item.text) in seen:
            stretch.append(item)
            continue
        kept.extend(_kept_of(stretch))
        stretch = []
        kept.append(item)
        seen.add((item.sort, item.text))
    kept.extend(_kept_of(stretch))
    return kept


# A stretch with fewer captions may be there twice by chance: the same source, the same groups.
_ENOUGH_CAPTIONS = 3


def _kept_of(stretch: Sequence[Item]) -> Sequence[Item]:
    captions = sum(item.sort is Sort.CAPTION for item in stretch)
    return [] if captions >= _ENOUGH_CAPTIONS else stretch

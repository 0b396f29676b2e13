"""The heads of a table whose cells are printed one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from koersvast.reading.blocks import Piece
from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key

# What a head says about its column, for columns that hold figures and those that hold words.
VALUE_ROLES = frozenset(
    {"baseline", "realised", "target", "target_changed", "forecast", "difference", "goal_or_target", "year"}
)
# Heads run over a handful of lines, blank ones not counted; a real table needs at least two figures a row.
MOST_LINES = 40
FEWEST_VALUES = 2
_YEAR = re.compile(r"(?:19|20)\d\d")
_APART = re.compile(r"\S\s{3,}\S")


@dataclass(frozen=True, slots=True)
class HeadItem:
    """One head: what it means ("baseline", "source", "year", …) and the printed words."""

    role: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the group head above it (or none) and its own head; `year` is empty where it names none."""

    role: str
    pieces: tuple[Piece, ...]
    over: HeadItem | None = None
    year: str = ""

    @property
    def holds_values(self) -> bool:
        return self.role in VALUE_ROLES


@dataclass(frozen=True, slots=True)
class Head:
    """The columns of a table, and the lines (from `start` up to `stop`) that its heads take."""

    columns: tuple[Column, ...]
    start: int
    stop: int

    @property
    def labels(self) -> tuple[Column, ...]:
        """The columns before the first one with figures."""
        return tuple(takewhile(lambda column: not column.holds_values, self.columns))

    @property
    def values(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.holds_values)

    @property
    def tail(self) -> tuple[Column, ...]:
        """The columns behind the last one with figures."""
        return self.columns[len(self.labels) + len(self.values) :]

    @property
    def is_plain(self) -> bool:
        """Whether the columns are a label, perhaps a unit, figures side by side, and words behind them."""
        together = self.columns[len(self.labels) :][: len(self.values)]
        return all(column.holds_values for column in together) and [c.role for c in self.labels[1:]] in (
            [],
            ["unit"],
        )

    @property
    def year_columns(self) -> tuple[Column, ...]:
        return tuple(column for column in self.values if column.year)

    def with_bare_years(self) -> Head:
        """The head with years under no other head, and without the heads that are left without columns."""
        years = tuple(replace(column, role="year", over=None) for column in self.year_columns)
        return replace(self, columns=(*self.labels, *years, *self.tail))


def heads_in(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Head]:
    """Every head of a table of indicators in these lines."""
    known = _known_words(vocabulary)
    at = 0
    while at < len(lines):
        head = _head_at(lines, at, vocabulary, known) if _may_start(lines, at, known) else None
        if head:
            yield head
        at = head.stop if head else at + 1


def _may_start(lines: Sequence[Piece], at: int, known: frozenset[str]) -> bool:
    """Whether heads may begin at a line: it holds head words only, and the line before it does not.

    Heads that stand apart show that the columns stand under them, which is another form.
    """
    if _APART.search(lines[at].text):
        return False
    before = next((lines[k].text for k in range(at - 1, max(at - 4, -1), -1) if lines[k].text.strip()), "")
    return _all_known(lines[at].text, known) and not _all_known(before, known)


def _all_known(text: str, known: frozenset[str]) -> bool:
    words = text.split()
    return bool(words) and all(_YEAR.fullmatch(word) or phrase_key(word) in known for word in words)


def _known_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Every word of a head phrase, also the halves in which a hyphenated one is broken.

    A word with which names begin ("aantal") is none unless it is a head by itself.
    """
    phrases = [phrase for phrases in vocabulary["heads"].values() for phrase in phrases]
    words = {
        word
        for phrase in phrases
        for word in re.split(r"[\s/]+", phrase)
        if not vocabulary.meaning("label_starts", word) or vocabulary.meaning("heads", word)
    }
    halves = {half for word in words for half in word.split("-")}
    return frozenset(phrase_key(word) for word in words | halves if word)


def _head_at(lines: Sequence[Piece], at: int, vocabulary: Vocabulary, known: frozenset[str]) -> Head | None:
    stop, taken, words = at, 0, list[Piece]()
    for index in range(at, len(lines)):
        text = lines[index].text
        if not text.strip():
            continue
        if taken == MOST_LINES or not _all_known(text, known):
            break
        taken += 1
        words += [Piece(word, lines[index].locator) for word in text.split()]
        stop = index + 1
    items = head_items(words, vocabulary)
    columns = columns_of(items) if items and items[0].role == "indicator" else ()
    head = Head(columns, at, stop)
    return head if len(head.values) >= FEWEST_VALUES and head.year_columns and head.is_plain else None


def head_items(words: Sequence[Piece], vocabulary: Vocabulary) -> tuple[HeadItem, ...]:
    """Heads from printed words: phrases of the vocabulary, and years. Empty when a word fits nowhere.

    A phrase may be broken by heads of other columns: "Nul-", "Realisatie", "meting" → Nulmeting,
    Realisatie.
    """
    left = list(words)
    items: list[HeadItem] = []
    while left:
        item, used = _first_item(left, vocabulary)
        if item is None:
            return ()
        items.append(item)
        left = [word for index, word in enumerate(left) if index not in used]
    return tuple(items)


def _first_item(words: Sequence[Piece], vocabulary: Vocabulary) -> tuple[HeadItem | None, frozenset[int]]:
    if _YEAR.fullmatch(words[0].text):
        return HeadItem("year", (words[0],)), frozenset({0})
    for length in range(min(len(words), 5), 0, -1):
        phrase = " ".join(word.text for word in words[:length])
        if role := _role(phrase, vocabulary):
            return HeadItem(role, tuple(words[:length])), frozenset(range(length))
    for other in range(1, len(words)):
        if role := _role(words[0].text + words[other].text, vocabulary):
            return HeadItem(role, (words[0], words[other])), frozenset({0, other})
    return None, frozenset()


def _role(phrase: str, vocabulary: Vocabulary) -> str:
    return "" if _YEAR.search(phrase) else vocabulary["heads"].meaning(phrase)


def columns_of(items: Sequence[HeadItem]) -> tuple[Column, ...]:
    """Columns from heads in reading order: the years after a head for figures are columns under it.

    Years in a second head row come after all heads of the first ("Streefwaarden", "Bron", "2018", "2019"):
    they belong to the last head for figures before them. No columns when years come before any such head.
    """
    columns: list[Column] = []
    for item in _years_at_their_head(items):
        last = columns[-1] if columns else None
        if item.role != "year":
            columns.append(Column(item.role, item.pieces))
        elif last is None or not last.holds_values:
            return ()
        elif last.year:
            columns.append(
                Column(last.role, item.pieces, last.over or HeadItem(last.role, last.pieces), item.text)
            )
        else:
            columns[-1] = Column(last.role, item.pieces, HeadItem(last.role, last.pieces), item.text)
    return tuple(columns)


def _years_at_their_head(items: Sequence[HeadItem]) -> list[HeadItem]:
    """The heads with every year directly behind the head for figures that it follows, or its years."""
    ordered: list[HeadItem] = []
    after_values = 0
    for item in items:
        if item.role == "year":
            ordered.insert(after_values, item)
            after_values += 1
        else:
            ordered.append(item)
            if item.role in VALUE_ROLES:
                after_values = len(ordered)
    return ordered

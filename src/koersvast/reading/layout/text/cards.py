"""Cards of indicators: what is known of one indicator, each on a line of its own behind what it is.

    Indicator         Inwoners met een betaalde baan        in its place, with one space,
    Bron              CBS                                    or on a line of its own
    Nulmeting         52% (2021)
    Streefwaarde      minimaal 75% (2026)

Each becomes a table of two columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Cell, Piece, Table
from koersvast.reading.layout.text.aligned.placing import are_figures
from koersvast.reading.layout.text.aligned.spans import spans_of
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.in_order.heads import known_words
from koersvast.reading.recognise.heads import FIGURES, read_head
from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key

_WORDS = frozenset({"unit", "source", "frequency", "description"})
LEAST_LINES = 3
# "Streefwaarde einde collegeperiode 2026"
_LONGEST_KEY = 4
# A value takes no more lines.
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of a card: its key, its value, and the line behind it."""

    key: Piece
    kind: str
    value: tuple[Piece, ...]
    stop: int

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in self.value)


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every card in these lines."""
    at = 0
    while at < len(lines):
        card = _card(lines, at, vocabulary)
        if card:
            rows = tuple((Cell((entry.key,)), Cell(entry.value)) for entry in card)
            yield Found(at, card[-1].stop, (Table(rows=rows, head=1),))
        at = card[-1].stop if card else at + 1


def _card(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> list[_Entry]:
    """The lines of the card that begins in a line; none where there is no card, or not all of it is sure."""
    if not _may_begin(lines[at].text, vocabulary):
        return []
    first = _entry(lines, at, vocabulary)
    if first is None or first.kind != "indicator":
        return []
    card, keys = [first], {first.key.text}
    while entry := _entry(lines, _next_text(lines, card[-1].stop), vocabulary):
        if entry.key.text in keys or entry.kind == "indicator":
            break
        card.append(entry)
        keys.add(entry.key.text)
    figures = [entry for entry in card if entry.kind in FIGURES]
    sure = all(are_figures(entry.text, vocabulary) for entry in figures)
    return card if len(card) >= LEAST_LINES and figures and sure else []


def _may_begin(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line begins with words that announce the name of an indicator."""
    find = vocabulary["heads"].at_start(text) if text.strip()[:1].isupper() else None
    return find is not None and find.meaning == "indicator"


def _next_text(lines: Sequence[Piece], at: int) -> int:
    return at + 1 if at < len(lines) and not lines[at].text.strip() else at


def _entry(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> _Entry | None:
    spans = spans_of(lines[at]) if at < len(lines) else []
    if not spans or len(spans) > 2:
        return None
    words = spans[0].text.split()
    for count in range(min(len(words), _LONGEST_KEY), 0, -1):
        key = " ".join(words[:count])
        kind = _kind(key, vocabulary)
        rest = " ".join(words[count:])
        if not kind or (rest and len(spans) > 1):
            continue
        stop = at + 1
        if len(spans) > 1:
            value = spans[1].piece
        elif rest:
            value = Piece(rest, spans[0].locator)
        elif (stop := _next_text(lines, stop)) < len(lines) and len(spans_of(lines[stop])) == 1:
            value = Piece(lines[stop].text.strip(), lines[stop].locator)
            stop += 1
        else:
            return None
        if _is_heads(value.text, vocabulary):
            return None
        more = _goes_on(lines, stop)
        return _Entry(Piece(key, spans[0].locator), kind, (value, *more), stop + len(more))
    return None


def _kind(text: str, vocabulary: Vocabulary) -> str:
    """What a key says of its value, "" for a text that is no key."""
    if not text[:1].isupper():
        return ""
    kind = vocabulary.meaning("heads", text)
    if not kind and text[-1:].isdigit():
        head = read_head(text, vocabulary)
        kind = head.kind if head.known and head.kind in FIGURES else ""
    return kind if kind in FIGURES | _WORDS | {"indicator"} else ""


def _is_heads(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text holds no more than heads of columns, so that it is no value."""
    first, *others = text.split()
    known = known_words(vocabulary)
    return bool(_kind(first, vocabulary)) or (
        bool(others) and all(word.isalpha() and phrase_key(word) in known for word in (first, *others))
    )


def _goes_on(lines: Sequence[Piece], at: int) -> list[Piece]:
    """The lines in small letters that can only go on with the value above them."""
    more: list[Piece] = []
    while len(more) < _MOST_LINES and at < len(lines):
        spans = spans_of(lines[at])
        if len(spans) != 1 or not spans[0].text[:1].islower():
            break
        more.append(spans[0].piece)
        at += 1
    return more

"""How badly a text fits a column: 0 for what could stand nowhere else, None for what cannot stand there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from koersvast.reading.blocks import Piece, join_lines
from koersvast.reading.layout.text.in_order.parts import Form, Part, pieces_of
from koersvast.reading.layout.text.looks import BARE, is_missing, is_value
from koersvast.reading.letter_widths import printed_width
from koersvast.reading.marks import hangs, has_bullet
from koersvast.reading.recognise.heads import FIGURES
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.reading.values.periods import read_period

# How much it tells against a division, in parts of a row (see `parse`): what hardly ever occurs, what is
# odd, and what is only a little less likely.
NEVER, ODD, LESS = 3.0, 1.5, 0.5
# How much of the width of a column must be left for a word to have fitted for sure.
_SURELY = 0.97
_CODE = re.compile(r"\d{1,2}(?:\.(?:\d{1,2}|[A-Z]))*[a-z]?[.)]?|[a-z][.)]?")
# "CJG", "RvdK", "Wmo", "B&W", "GGD HM"
_TERM = re.compile(r"(?=.{2,14}$)(?:\S*[A-Z]\S*[A-Z0-9]\S*|[A-Z][a-z]{1,4})(?: [A-Z]{2,})?")
_DIGIT = re.compile(r"\d")
# What says of a row of figures which they are, and no more.
_SORTS = FIGURES - {"goal_or_target", "value"}
# The year of the figure before it.
_YEAR_BEHIND = re.compile(r"\((?:19|20)\d\d\).*")
_UNIT_AT_END = re.compile(r"(?:^|\s)(?:aantal|percentage|per|%)$", re.IGNORECASE)
# "Jongeren met hulp % van alle" holds the begin of a unit.
_SIGN_WITHIN = re.compile(r"\s%\s")
_COUNTS = frozenset({"aantal", "aantallen"})
_NUMBERED = frozenset({"klas", "groep", "fase", "cohort", "leerjaar"})
_SIGN = re.compile(r"[<>≤≥=]+")
_LONE_SIGNS = frozenset({"<", ">", "≤", "≥", "<=", ">=", "=", "€"})
_MOST_SHORT_WORDS = 5
_MOST_SHORT_LINES = 3
_MOST_VALUES_IN_NAME = 2
_MOST_AREA_WORDS = 3
_MOST_STATUS_WORDS = 4
_TELLING_UNITS = frozenset({"percent", "grade", "eur"})


@dataclass(frozen=True, slots=True)
class Fits:
    """What is known of a table while its rows are sought: its form and the width of its widest column.

    `often` counts how often each line is printed: sources and units come back, names do not.
    """

    form: Form
    vocabulary: Vocabulary
    width: float
    often: Mapping[str, int]
    known: dict[tuple[str, int, int], float | None] = field(default_factory=dict)

    def cost(self, kind: str, parts: Sequence[Part], start: int, stop: int) -> float | None:
        """How badly the parts from one up to another fit a column of a kind."""
        key = (kind, start, stop)
        if key not in self.known:
            self.known[key] = self._cost(kind, pieces_of(parts[start:stop]))
        return self.known[key]

    def _cost(self, kind: str, pieces: Sequence[Piece]) -> float | None:
        text = join_lines(piece.text for piece in pieces)
        if kind in {"figure", "target"}:
            return self._figure(text, kind, pieces)
        if kind in _BY_LOOKS:
            return _BY_LOOKS[kind](text, self.vocabulary)
        if is_missing(text, self.vocabulary):
            return LESS if kind not in {"label", "name"} else None
        if BARE.fullmatch(text) or not any(char.isalnum() or char == "%" for char in text):
            return None
        if kind in {"label", "name"}:
            return self._label(text, pieces)
        if kind == "text":
            return _begins_small(text) + self._breaks(pieces)
        if kind == "when":
            return _words(text, _MOST_SHORT_WORDS, LESS)
        return self._short(kind, text, pieces)

    def _figure(self, text: str, kind: str, pieces: Sequence[Piece]) -> float | None:
        if any(is_stray(piece.text) for piece in pieces):
            return None
        if self.form.apart and all(_has_year(piece.text, self.vocabulary) for piece in pieces):
            return 0.0
        if len(pieces) > 1 and is_value(pieces[0].text, self.vocabulary) and not _belongs(pieces[1].text):
            return None
        cost = figure_cost(text, kind, self.vocabulary)
        if cost is None:
            return None
        # "82% minimaal" is likelier a figure and the begin of the next one.
        hanging = self.vocabulary.meaning("comparators", text.split()[-1]) and " " in text
        return cost + LESS * (len(pieces) - 1) + (ODD if hanging else 0)

    def _label(self, text: str, pieces: Sequence[Piece]) -> float | None:
        if not any(char.isalpha() for char in text):
            return None
        if self.vocabulary.meaning("heads", text) in _SORTS:
            return None
        if any(BARE.fullmatch(piece.text) for piece in pieces):
            return None
        numbers = [word for word in text.split() if _DIGIT.search(word)] if _DIGIT.search(text) else []
        values = sum(is_value(word, self.vocabulary) for word in numbers)
        if values > _MOST_VALUES_IN_NAME:
            return None
        cost = _begins_small(text) + self._breaks(pieces) + LESS * values
        # "Hulp die past Aantal meldingen" holds the beginning of a name.
        cost += sum(1.0 for word in text.split()[1:] if word[:1].isupper() and self._is_measure(word))
        if self._ends_in_figure(text):
            return None
        if _SIGN_WITHIN.search(text):
            cost += ODD
        is_unit = self.vocabulary.meaning("units", text) in _TELLING_UNITS or text.casefold() in _COUNTS
        return cost + (NEVER if hangs(text) or is_unit else ODD if _UNIT_AT_END.search(text) else 0)

    def _is_unit(self, text: str) -> bool:
        """Whether a text is a unit: a word that is nothing else, or one of many and what is counted."""
        units = self.vocabulary["units"]
        find = units.at_start(text)
        if find is None or units.meaning(text):
            return find is not None
        word = find.words.casefold()
        return find.meaning in _TELLING_UNITS or "aantal" in word or "per" in word

    def _status(self, text: str, cost: float) -> float | None:
        """How badly a text fits a column that says how things stand: "Loopt", "groen", "stijgend"."""
        if self.vocabulary.meaning("target_words", text) or self.vocabulary.meaning("progress", text):
            return cost
        if len(text.split()) > _MOST_STATUS_WORDS or "." in text:
            return None
        return LESS + cost + (_begins_small(text) if len(text.split()) > 1 else 0)

    def _is_measure(self, word: str) -> bool:
        return bool(self.vocabulary.meaning("label_starts", word))

    def _ends_in_figure(self, text: str) -> bool:
        """Whether a figure ends a name that is not one of its words: "Programma 2", "klas 2" are names."""
        *before, last = text.split()
        if not before or not BARE.fullmatch(last) or self.form.by_line:
            return False
        return not (self.vocabulary["levels"].meaning(before[-1]) or before[-1].casefold() in _NUMBERED)

    def _breaks(self, pieces: Sequence[Piece]) -> float:
        """What tells against the lines of a cell going on into each other."""
        cost = 0.0
        for piece, after in pairwise(pieces):
            word = after.text.split(maxsplit=1)[0]
            full = not self.width or printed_width(f"{piece.text} {word}") > self.width * _SURELY
            goes_on = not (word[:1].isupper() or word[:1].isdigit() or has_bullet(after.text))
            hanging = hangs(piece.text) or piece.text.endswith(("-", "/"))
            if goes_on or hanging:
                cost += 0.05 if full or hanging else LESS
            else:
                cost += ODD / 2 if full and self.width else NEVER
        return cost

    def _short(self, kind: str, text: str, pieces: Sequence[Piece]) -> float | None:
        lines = sum(ODD if piece.text[:1].isupper() else LESS for piece in pieces[1:])
        if len(pieces) > _MOST_SHORT_LINES:
            return None
        lines += NEVER if hangs(text) or text.endswith(" per") else 0.0
        if not (text[:1].isalpha() or text[:1] in "('‘" or kind in {"area", "unit"}):
            return None
        # "(%) GR" is the end of a name and a source.
        if text[:1] == "(" and kind != "unit" and ")" in text[:-1]:
            return None
        again = 0.0 if self.often.get(text, 0) > 1 else 0.2
        if kind == "unit":
            if self._is_unit(text):
                return lines * LESS
            few = _words(text, _MOST_SHORT_WORDS, ODD) if self.form.by_line else None
            return None if few is None else few + lines + again
        if kind == "area":
            few = _words(text, _MOST_AREA_WORDS, 0.0)
            few = NEVER if few is None else few
            return (
                few + lines + again + _begins_small(text)
                if len(text.split()) <= 2 * _MOST_AREA_WORDS
                else None
            )
        if kind == "status":
            return self._status(text, lines + again)
        few = _words(text, _MOST_SHORT_WORDS, LESS)
        known = bool(self.vocabulary["source_words"].first(text)) or text.isupper()
        return (
            None
            if few is None
            else few + lines + again - (0.4 if known and kind == "source" else 0) + _begins_small(text)
        )


@lru_cache(maxsize=4096)
def _has_year(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line holds one figure with its own year: "88 (2022)", of which a cell may have several."""
    figures = read_figures(text, vocabulary) if text.endswith(")") else ()
    return len(figures) == 1 and bool(figures[0].period)


def _begins_small(text: str) -> float:
    return ODD if text[:1].islower() else 0.0


def _belongs(text: str) -> bool:
    """Whether a line goes on with a figure that is whole: "(2019)", "à 750"."""
    return text[:1] in "(%" or text[:1].islower()


def _words(text: str, most: int, cost: float) -> float | None:
    return cost if len(text.split()) <= most else None


@lru_cache(maxsize=32768)
def figure_cost(text: str, kind: str, vocabulary: Vocabulary) -> float | None:
    """How badly a text fits a column of figures. A target may also be given in words that are known."""
    if _YEAR_BEHIND.fullmatch(text):
        return None
    if is_value(text, vocabulary):
        return 0.0
    if not any(char.isalnum() for char in text) or text in _LONE_SIGNS:
        return None
    figures = read_figures(text, vocabulary)
    if len(figures) > 1:
        return LESS if "/" in text or "(" in text else None
    if kind != "target" or len(text.split()) > _MOST_SHORT_WORDS or hangs(text):
        return None
    return LESS if _is_wanted_in_words(text, vocabulary) else None


def _is_wanted_in_words(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a target in words: "dalend", "top 25%", "gelijk of lager"."""
    if vocabulary.meaning("target_words", text):
        return True
    finds = (vocabulary["comparators"].at_start(text), vocabulary["target_words"].at_start(text))
    if any(find and any(char.isalpha() for char in find.after) for find in finds):
        return True
    return bool(vocabulary["relative"].first(text) and _DIGIT.search(text)) and len(text.split()) > 1


def _year(text: str, vocabulary: Vocabulary) -> float | None:
    if read_period(text, vocabulary):
        return 0.0
    return LESS if is_missing(text, vocabulary) else None


def _sort(text: str, vocabulary: Vocabulary) -> float | None:
    return 0.0 if vocabulary.meaning("heads", text) in FIGURES else None


def _code(text: str, _vocabulary: Vocabulary) -> float | None:
    return 0.0 if _CODE.fullmatch(text) else None


def _term(text: str, _vocabulary: Vocabulary) -> float | None:
    return 0.0 if _TERM.fullmatch(text) else None


_BY_LOOKS = {"year": _year, "sort": _sort, "code": _code, "term": _term}


def is_stray(text: str) -> bool:
    """Whether a part is a sign that was printed apart from its figure."""
    return bool(_SIGN.fullmatch(text))

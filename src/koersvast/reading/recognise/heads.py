"""The head of a column in a table with indicators: what the column holds, for which period and area."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key
from koersvast.reading.values.periods import find_period, full_year

# Sorts of figures. `value` and `goal_or_target` are settled by what stands beside or under them.
FIGURES = frozenset(
    {"baseline", "realised", "target", "target_changed", "forecast", "value", "goal_or_target"}
)
# "Gemeente Nieuw en Sint Joosland": more words are a sentence.
_LONGEST_AREA = 5
# Where a head names several sorts, these are what the column holds ("Afwijking realisatie-begroting"), and
# else the first: "Bron nulmeting" is a source, "Indicator (bron)" an indicator.
_FIRST = ("difference", "remark", "trend")
# No head is longer, in characters; a longer text is a sentence.
LONGEST = 100
# Words by which a figure is of a part of the year only.
_PART_OF_YEAR = re.compile(
    r"\b(?:half ?jaar|helft|eerste \w+ maanden|\d+ maanden|(?:t/m|tot en met) (?!(?:19|20)\d\d))",
    re.IGNORECASE,
)
_LETTER_YEAR = re.compile(
    r"\(?(?P<letter>[^\W\d_]{1,6})\)?[\s.:-]*(?P<year>(?:19|20)\d\d|['’‘`´]?\d\d)", re.IGNORECASE
)
_YEAR_LETTER = re.compile(r"(?P<year>(?:19|20)\d\d)[\s.:-]*\(?(?P<letter>[^\W\d_]{1,6})\)?\.?", re.IGNORECASE)
_SPAN = re.compile(r"(?:19|20)\d\d\s*(?:[-–]|t/m|tot en met)\s*(?:19|20)\d\d")
# The number of respondents in a head such as "2023 (n=412)"
_SAMPLE = re.compile(r"\s*\(?\bn\s*=\s*(\d{1,3}(?:\.\d{3})+|\d+)\)?", re.IGNORECASE)
_GLUED_MARK = re.compile(r"(?<=[^\W\d_])(\d|[¹²³⁴-⁹]|\*+)$")


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says.

    `kind` is a meaning of the vocabulary's `heads` or `accuracy_heads`, or "" when only a period, only an
    area, or nothing is recognised. `of` is the sort of figure that a period or a source belongs to ("Jaar
    nulmeting"). `area` names a place, `unit` a unit of the vocabulary; `rest` is what was not understood;
    `sample` is the number of respondents ("2023 (n = 412)"); `is_span` tells that it is several years and no
    more ("2024-2027").
    """

    text: str
    kind: str = ""
    of: str = ""
    period: str = ""
    area: str = ""
    unit: str = ""
    rest: str = ""
    sample: int | None = None
    is_span: bool = False

    @property
    def known(self) -> bool:
        """Whether all of the head is understood."""
        return bool(self.kind or self.period or self.area or self.unit) and not self.rest


@lru_cache(maxsize=16384)
def read_head(text: str, vocabulary: Vocabulary) -> Head:
    """Read the head of a column: "Streefwaarde 2022" → target for 2022, "R2019" → realised in 2019."""
    printed = " ".join(text.split())
    if not printed:
        return Head("")
    if len(printed) > LONGEST:
        return Head(printed, rest=printed)
    if (sample := _SAMPLE.search(printed)) and sample.start():
        bare = read_head(_SAMPLE.sub("", printed), vocabulary)
        return replace(bare, text=printed, sample=int(sample[1].replace(".", "")))
    for form in (printed, _GLUED_MARK.sub("", printed)):
        if kind := vocabulary.meaning("heads", form):
            # "Doeljaar" is the period of the target.
            period, _, of = kind.partition("_")
            return Head(printed, period, of) if period == "period" else Head(printed, kind)
        if kind := vocabulary.meaning("accuracy_heads", form):
            return Head(printed, kind)
    return _with_letter(printed, vocabulary) or _with_words(printed, vocabulary)


def merged(upper: Head, lower: Head) -> Head:
    """A head of two lines, read apart: "Streefwaarden" above "2018"."""
    if not upper.text or not lower.text:
        return upper if upper.text else lower
    if upper.kind in FIGURES and upper.period and not lower.kind and lower.period[:4] != upper.period[:4]:
        # "Streefwaarde 2022" has its year: a year in the line below is that of the columns beside it.
        lower = replace(lower, period="")
    kinds = [head.kind for head in (upper, lower) if head.kind]
    kind, of = _settled(kinds)
    return Head(
        text=f"{upper.text} {lower.text}",
        kind=kind,
        of=of or upper.of or lower.of,
        period=lower.period or upper.period,
        area=lower.area or upper.area,
        unit=lower.unit or upper.unit,
        sample=lower.sample or upper.sample,
        rest=" ".join(filter(None, (upper.rest, lower.rest))),
    )


def _with_letter(text: str, vocabulary: Vocabulary) -> Head | None:
    """ "R2019", "B '20", "2021 (R)": a letter that stands for the sort of figure."""
    for pattern in (_LETTER_YEAR, _YEAR_LETTER):
        found = pattern.fullmatch(text)
        kind = vocabulary.meaning("head_letters", found["letter"]) if found else ""
        if found and kind:
            return Head(text, kind, period=str(full_year(found["year"])))
    return None


def _with_words(text: str, vocabulary: Vocabulary) -> Head:
    """A head of several words: the period is taken out, then what is known, then what adds nothing."""
    found = find_period(text, vocabulary)
    words = found.around if found else text
    head = Head(text, period=found.period if found else "", is_span=bool(_SPAN.fullmatch(text)))
    if not words.strip(" ()[].,:;-–/*"):
        return head
    if kind := vocabulary.meaning("heads", words):
        return replace(head, kind=kind)
    if kind := vocabulary.meaning("head_letters", words):
        return replace(head, kind=kind)
    finds = vocabulary["heads"].all(words)
    rest = words
    for find in finds:
        rest = rest.replace(find.words, " ", 1)
    kind, of = _settled([part for find in finds for part in _parts(find.meaning)])
    if kind in FIGURES and (_PART_OF_YEAR.search(text) or vocabulary["months"].first(rest)):
        kind = "part_of_year"
    rest = _without_fillers(rest, vocabulary)
    if kind == "area" and of and not rest:
        # "Waarde gemeente": the figures of that area.
        place = next(find.words for find in finds if find.meaning == "area")
        return replace(head, kind=of, area=place)
    unit = vocabulary.meaning("units", rest) if rest else ""
    area = (
        rest
        if not unit and vocabulary["area_kinds"].at_start(rest) and len(rest.split()) <= _LONGEST_AREA
        else ""
    )
    return replace(head, kind=kind, of=of, unit=unit, area=area, rest="" if unit or area else rest)


def _parts(kind: str) -> list[str]:
    """The meanings within a meaning: the year of a target is a period and of the target."""
    return kind.split("_") if kind.startswith("period_") else [kind]


def _settled(kinds: list[str]) -> tuple[str, str]:
    """One kind from those that a head names, and the sort of figure it belongs to; "" when they clash."""
    named = list(dict.fromkeys(kinds))
    figures = [kind for kind in named if kind in FIGURES]
    others = [kind for kind in named if kind not in FIGURES]
    if "period" in others:
        return ("period", figures[0] if len(figures) == 1 else "")
    if others:
        kind = next((first for first in _FIRST if first in others), others[0])
        return kind, figures[0] if len(figures) == 1 else ""
    return _one_figure(figures), ""


def _one_figure(figures: list[str]) -> str:
    sure = [kind for kind in figures if kind not in {"value", "goal_or_target"}] or figures
    kinds = set(sure)
    if len(kinds) <= 1:
        return sure[0] if sure else ""
    for pair, kind in (
        ({"baseline", "realised"}, "baseline"),
        ({"target", "target_changed"}, "target_changed"),
        ({"forecast", "realised"}, "forecast"),
        ({"forecast", "target"}, "forecast"),
        ({"value", "goal_or_target"}, "target"),
    ):
        if kinds == pair:
            return kind
    return ""


def _without_fillers(text: str, vocabulary: Vocabulary) -> str:
    fillers = _fillers(vocabulary)
    words = [word.strip("()[].,:;*?!") for word in re.split(r"[\s/]+", text)]
    return " ".join(word for word in words if word.strip("-–") and phrase_key(word) not in fillers)


@lru_cache(maxsize=8)
def _fillers(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(phrase_key(phrase) for phrase in vocabulary["head_fillers"].get("any", ()))

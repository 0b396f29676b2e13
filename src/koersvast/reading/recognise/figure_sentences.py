"""Shares of people told in a sentence: "38 procent van de volwassenen voelt zich eenzaam".

Only what tells of a fact is taken: a sentence with a wish, an aim or a question in it is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.reading.recognise.vocabulary import Vocabulary

_SHARE = r"(?P<raw>\d{1,3}(?:,\d+)?\s?(?:%|procent))"
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(]?[A-Z0-9])")
# "42 procent (GGD 2016) van de volwassenen …" and "van de volwassenen voelt 38 procent zich …".
_SHARE_OF = re.compile(
    rf"{_SHARE}\s*(?:\((?P<source>[^()]*)\)\s*)?van\s+(?:de|alle|het|onze)\s+", re.IGNORECASE
)
_OF_SHARE = re.compile(
    rf"\bvan\s+(?:de|alle|het|onze)\s+(?P<who>[^,.;]{{3,60}}?)\s+(?P<verb>[^\W\d_]+t|is|zijn|[^\W\d_]+en)\s+{_SHARE}\s+"
    r"(?P<what>[^.;]{3,120})",
    re.IGNORECASE,
)
# "wie gebruik maakt van dagbesteding (81% tevreden) of van vervoer (58% tevreden)".
_JUDGED = re.compile(
    rf"(?P<what>[^\W\d_]*tevredenheid)\s+(?P<about>over|met)\s+(?P<first>[^().]{{2,80}}?)\s+\({_SHARE}\s+[^()]{{2,40}}\)"
    r"(?:\s+en\s+(?P<second>[^().]{2,80}?)\s+\((?P<other>\d{1,3}(?:,\d+)?\s?(?:%|procent))\s+[^()]{2,40}\))?",
    re.IGNORECASE,
)
# Who the people are goes on with brackets, an age or a place: "ouderen (inclusief 80+) in Lindebroek".
_MORE_OF_WHO = re.compile(
    r"\s+(?:\([^()]*\)|(?:in|uit|van)\s+[A-Z][\w-]+|(?:van|vanaf)\s+\d+(?:\s*(?:-|tot|t/m|en)\s*\d+)?\s+jaar(?:\s+en\s+ouder)?)"
)
_CLAUSE = re.compile(r"\s+(?P<what>[^.;]{3,160}?)(?=\s+en\s+\d|[.;]|,\s|$)")


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A share that a sentence tells: who of whom does or is what, and the source where one is named."""

    raw: str
    name: str
    group: str
    source: str
    sentence: str


def told_figures(text: str, vocabulary: Vocabulary) -> Iterator[ToldFigure]:
    """The shares that a text tells as facts."""
    for sentence in _SENTENCE.split(" ".join(text.split())):
        if sentence.endswith("?") or vocabulary["wishes"].first(sentence):
            continue
        yield from _judged(sentence)
        yield from _shares_of(sentence, vocabulary)
        yield from _of_shares(sentence, vocabulary)


def _judged(sentence: str) -> Iterator[ToldFigure]:
    for found in _JUDGED.finditer(sentence):
        what = found["what"][:1].upper() + found["what"][1:]
        yield ToldFigure(found["raw"], f"{what} {found['about']} {found['first']}", "", "", sentence)
        if found["other"]:
            yield ToldFigure(found["other"], f"{what} {found['about']} {found['second']}", "", "", sentence)


def _shares_of(sentence: str, vocabulary: Vocabulary) -> Iterator[ToldFigure]:
    for found in _SHARE_OF.finditer(sentence):
        people = vocabulary["populations"].at_start(sentence[found.end() :])
        if people is None:
            continue
        who, after = people.words, people.after
        while more := _MORE_OF_WHO.match(after):
            who, after = who + more.group(), after[more.end() :]
        if clause := _CLAUSE.match(after):
            yield ToldFigure(found["raw"], clause["what"].strip(), who, found["source"] or "", sentence)


def _of_shares(sentence: str, vocabulary: Vocabulary) -> Iterator[ToldFigure]:
    for found in _OF_SHARE.finditer(sentence):
        if vocabulary["populations"].at_start(found["who"]):
            yield ToldFigure(
                found["raw"], f"{found['verb']} {found['what'].strip()}", found["who"], "", sentence
            )

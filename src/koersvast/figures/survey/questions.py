"""Which question of a survey gives the figures of which indicator: a small file beside the answers.

title = "Inwonerspeiling 2025"
period = "2025"
weight = "gewicht"              # columns of the file with answers; all four may be left out
stratum = "wijk"
cluster = "huishouden"
population = "aantal_in_stratum"
area = "wijk"                   # name or id of an area of the plan
groups = ["leeftijd"]           # each gives figures by answer, as "leeftijd: 18 tot 35"
minimum = 30                    # fewer answers give no figure

[[question]]
indicator = "eenzaam"
column = "v1"
yes = ["ja", "soms"]            # a share: the answers that count; without it: a mean
no_answer = ["weet niet"]       # beside an empty cell
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from koersvast.plan import parse_period
from koersvast.texts import both

# Research offices publish no estimate from fewer answers; `minimum` may set more.
FEWEST = 30


class WrongQuestions(ValueError):
    """A file with questions that cannot be used; `messages` says by language what is wrong."""

    def __init__(self, file: Path, kind: str, found: str = "", expected: str = "") -> None:
        self.messages = both(
            f"figures-survey-questions-{kind}", file=file.name, found=found, expected=expected
        )
        super().__init__(self.messages["en"])


@dataclass(frozen=True, slots=True)
class Question:
    """One question: a share of those who gave one of the answers `yes`, or a mean where there are none."""

    indicator: str
    column: str
    yes: tuple[str, ...] = ()
    no_answer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """A survey: its period, the columns that tell how it was drawn, and its questions."""

    title: str = ""
    period: str
    weight: str = ""
    stratum: str = ""
    cluster: str = ""
    population: str = ""
    area: str = ""
    groups: tuple[str, ...] = ()
    minimum: int = FEWEST
    questions: tuple[Question, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that the file with answers must have."""
        named = (self.weight, self.stratum, self.cluster, self.population, self.area, *self.groups)
        return tuple(
            dict.fromkeys([*(name for name in named if name), *(one.column for one in self.questions)])
        )


_WORDS = ("title", "period", "weight", "stratum", "cluster", "population", "area")
_OWN = (*_WORDS, "groups", "minimum", "question")
_OF_A_QUESTION = ("indicator", "column", "yes", "no_answer")


def read_questions(file: Path) -> Questions:
    """The questions in a file. Raises WrongQuestions, naming what is wrong."""
    try:
        contents = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise WrongQuestions(file, "unreadable", str(wrong)) from wrong
    _known(file, contents, _OWN)
    words = {name: _word(file, name, contents[name]) for name in _WORDS if name in contents}
    try:
        parse_period(words.get("period", ""))
    except ValueError as wrong:
        raise WrongQuestions(file, "period", words.get("period", "–")) from wrong
    minimum = contents.get("minimum", FEWEST)
    if isinstance(minimum, bool) or not isinstance(minimum, int) or minimum < 1:
        raise WrongQuestions(file, "minimum", str(minimum))
    questions = tuple(_question(file, one) for one in contents.get("question", ()))
    if not questions:
        raise WrongQuestions(file, "none")
    groups = _words(file, "groups", contents.get("groups", []))
    period = words.pop("period")
    return Questions(period=period, groups=groups, minimum=minimum, questions=questions, **words)


def _question(file: Path, given: Mapping[str, Any]) -> Question:
    _known(file, given, _OF_A_QUESTION)
    for name in ("indicator", "column"):
        if not given.get(name):
            raise WrongQuestions(file, "missing", name)
    return Question(
        _word(file, "indicator", given["indicator"]),
        _word(file, "column", given["column"]),
        _words(file, "yes", given.get("yes", [])),
        _words(file, "no_answer", given.get("no_answer", [])),
    )


def _known(file: Path, given: Mapping[str, Any], names: tuple[str, ...]) -> None:
    for name in given:
        if name not in names:
            raise WrongQuestions(file, "unknown", name, ", ".join(names))


def _word(file: Path, name: str, value: object) -> str:
    if not isinstance(value, str):
        raise WrongQuestions(file, "word", f"{name} = {value}")
    return value


def _words(file: Path, name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise WrongQuestions(file, "list", f"{name} = {value}")
    # A figure in a spreadsheet is an answer as well.
    return tuple(str(one) for one in value)

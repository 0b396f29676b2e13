"""Surveys that many municipalities quote: how often they are held, and how many people answer."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from koersvast.checking.facts import Facts
from koersvast.plan import Indicator


@dataclass(frozen=True, slots=True)
class Survey:
    """A known survey.

    It is meant by a source that has one of `words` and none of `without`. `every` is in years, None where
    each municipality chooses; `respondents` is the usual number in one municipality, in a large round.
    """

    name: str
    words: tuple[str, ...]
    without: tuple[str, ...] = ()
    every: int | None = None
    respondents: int | None = None


def survey_of(indicator: Indicator, facts: Facts) -> Survey | None:
    """The survey that an indicator's source names, also by an abbreviation that its document explains.

    None where the source names no known survey, or two of them.
    """
    source = indicator.source
    return _survey_in(f"{source} {facts.meaning(source, indicator.document)}".casefold()) if source else None


@cache
def _survey_in(source: str) -> Survey | None:
    found = [
        survey
        for survey in _known()
        if any(word in source for word in survey.words) and not any(word in source for word in survey.without)
    ]
    return found[0] if len(found) == 1 else None


@cache
def _known() -> tuple[Survey, ...]:
    data = tomllib.loads(resources.files(__package__).joinpath("surveys.toml").read_text("utf-8"))
    return tuple(
        Survey(
            name=one["name"],
            words=tuple(one["words"]),
            without=tuple(one.get("without", ())),
            every=one.get("every"),
            respondents=one.get("respondents"),
        )
        for one in data["survey"]
    )

"""Proposing which indicators are the same, with a score and the reason. A person confirms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from koersvast.plan.matching.answers import answers_of
from koersvast.plan.matching.names import name_likeness
from koersvast.plan.matching.signals import Aspect, Figures, Signal, figures_of, score_of, signals
from koersvast.plan.plan import Plan
from koersvast.plan.tables import Indicator
from koersvast.texts import LANGUAGES, text

# Chosen by measuring (docs/adr/0026): of pairs labelled by hand, what scores more is right for 97 of 100.
_LEAST_SCORE = 0.62
# Names with less in common speak of other things, unless figures of several years are the same.
_LEAST_LIKENESS = 0.65
_FIGURES_THAT_TELL = 2


class Likely(StrEnum):
    """What seems to be the case."""

    SAME = "same"  # the same name, and nothing that differs
    RENAMED = "renamed"  # another name for what seems the same
    REDEFINED = "redefined"  # the same name, but another unit or population, or other figures


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two indicators that may be one. `other` stands in the newer document or plan."""

    one: Indicator
    other: Indicator
    likely: Likely
    score: float
    signals: tuple[Signal, ...]

    def reason(self, language: str = "nl") -> str:
        """Why they may be the same, and what tells against it."""
        words = [text(f"plan-matching-likely-{self.likely}", language)]
        return " ".join([*words, *(signal.words[language] for signal in self.signals)])

    def as_dict(self) -> dict[str, Any]:
        """The proposal as JSON; `matches.schema.json` says what it holds."""
        return {
            "one": _named(self.one),
            "other": _named(self.other),
            "likely": self.likely.value,
            "score": round(self.score, 2),
            "reason": {language: self.reason(language) for language in LANGUAGES},
        }


@dataclass(frozen=True, slots=True)
class _Known:
    """An indicator with where it stands in the row of documents and what was measured."""

    indicator: Indicator
    edition: int
    figures: Figures


def propose(plan: Plan, older: Plan | None = None) -> tuple[Proposal, ...]:
    """Which indicators may be the same, the surest first; those that a person answered are left out.

    Within one plan the indicators of its documents are compared with each other; with an older plan, those
    of the two plans that do not have the same id.
    """
    if older is None:
        order = {document.id: number for number, document in enumerate(plan.documents)}
        known = [_known(plan, row, order.get(row.document, -1)) for row in plan.indicators]
        answered = answers_of(plan)
    else:
        shared = {row.id for row in plan.indicators} & {row.id for row in older.indicators}
        known = [
            _known(source, row, edition)
            for edition, source in enumerate((older, plan))
            for row in source.indicators
            if row.id not in shared
        ]
        answered = answers_of(older, plan)
    places = {row.municipality for source in (plan, older) if source for row in source.documents}
    found = [
        proposal
        for one, other in _candidates(known, places)
        if frozenset((one.indicator.id, other.indicator.id)) not in answered
        and (proposal := _proposal(one, other, places)) is not None
    ]
    editions = {item.indicator.id: item.edition for item in known}
    best = sorted(_best(found, editions), key=lambda item: (-item.score, item.one.id, item.other.id))
    return tuple(best)


def _known(plan: Plan, indicator: Indicator, edition: int) -> _Known:
    return _Known(indicator, edition, figures_of(plan, indicator.id))


def _candidates(known: Iterable[_Known], places: Collection[str]) -> Iterator[tuple[_Known, _Known]]:
    """Pairs from two editions, the older first, that share words or figures enough."""
    ordered = sorted(known, key=lambda item: item.edition)
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if one.edition == other.edition:
                continue
            alike = name_likeness(one.indicator.name, other.indicator.name, places)
            if alike >= _LEAST_LIKENESS or (alike and _equal_figures(one, other) >= _FIGURES_THAT_TELL):
                yield one, other


def _equal_figures(one: _Known, other: _Known) -> int:
    common = one.figures.keys() & other.figures.keys()
    return sum(bool(one.figures[about] & other.figures[about]) for about in common)


def _proposal(one: _Known, other: _Known, places: Collection[str]) -> Proposal | None:
    found = signals(one.indicator, other.indicator, one.figures, other.figures, places)
    score = score_of(found)
    likely = _likely(found)
    # With another name in another unit little is left that is the same.
    other_unit = any(signal.aspect is Aspect.UNIT and not signal.value for signal in found)
    if score < _LEAST_SCORE or (likely is Likely.RENAMED and other_unit):
        return None
    return Proposal(one.indicator, other.indicator, likely, score, found)


def _likely(found: Iterable[Signal]) -> Likely:
    values = {signal.aspect: signal.value for signal in found}
    if values[Aspect.NAME] < 1:
        return Likely.RENAMED
    telling = (Aspect.UNIT, Aspect.POPULATION, Aspect.FIGURES)
    return Likely.SAME if all(values.get(aspect, 1) == 1 for aspect in telling) else Likely.REDEFINED


def _best(found: Iterable[Proposal], editions: Mapping[str, int]) -> Iterator[Proposal]:
    """The proposals for which neither indicator has a better one in the other's edition; ties all stay."""
    found = tuple(found)
    best: defaultdict[tuple[str, int], float] = defaultdict(float)
    for item in found:
        for mine, theirs in ((item.one, item.other), (item.other, item.one)):
            side = (mine.id, editions[theirs.id])
            best[side] = max(best[side], item.score)
    for item in found:
        if (
            item.score
            == best[item.one.id, editions[item.other.id]]
            == best[item.other.id, editions[item.one.id]]
        ):
            yield item


def _named(indicator: Indicator) -> dict[str, str]:
    return {
        "id": indicator.id,
        "name": indicator.name,
        "document": indicator.document,
        "locator": indicator.locator,
    }

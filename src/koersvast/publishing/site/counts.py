"""Counts of verdicts in words: how often it goes well, how often it does not, how often nobody knows."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from koersvast.assessing import Outcome, StatusCount
from koersvast.design.charts import Share, ShareChart
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link
from koersvast.publishing.site.wording import BAD, GOOD, UNKNOWN, dashed, look


@dataclass(frozen=True, slots=True)
class Count:
    """How many verdicts have one of the three looks, in words, and how many of each outcome."""

    look: str
    title: str
    number: int
    outcomes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """The three counts, and the same as a bar; `sentence` says it in one line."""

    total: int
    every: tuple[Count, ...]
    sentence: str
    bar: Markup | None


def counts_of(status: StatusCount, edition: Edition, bar_id: str = "") -> Counts:
    """The counts of a status in words; with the id of a bar also drawn."""
    every = tuple(_count(name, status, edition) for name in (GOOD, BAD, UNKNOWN))
    return Counts(
        total=status.total,
        every=every,
        sentence=_sentence(every, edition),
        bar=_bar(every, bar_id, edition) if bar_id and status.total else None,
    )


def _count(name: str, status: StatusCount, edition: Edition) -> Count:
    kinds = {outcome: count for outcome, count in status.outcomes.items() if look(outcome) == name}
    number = sum(kinds.values())
    return Count(
        look=name,
        title=edition.t(f"count-{name}", count=number),
        number=number,
        outcomes=tuple(_outcome(outcome, count, edition) for outcome, count in kinds.items() if count),
    )


def _outcome(outcome: Outcome, count: int, edition: Edition) -> Link:
    words = edition.t(f"count-outcome-{dashed(outcome)}", count=count)
    return Link(words, f"{addresses.VERDICTS}#{dashed(outcome)}")


def _sentence(every: tuple[Count, ...], edition: Edition) -> str:
    good, bad, unknown = (count.number for count in every)
    if good + bad + unknown == 0:
        return edition.t("counts-none")
    if good + bad == 0:
        return edition.t("counts-unknown", unknown=unknown)
    known = "both" if good and bad else "good" if good else "bad"
    parts = [edition.t(f"counts-{known}", good=good, bad=bad)]
    if unknown:
        parts.append(edition.t("counts-others", unknown=unknown))
    return " ".join(parts)


def _bar(every: tuple[Count, ...], bar_id: str, edition: Edition) -> Markup:
    shares = tuple(
        Share(words=f"{count.number} {count.title}", count=count.number, look=count.look) for count in every
    )
    return ShareChart(id=bar_id, name=edition.t("counts-bar"), shares=shares).svg(edition.language)

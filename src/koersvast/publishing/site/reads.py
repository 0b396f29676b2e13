"""What a row of the plan says, in one line: for the page of the document in which it was read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from koersvast.plan import (
    Activity,
    Advice,
    Area,
    Budget,
    Goal,
    Indicator,
    Mention,
    Observation,
    Party,
    Policy,
    Relation,
    Result,
    Row,
    Target,
    Term,
)
from koersvast.publishing.site import addresses
from koersvast.publishing.site.activities import Gap, standing_words
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.trails import goal_title
from koersvast.publishing.site.wording import part_name, value_words
from koersvast.texts import numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A row: what sort it is, what it says and of what, as printed, and the page where it is used.

    `name` are words of the document, `words` are ours.
    """

    sort: str
    name: str
    words: str = ""
    raw: str = ""
    address: str = ""


def read_of(row: Row, edition: Edition) -> Read:
    return _READS[type(row)](row, edition)


def _goal(row: Goal, edition: Edition) -> Read:
    sort = edition.word("level", row.level) if row.level else edition.t("goal")
    return Read(sort=sort, name=goal_title(row), address=addresses.goal(row.id))


def _area(row: Area, edition: Edition) -> Read:
    here = row.id not in edition.whole and row not in edition.others
    address = addresses.area(row.id) if here else ""
    return Read(sort=edition.t("area"), name=row.name, address=address)


def _indicator(row: Indicator, edition: Edition) -> Read:
    sort = edition.word("indicator-kind", row.kind) if row.kind else edition.t("indicator")
    return Read(sort=sort, name=row.name, address=addresses.indicator(row.id))


def _figure(row: Observation | Target, edition: Edition) -> Read:
    indicator = edition.plan.indicator(row.indicator)
    sort = edition.t("figures-target") if isinstance(row, Target) else edition.word("role", row.role)
    part = part_name(row.area, row.group, edition)
    name = f"{indicator.name} ({part})" if part else indicator.name
    value = value_words(row, indicator, edition)
    return Read(
        sort=sort,
        name=name,
        words=f"{row.period}: {value}" if row.period else value,
        raw=row.raw,
        address=addresses.indicator(row.indicator),
    )


def _activity(row: Activity, edition: Edition) -> Read:
    address = addresses.activity(row.id, row.goal)
    return Read(sort=edition.t("activity"), name=row.title or row.text, address=address)


def _result(row: Result, edition: Edition) -> Read:
    activity = edition.plan.activity(row.activity)
    words = standing_words(row.progress or Gap.UNSTATED, edition)
    return Read(
        sort=edition.t("result"),
        name=activity.title or activity.text,
        words=f"{row.period}: {words}" if row.period else words,
        address=addresses.activity(activity.id, activity.goal),
    )


def _budget(row: Budget, edition: Edition) -> Read:
    amount = edition.t("nothing") if row.amount is None else numbers.amount(row.amount, edition.language)
    return Read(
        sort=f"{edition.word('budget-kind', row.kind)}, {edition.word('stage', row.stage)}",
        name=goal_title(edition.plan.goal(row.goal)),
        words=f"{row.period}: {amount}",
        raw=row.raw,
        address=addresses.goal(row.goal),
    )


def _policy(row: Policy, edition: Edition) -> Read:
    return Read(sort=edition.t("policy"), name=row.title, raw=row.reference, address=addresses.POLICIES)


def _party(row: Party, edition: Edition) -> Read:
    return Read(sort=edition.t("party"), name=row.name, address=addresses.PARTIES)


def _advice(row: Advice, edition: Edition) -> Read:
    words = edition.word("answer-status", row.status) if row.status else ""
    return Read(sort=edition.t("advice-one"), name=row.subject, words=words, address=addresses.ADVICE)


def _term(row: Term, edition: Edition) -> Read:
    return Read(sort=edition.t("term"), name=f"{row.abbreviation}: {row.meaning}", address=addresses.TERMS)


def _relation(row: Relation, edition: Edition) -> Read:
    return Read(sort=edition.t("relation"), name=f"{row.cause} → {row.effect}")


def _mention(row: Mention, edition: Edition) -> Read:
    return Read(sort=edition.t("mention"), name=row.text)


_READS: dict[type[Row], Callable[[Any, Edition], Read]] = {
    Goal: _goal,
    Area: _area,
    Indicator: _indicator,
    Observation: _figure,
    Target: _figure,
    Activity: _activity,
    Result: _result,
    Budget: _budget,
    Policy: _policy,
    Party: _party,
    Advice: _advice,
    Term: _term,
    Relation: _relation,
    Mention: _mention,
}

# The tables of which a reader sees rows at their place; the others link rows or serve the checks.
SHOWN = frozenset(kind.table for kind in _READS)

"""Advice to the municipality, and what was answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import Advice, AnswerStatus
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link, Page
from koersvast.publishing.site.wording import place_link

_LOOKS = {AnswerStatus.ADOPTED: "good", AnswerStatus.NOT_ADOPTED: "bad"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceView:
    """An advice with its answer; `status` is empty where the answer does not say what is done with it."""

    subject: str
    body: str
    advice: str
    answer: str
    follow_up: str
    status: str
    look: str
    mark: str
    place: Link | None


@dataclass(frozen=True, slots=True)
class AdvicesView:
    """All advice, with how often each answer was given in words."""

    counts: tuple[str, ...]
    advices: tuple[AdviceView, ...]


def pages(edition: Edition) -> Iterator[Page]:
    advices = edition.plan.advices
    if advices:
        yield Page(
            address=addresses.ADVICE,
            template="advice.html.jinja",
            title=edition.t("advice-title"),
            section=addresses.ADVICE,
            about=edition.t("advice-about", municipality=edition.municipality),
            view=AdvicesView(_counts(edition), tuple(_view(advice, edition) for advice in advices)),
        )


def _counts(edition: Edition) -> tuple[str, ...]:
    every = [advice.status for advice in edition.plan.advices]
    return tuple(
        edition.t("advice-count", count=every.count(status), status=edition.word("answer-status", status))
        for status in AnswerStatus
        if status in every
    )


def _view(advice: Advice, edition: Edition) -> AdviceView:
    status = advice.status
    return AdviceView(
        subject=advice.subject,
        body=advice.body,
        advice=advice.advice,
        answer=advice.answer,
        follow_up=advice.follow_up,
        status=edition.word("answer-status", status) if status else "",
        look=_LOOKS.get(status, "unknown") if status else "unknown",
        mark=f"answer-{status.replace('_', '-')}" if status else "no-data",
        place=place_link(advice, edition),
    )

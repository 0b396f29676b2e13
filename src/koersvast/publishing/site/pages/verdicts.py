"""All verdicts by outcome, each with the sentence that says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.assessing import Outcome
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.indicators import IndicatorLine, verdict_line
from koersvast.publishing.site.page import Page
from koersvast.publishing.site.wording import Badge, badge, dashed


@dataclass(frozen=True, slots=True)
class Group:
    """The verdicts with one outcome, and what that outcome means."""

    id: str
    badge: Badge
    meaning: str
    lines: tuple[IndicatorLine, ...]


def pages(edition: Edition) -> Iterator[Page]:
    if edition.plan.indicators:
        yield Page(
            address=addresses.VERDICTS,
            template="verdicts.html.jinja",
            title=edition.t("verdicts-title"),
            about=edition.t("verdicts-about", municipality=edition.municipality),
            view=groups(edition),
        )


def groups(edition: Edition) -> tuple[Group, ...]:
    """One group for each outcome that some verdict has: the verdicts that the state of the plan counts."""
    verdicts = edition.assessment.plan_status.verdicts
    return tuple(
        Group(
            dashed(outcome),
            badge(outcome, edition),
            edition.t(f"outcome-{dashed(outcome)}-meaning"),
            tuple(verdict_line(verdict, edition) for verdict in verdicts if verdict.outcome is outcome),
        )
        for outcome in Outcome
        if any(verdict.outcome is outcome for verdict in verdicts)
    )

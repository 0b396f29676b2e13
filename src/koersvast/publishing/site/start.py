"""The start page over several plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.publishing.site import addresses
from koersvast.publishing.site.counts import Counts, counts_of
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.frame import Frame
from koersvast.publishing.site.page import Page
from koersvast.publishing.site.render import Renderer, root_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """A plan on the start page: whose it is, what is in it and how it goes, in words."""

    name: str
    address: str
    counts: Counts
    size: str
    documents: str
    invented: bool


def start_pages(editions: Sequence[Edition], languages: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The start page in every language: its path within the site and its contents."""
    for language in languages:
        here = [edition.in_language(language) for edition in editions]
        page = start_page(here)
        yield root_of(language) + page.address, whole_site(here[0], languages).html(page).encode("utf-8")


def whole_site(edition: Edition, languages: tuple[str, ...]) -> Renderer:
    """Makes the pages that are about the site as a whole, in the language of the edition."""
    frame = Frame(
        name=edition.t("start-name"),
        navigation=(),
        about_plan=(),
        about_site=(),
        languages=languages,
        start=False,
        invented=False,
    )
    return Renderer(edition, frame, "")


def start_page(editions: Sequence[Edition]) -> Page:
    """The start page in the language of the editions."""
    t = editions[0].t
    return Page(
        address=addresses.HOME,
        template="start.html.jinja",
        title=t("start-title"),
        about=t("start-about"),
        view=tuple(plan_line(edition) for edition in editions),
    )


def plan_line(edition: Edition) -> PlanLine:
    plan = edition.plan
    return PlanLine(
        name=edition.name,
        address=f"{plan.profile.name}/{root_of(edition.language)}{addresses.HOME}",
        counts=counts_of(edition.assessment.plan_status, edition, f"balk-{plan.profile.name}"),
        size=edition.t(
            "start-size",
            goals=len(plan.goals),
            indicators=len(plan.indicators),
            activities=len(plan.activities),
        ),
        documents=edition.t("start-documents", count=len(plan.documents)),
        invented=plan.profile.invented,
    )

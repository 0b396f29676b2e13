"""What every page has around it: navigation, footer, and where it stands in the site."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.publishing.publications import Publication
from koersvast.publishing.search import findables
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link
from koersvast.publishing.site.pages.areas import shown_areas
from koersvast.publishing.site.wording import publication_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The navigation of an edition; `start` tells whether there is a start page over several plans.

    `published` names the publication, "" where the site is not one.
    """

    name: str
    navigation: tuple[Link, ...]
    about_plan: tuple[Link, ...]
    about_site: tuple[Link, ...]
    languages: tuple[str, ...]
    start: bool
    invented: bool
    published: str = ""


def frame_of(
    edition: Edition, languages: tuple[str, ...], *, start: bool, publication: Publication | None = None
) -> Frame:
    """The frame of all pages of an edition; only pages that the plan has stand in it."""
    plan, t = edition.plan, edition.t
    navigation = (
        (True, "home", addresses.HOME),
        (plan.goals, "goals", addresses.GOALS),
        (plan.indicators, "indicators", addresses.INDICATORS),
        (shown_areas(edition), "areas", addresses.AREAS),
        (plan.activities, "activities", addresses.ACTIVITIES),
        (plan.budgets, "money", addresses.MONEY),
        (plan.advices, "advice", addresses.ADVICE),
        (any(findables(plan)), "search", addresses.SEARCH),
    )
    about_plan = (
        (plan.goals, "council", addresses.COUNCIL),
        (plan.indicators, "verdicts", addresses.VERDICTS),
        (edition.earlier, "changes", addresses.CHANGES),
        (plan.documents, "documents", addresses.DOCUMENTS),
        (True, "findings", addresses.FINDINGS),
        (plan.policies, "policies", addresses.POLICIES),
        (plan.parties, "parties", addresses.PARTIES),
        (plan.terms, "terms", addresses.TERMS),
    )
    about_site = (
        (True, "data", addresses.DATA),
        (True, "about", addresses.ABOUT),
        (True, "accessibility", addresses.ACCESSIBILITY),
    )
    return Frame(
        name=edition.name,
        navigation=tuple(Link(t(key), address) for there, key, address in navigation if there),
        about_plan=tuple(Link(t(key), address) for there, key, address in about_plan if there),
        about_site=tuple(Link(t(key), address) for there, key, address in about_site if there),
        languages=languages,
        start=start,
        invented=plan.profile.invented,
        published=publication_words(publication, edition) if publication else "",
    )

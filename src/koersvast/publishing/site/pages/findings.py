"""The findings about the plan itself, by family; accepted ones are shown as accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking import Family
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.findings import RuleView, by_rule
from koersvast.publishing.site.page import Page
from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class FamilyView:
    """What the rules of one family found; `meaning` says what the family is about."""

    id: str
    title: str
    meaning: str
    number: int
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class FindingsView:
    total: int
    accepted: int
    families: tuple[FamilyView, ...]


def pages(edition: Edition) -> Iterator[Page]:
    yield Page(
        address=addresses.FINDINGS,
        template="findings.html.jinja",
        title=edition.t("findings-title"),
        section=addresses.FINDINGS,
        about=edition.t("findings-about", municipality=edition.municipality),
        view=findings_view(edition),
    )


def findings_view(edition: Edition) -> FindingsView:
    accepted = sum(finding.accepted is not None for finding in edition.findings)
    families = [_family(family, edition) for family in Family]
    return FindingsView(len(edition.findings), accepted, tuple(one for one in families if one.number))


def _family(family: Family, edition: Edition) -> FamilyView:
    there = [finding for finding in edition.findings if finding.code[0] == family]
    return FamilyView(
        f"familie-{family.lower()}",
        text(f"checking-family-{family.lower()}", edition.language),
        edition.t(f"family-{family.lower()}-meaning"),
        len(there),
        by_rule(there, edition),
    )

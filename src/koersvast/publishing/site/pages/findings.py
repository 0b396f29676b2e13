"""The findings about the plan itself, by family; accepted ones are shown as accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking import Family
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.findings import FindingView, finding_view
from koersvast.publishing.site.page import Page
from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class FamilyView:
    """The findings of one family of rules; `meaning` says what the family is about."""

    id: str
    title: str
    meaning: str
    findings: tuple[FindingView, ...]


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
    families = []
    for family in Family:
        there = [finding for finding in edition.findings if finding.code[0] == family]
        if there:
            families.append(
                FamilyView(
                    f"familie-{family.lower()}",
                    text(f"checking-family-{family.lower()}", edition.language),
                    edition.t(f"family-{family.lower()}-meaning"),
                    tuple(finding_view(finding, edition) for finding in there),
                )
            )
    accepted = sum(finding.accepted is not None for finding in edition.findings)
    return FindingsView(len(edition.findings), accepted, tuple(families))

"""The findings about the plan itself, by family; accepted ones are shown as accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking import Family, Finding
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.findings import FindingView, finding_view
from koersvast.publishing.site.page import Page
from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class RuleView:
    """What one rule found; `folded` where there is more than a reader takes in at once."""

    id: str
    code: str
    title: str
    severity: str
    findings: tuple[FindingView, ...]
    folded: bool


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


# More findings of one rule than this are folded.
_AT_ONCE = 3


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
    codes = sorted({finding.code for finding in there})
    return FamilyView(
        f"familie-{family.lower()}",
        text(f"checking-family-{family.lower()}", edition.language),
        edition.t(f"family-{family.lower()}-meaning"),
        len(there),
        tuple(_rule([finding for finding in there if finding.code == code], edition) for code in codes),
    )


def _rule(findings: list[Finding], edition: Edition) -> RuleView:
    views = tuple(finding_view(finding, edition) for finding in findings)
    first = views[0]
    return RuleView(
        f"regel-{first.code.lower()}", first.code, first.title, first.severity, views, len(views) > _AT_ONCE
    )

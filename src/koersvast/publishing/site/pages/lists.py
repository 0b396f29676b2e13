"""Plain lists: the policy documents on which goals rest, the parties, and the abbreviations."""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.plan import Party, Policy, Term
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Cell, Page, Table
from koersvast.publishing.site.trails import goal_title
from koersvast.publishing.site.wording import place_cell


def pages(edition: Edition) -> Iterator[Page]:
    plan = edition.plan
    if plan.policies:
        yield _page(addresses.POLICIES, "policies", _policies(edition), edition)
    if plan.parties:
        yield _page(addresses.PARTIES, "parties", _parties(edition), edition)
    if plan.terms:
        yield _page(addresses.TERMS, "terms", _terms(edition), edition)


def _page(address: str, name: str, table: Table, edition: Edition) -> Page:
    return Page(
        address=address,
        template="list.html.jinja",
        title=edition.t(f"{name}-title"),
        section=address,
        about=edition.t(f"{name}-about", municipality=edition.municipality),
        view=table,
    )


def _policies(edition: Edition) -> Table:
    t = edition.t
    return Table(
        id="list",
        caption=t("policies-caption"),
        head=(
            Cell(words=t("policies-name")),
            Cell(words=t("policies-reference")),
            Cell(words=t("goal")),
            Cell(words=t("figures-place")),
        ),
        rows=tuple(_policy(row, edition) for row in sorted(edition.plan.policies, key=_by_title)),
    )


def _by_title(row: Policy) -> tuple[str, str]:
    return row.title.casefold(), row.id


def _policy(row: Policy, edition: Edition) -> tuple[Cell, ...]:
    return (
        Cell(words=row.title, address=row.address, said=True),
        Cell(words=row.reference or edition.t("nothing")),
        _goal(row, edition),
        place_cell(row, edition),
    )


def _goal(row: Policy | Party, edition: Edition) -> Cell:
    if not row.goal:
        return Cell(words=edition.t("nothing"))
    return Cell(words=goal_title(edition.plan.goal(row.goal)), address=addresses.goal(row.goal), said=True)


def _parties(edition: Edition) -> Table:
    t = edition.t
    rows = sorted(edition.plan.parties, key=lambda row: (row.name.casefold(), row.id))
    return Table(
        id="list",
        caption=t("parties-caption"),
        head=(
            Cell(words=t("parties-name")),
            Cell(words=t("parties-role")),
            Cell(words=t("goal")),
            Cell(words=t("figures-place")),
        ),
        rows=tuple(
            (
                Cell(words=row.name, note=row.text, said=True),
                Cell(words=row.role or t("nothing"), said=bool(row.role)),
                _goal(row, edition),
                place_cell(row, edition),
            )
            for row in rows
        ),
    )


def _terms(edition: Edition) -> Table:
    t = edition.t
    rows: list[Term] = sorted(edition.plan.terms, key=lambda row: (row.abbreviation.casefold(), row.key))
    return Table(
        id="list",
        caption=t("terms-caption"),
        head=(Cell(words=t("terms-name")), Cell(words=t("terms-meaning")), Cell(words=t("figures-place"))),
        rows=tuple(
            (
                Cell(words=row.abbreviation, said=True),
                Cell(words=row.meaning, said=True),
                place_cell(row, edition),
            )
            for row in rows
        ),
    )

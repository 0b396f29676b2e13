"""The documents: what was read from each, place by place, and what found no place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import Document, Row, Unread
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Cell, Fact, Link, Page, Table
from koersvast.publishing.site.reads import SHOWN, Read, read_of
from koersvast.publishing.site.wording import place_words
from koersvast.texts import numbers, text
from koersvast.texts.translating import translated


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A document: what it is, what was read from it, and what was left."""

    facts: tuple[Fact, ...]
    counts: tuple[Fact, ...]
    places: tuple[Place, ...]
    unread: Table | None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document with all that was read there; `id` is where links to the place lead."""

    id: str
    words: str
    reads: tuple[Read, ...]


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document in the list of documents."""

    link: Link
    kind: str
    words: str


def pages(edition: Edition) -> Iterator[Page]:
    documents = edition.plan.documents
    if not documents:
        return
    yield Page(
        address=addresses.DOCUMENTS,
        template="documents.html.jinja",
        title=edition.t("documents-title"),
        section=addresses.DOCUMENTS,
        about=edition.t("documents-about", municipality=edition.municipality),
        view=tuple(_line(document, edition) for document in documents),
    )
    for document in documents:
        yield Page(
            address=addresses.document(document.id),
            template="document.html.jinja",
            title=document.title,
            said=True,
            section=addresses.DOCUMENTS,
            trail=(Link(edition.t("documents"), addresses.DOCUMENTS),),
            view=document_view(document, edition),
        )


def _line(document: Document, edition: Edition) -> DocumentLine:
    rows = sum(len(rows) for _, rows in _read_rows(document, edition))
    unread = sum(row.document == document.id for row in edition.plan.unread)
    return DocumentLine(
        Link(document.title, addresses.document(document.id), said=True),
        edition.word("document-kind", document.kind) if document.kind else "",
        edition.t("document-line", rows=rows, unread=unread),
    )


def _read_rows(document: Document, edition: Edition) -> list[tuple[str, list[Row]]]:
    """The rows that were read in a document, by table; what found no place is not among them."""
    return [
        (table, [row for row in rows if row.cells()["document"] == document.id])
        for table, rows in edition.plan.tables()
        if table in SHOWN
    ]


def document_view(document: Document, edition: Edition) -> DocumentView:
    rows = _read_rows(document, edition)
    unread = [row for row in edition.plan.unread if row.document == document.id]
    return DocumentView(
        facts=_facts(document, edition),
        counts=tuple(
            Fact(text(f"plan-table-{table.replace('_', '-')}", edition.language), str(len(there)))
            for table, there in rows
            if there
        ),
        places=_places([row for _, there in rows for row in there], edition),
        unread=_unread_table(unread, edition) if unread else None,
    )


def _facts(document: Document, edition: Edition) -> tuple[Fact, ...]:
    published = numbers.date(document.published, edition.language) if document.published else ""
    kind = edition.word("document-kind", document.kind) if document.kind else ""
    facts = [
        Fact(edition.t("document-kind"), kind),
        Fact(edition.t("document-municipality"), document.municipality, said=True),
        Fact(edition.t("document-period"), document.period),
        Fact(edition.t("document-published"), published),
        Fact(edition.t("document-reference"), document.reference),
        Fact(edition.t("document-address"), document.address, document.address),
        Fact(edition.t("document-file"), document.file),
        Fact(edition.t("document-sha256"), document.sha256),
    ]
    return tuple(fact for fact in facts if fact.words)


def _places(rows: list[Row], edition: Edition) -> tuple[Place, ...]:
    """All rows by the place where they were read, in the order of the document."""
    by_locator: dict[str, list[Row]] = {}
    for row in rows:
        by_locator.setdefault(row.cells()["locator"], []).append(row)
    return tuple(
        Place(
            addresses.anchor(locator) or "plaats-onbekend",
            place_words(locator, edition) or edition.t("place-unknown"),
            tuple(read_of(row, edition) for row in there),
        )
        for locator, there in sorted(by_locator.items(), key=lambda item: _order(item[0]))
    )


def _order(locator: str) -> list[tuple[int, str]]:
    """Places in the order of the document: numbers by size, words by the alphabet."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.findall(r"\d+|[^\d]+", locator)]


def _reason_cell(row: Unread, edition: Edition) -> Cell:
    """Why something found no place; a reason of a person's own stays in Dutch."""
    words = translated(row.reason, edition.language, "reading-unread", "reading-doubt")
    return Cell(words=words, said=words == row.reason)


def _unread_table(rows: list[Unread], edition: Edition) -> Table:
    t = edition.t
    return Table(
        id="unread",
        caption=t("unread-caption"),
        head=(Cell(words=t("figures-place")), Cell(words=t("unread-text")), Cell(words=t("unread-reason"))),
        rows=tuple(
            (
                Cell(words=place_words(row.locator, edition) or t("place-unknown")),
                Cell(words=row.text, said=True),
                _reason_cell(row, edition),
            )
            for row in sorted(rows, key=lambda row: _order(row.locator))
        ),
    )

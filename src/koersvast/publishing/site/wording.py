"""Plan rows and verdicts in the words and looks of the site."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from koersvast.assessing import Certainty, Outcome, Verdict
from koersvast.plan import Comparator, Indicator, Observation, Row, Target
from koersvast.publishing.publications import Publication
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Cell, Link
from koersvast.texts import numbers, text
from koersvast.texts.figures import figure

GOOD, BAD, UNKNOWN = "good", "bad", "unknown"


def look(outcome: Outcome) -> str:
    """The look that supports the words of an outcome."""
    if not outcome.known:
        return UNKNOWN
    return GOOD if outcome.good else BAD


@dataclass(frozen=True, slots=True)
class Badge:
    """An outcome in a few words, with the mark and look that go with it."""

    words: str
    look: str
    mark: str


def badge(outcome: Outcome, edition: Edition) -> Badge:
    words = text(f"assessing-outcome-{dashed(outcome)}", edition.language)
    return Badge(words, look(outcome), dashed(outcome))


def verdict_badge(verdict: Verdict, edition: Edition) -> Badge:
    """The badge of a verdict; it also says that a person gave it, or that there is no newer figure."""
    shown = badge(verdict.outcome, edition)
    if verdict.override is not None:
        return replace(shown, words=edition.t("badge-by-person", outcome=shown.words))
    older = any(row is not None and row.value is not None for row in (verdict.observation, verdict.baseline))
    if verdict.outcome is Outcome.NO_DATA and older:
        return replace(shown, words=edition.t("badge-no-new-data"))
    return shown


@dataclass(frozen=True, slots=True)
class VerdictView:
    """A verdict as a page tells it: outcome, reason, how sure it is, and how it was computed.

    `about` names the area and group where the verdict is not about the whole municipality; `target` and
    `figure` lead to where the two things that were compared stand in their document.
    """

    badge: Badge
    reason: str
    sure: str
    computation: tuple[str, ...]
    about: str
    target: Link | None
    figure: Link | None


def verdict_view(verdict: Verdict, edition: Edition) -> VerdictView:
    return VerdictView(
        badge=verdict_badge(verdict, edition),
        reason=verdict.reason[edition.language],
        sure=_sure(verdict, edition),
        computation=tuple(verdict.computation[edition.language].splitlines()),
        about=part_name(verdict.area, verdict.group, edition),
        target=full_place(verdict.target, edition) if verdict.target else None,
        figure=full_place(verdict.observation, edition) if verdict.observation else None,
    )


def _sure(verdict: Verdict, edition: Edition) -> str:
    if not verdict.outcome.known or verdict.certainty is None:
        return ""
    keys = {
        Certainty.CERTAIN: "sure-certain",
        Certainty.WITHIN_MARGIN: "sure-within-margin",
        Certainty.MARGIN_UNKNOWN: "sure-margin-unknown",
    }
    return edition.t(keys[verdict.certainty])


def part_name(area: str, group: str, edition: Edition) -> str:
    """What part of the municipality a figure is about: "Noord, vrouwen"; "" for the whole."""
    names = [] if area in edition.whole else [edition.plan.area(area).name]
    return ", ".join([*names, *([group] if group else [])])


def value_words(row: Observation | Target, indicator: Indicator, edition: Edition) -> str:
    """The value of a row in words: "43%", "lager dan 43%", "niet bekend"; never a zero that is not there."""
    if row.value is None:
        if row.missing is not None:
            return edition.word("missing", row.missing)
        return row.raw or edition.t("nothing")
    words = figure(row.value, indicator.unit, edition.language)
    if isinstance(row, Observation) or row.comparator is None:
        return words
    if row.comparator is Comparator.RANGE and row.value_to is not None:
        high = figure(row.value_to, indicator.unit, edition.language)
        return edition.t("target-range", low=words, high=high)
    return edition.t(f"target-{_COMPARATORS[row.comparator]}", figure=words)


_COMPARATORS = {
    Comparator.EQUAL: "equal",
    Comparator.LESS: "less",
    Comparator.AT_MOST: "at-most",
    Comparator.MORE: "more",
    Comparator.AT_LEAST: "at-least",
    Comparator.RANGE: "equal",
}


def figure_in_period(row: Observation | Target, indicator: Indicator, edition: Edition) -> str:
    """ "47% (2020)" """
    words = value_words(row, indicator, edition)
    return f"{words} ({row.period})" if row.period else words


_PLACE = re.compile(
    r"(?P<codes>[\w.-]+(?:/[\w.-]+)+)$"
    r"|(?P<page>p\d+)|(?P<lines>l\d+-l\d+)|(?P<line>l\d+)|(?P<block>b[\d.]+)|(?P<cell>.+!.+)"
)


def place_words(locator: str, edition: Edition) -> str:
    """A place in a document as a reader looks it up: "l28" → "regel 28"."""
    found = _PLACE.match(locator)
    if found is None:
        return ""
    kind = str(found.lastgroup)
    values = found[kind]
    if kind == "cell":
        sheet, _, cell = values.partition("!")
        return edition.t("place-cell", sheet=sheet, cell=cell)
    if kind == "codes":
        return edition.t("place-codes", codes=", ".join(values.split("/")))
    if kind == "lines":
        first, last = values.split("-")
        return edition.t("place-lines", first=first[1:], last=last[1:])
    return edition.t(f"place-{kind}", number=values[1:])


def place_link(row: Row, edition: Edition) -> Link | None:
    """Where a row was read; None for a row that was not read in a document."""
    document, locator = row.cells()["document"], row.cells()["locator"]
    if not document:
        return None
    words = place_words(locator, edition) or edition.plan.document(document).title
    return Link(words, addresses.document(document, locator))


def place_cell(row: Row, edition: Edition, *, named: bool = True) -> Cell:
    """Where a row was read, as a cell of a table; `named` with the document, where a plan has several."""
    link = place_link(row, edition)
    if link is None:
        return Cell(words=edition.t("nothing"))
    title = document_title(row, edition) if named and len(edition.plan.documents) > 1 else ""
    return Cell(words=link.words, address=link.address, note=title if title != link.words else "")


def document_title(row: Row, edition: Edition) -> str:
    """The title of the document in which a row was read; "" for a row that was not read."""
    document = row.cells()["document"]
    return edition.plan.document(document).title if document else ""


def full_place(row: Row, edition: Edition) -> Link | None:
    """Where a row was read, document and place in one link."""
    link = place_link(row, edition)
    if link is None:
        return None
    title = document_title(row, edition)
    words = title if link.words == title else f"{title}, {link.words}"
    return Link(words, link.address, said=True)


def dashed(word: str) -> str:
    """A word from a list as the catalogue and addresses write it: not_started → not-started."""
    return word.replace("_", "-")


def publication_words(publication: Publication, edition: Edition) -> str:
    """A publication in words: "Publicatie 2026-1 van 22 november 2026"."""
    day = numbers.date(publication.date, edition.language)
    return edition.t("publication-name", version=publication.version, date=day)

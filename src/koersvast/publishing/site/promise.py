"""The promise through the years: each document that set, moved, kept or reported on a target."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from koersvast.plan import Indicator, MatchAnswer, Observation, Role, Target
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Cell, Table
from koersvast.publishing.site.series import Series, document_day, find_series
from koersvast.publishing.site.wording import figure_in_period, place_link, value_words
from koersvast.texts.figures import figure


def promise_table(series: Series, edition: Edition) -> Table | None:
    """What each document says of the target and the figure, the oldest first.

    Rows of indicators that a person called the same count as well. None where all stands in one document:
    then there is nothing that could have been kept or moved.
    """
    every = [series, *_same(series, edition)]
    targets = [(row, one.indicator) for one in every for row in one.targets if row.document]
    figures = [(row, one.indicator) for one in every for row in one.observations if row.document]
    documents = {row.document: row for row, _ in [*targets, *figures]}
    if not targets or len(documents) < 2:
        return None
    t = edition.t
    ordered = sorted(documents, key=lambda name: document_day(documents[name], edition))
    standing: dict[str, str] = {}
    rows = []
    for name in ordered:
        wanted = [(row, indicator) for row, indicator in targets if row.document == name]
        known = [(row, indicator) for row, indicator in figures if row.document == name]
        document = edition.plan.document(name)
        place = place_link((wanted or known)[0][0], edition)
        rows.append(
            (
                Cell(
                    words=document.title,
                    said=True,
                    address=place.address if place else "",
                    more=document.period,
                ),
                Cell(words="; ".join(_targets(wanted, standing, edition)) or t("nothing")),
                Cell(words=_reported([row for row, _ in known], series.indicator, edition)),
            )
        )
    return Table(
        id="promise",
        caption=t("promise-caption"),
        head=(Cell(words=t("document")), Cell(words=t("promise-target")), Cell(words=t("promise-figure"))),
        rows=tuple(rows),
    )


def with_earlier_targets(series: Series, edition: Edition) -> Series:
    """The series with the targets that an earlier document set for the same periods under another name."""
    own = {row.period: document_day(row, edition) for row in series.targets}
    before = [
        row
        for other in _same(series, edition)
        if other.indicator.unit == series.indicator.unit
        for row in other.targets
        if row.period in own and document_day(row, edition) < own[row.period]
    ]
    return replace(series, targets=(*before, *series.targets))


def _same(series: Series, edition: Edition) -> Iterator[Series]:
    """The series of the indicators that a person called the same as this one."""
    plan = edition.plan
    own = {row.id: row for row in plan.indicators}
    for match in plan.matches:
        if match.answer is MatchAnswer.SAME and series.indicator.id in {match.one, match.other}:
            other = own.get(match.other if match.one == series.indicator.id else match.one)
            if other is not None and other.id != series.indicator.id:
                yield find_series(other, series.area, series.group, edition)


def _targets(
    rows: Sequence[tuple[Target, Indicator]], standing: dict[str, str], edition: Edition
) -> Iterator[str]:
    """What a document does with the target of each period: set it, move it or leave it.

    `standing` is what the documents before it asked, and learns what this one asks.
    """
    new, moved, kept = [], [], 0
    for row, indicator in rows:
        words = value_words(row, indicator, edition)
        before = standing.get(row.period)
        standing[row.period] = words
        if before == words:
            kept += 1
        elif before is None:
            new.append(figure_in_period(row, indicator, edition))
        else:
            moved.append(edition.t("promise-from-to", period=row.period, before=before, target=words))
    if new:
        yield edition.t("promise-set", targets=", ".join(new))
    if moved:
        yield edition.t("promise-moved", targets=", ".join(moved))
    if kept:
        yield edition.t("promise-kept", count=kept)


def _reported(rows: Sequence[Observation], indicator: Indicator, edition: Edition) -> str:
    """The newest figure that a document reports; figures from before its own time say nothing new."""
    measured = [row for row in rows if row.value is not None]
    if not measured:
        return edition.t("nothing")
    newest = max(measured, key=lambda row: (row.role is Role.REALISED, row.period))
    return figure_in_period(newest, indicator, edition)


def revised_sentences(series: Series, edition: Edition) -> tuple[str, ...]:
    """The figures that were another in the publication before this one."""
    if edition.earlier is None:
        return ()
    before = {
        (row.area, row.group, row.period, row.role): row.value
        for row in edition.earlier.plan.observations
        if row.indicator == series.indicator.id and row.value is not None
    }
    said = []
    for row in series.observations:
        old = before.get((row.area, row.group, row.period, row.role))
        if row.value is not None and old is not None and old != row.value:
            unit, language = series.indicator.unit, edition.language
            said.append(
                edition.t(
                    "revised",
                    period=row.period,
                    before=figure(old, unit, language),
                    now=figure(row.value, unit, language),
                    version=edition.earlier.publication.version,
                )
            )
    return tuple(said)

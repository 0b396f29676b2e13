"""The whole monitor as a booklet: the state, and every goal with what is known, done and spent."""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.publishing.report.parts import Bullets, Heading, Paragraph, Part, Report
from koersvast.publishing.report.sections import goal_section
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.pages.home import HomeView, home_view
from koersvast.publishing.site.trails import framework_name


def booklet(edition: Edition) -> Report:
    """The booklet of a plan."""
    return Report(
        title=edition.t("report-booklet-title", name=edition.name),
        subtitle=edition.t("report-booklet-subtitle"),
        note=note_of(edition),
        language=edition.language,
        parts=tuple(_parts(edition)),
    )


def note_of(edition: Edition) -> str:
    """What stands small on the cover: from which documents it is, and that a municipality is invented."""
    documents = ", ".join(row.title for row in edition.plan.documents)
    made = edition.t("report-note", documents=documents) if documents else edition.t("footer-made")
    return f"{edition.t('invented')} {made}" if edition.plan.profile.invented else made


def _parts(edition: Edition) -> Iterator[Part]:
    yield from _state(home_view(edition), edition)
    for framework in dict.fromkeys(goal.framework for goal in edition.plan.roots):
        yield Heading(1, framework_name(framework, edition))
        for goal in edition.plan.roots:
            if goal.framework == framework:
                yield from goal_section(goal, edition, 2)


def _state(home: HomeView, edition: Edition) -> Iterator[Part]:
    yield Heading(1, edition.t("home"))
    if not home.counts.total:
        yield Paragraph(home.counts.sentence)
        return
    yield Paragraph(edition.t("home-state", count=home.counts.total, indicators=home.indicators) + ":")
    yield Bullets(tuple(f"{count.number} {count.title}" for count in home.counts.every))
    for key, lines in (("home-best", home.best), ("home-worst", home.worst)):
        if lines:
            yield Heading(2, edition.t(key))
            yield Bullets(tuple(f"{line.link.words}: {line.reason}" for line in lines))
    if home.blind:
        yield Heading(2, edition.t("home-blind"))
        yield Paragraph(edition.t("home-blind-words", count=home.blind, all=home.all_goals))
        yield Bullets(
            tuple(
                edition.t("home-blind-spot", count=len(spot.goals), why=spot.why) for spot in home.blind_spots
            )
        )

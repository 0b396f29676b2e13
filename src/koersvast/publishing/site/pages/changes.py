"""What changed since the publication before this one: verdicts, goals, targets, figures, money."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from koersvast.plan.comparing import compare
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Earlier, Edition
from koersvast.publishing.site.page import Link, Page
from koersvast.publishing.site.wording import Badge, part_name, publication_words, verdict_badge
from koersvast.texts import text

# So many differences of one table are shown at once; the rest is folded.
SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictChange:
    """An indicator whose verdict is another one than before; `before` is None where there was none."""

    link: Link
    about: str
    before: Badge | None
    now: Badge
    reason: str


@dataclass(frozen=True, slots=True)
class Changes:
    """The differences in one table, in sentences."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesView:
    """What changed since an earlier publication."""

    since: str
    verdicts: tuple[VerdictChange, ...]
    changes: tuple[Changes, ...]
    shown: int = SHOWN


def pages(edition: Edition) -> Iterator[Page]:
    if edition.earlier is not None:
        yield Page(
            address=addresses.CHANGES,
            template="changes.html.jinja",
            title=edition.t("changes-title"),
            section=addresses.CHANGES,
            about=edition.t("changes-about", municipality=edition.municipality),
            view=changes_view(edition, edition.earlier),
        )


def changes_view(edition: Edition, earlier: Earlier) -> ChangesView:
    return ChangesView(
        since=publication_words(earlier.publication, edition),
        verdicts=verdict_changes(edition),
        changes=_changes(edition, earlier),
    )


def verdict_changes(edition: Edition) -> tuple[VerdictChange, ...]:
    """The verdicts that are other ones than in the earlier publication; none where there was none."""
    earlier = edition.earlier
    if earlier is None:
        return ()
    found = []
    for verdict in edition.assessment.verdicts:
        before = earlier.assessment.verdict(verdict.indicator, verdict.area, verdict.group)
        if before is None or before.outcome is not verdict.outcome:
            found.append(
                VerdictChange(
                    link=Link(verdict.measures.name, addresses.indicator(verdict.indicator), said=True),
                    about=part_name(verdict.area, verdict.group, edition),
                    before=verdict_badge(before, edition) if before else None,
                    now=verdict_badge(verdict, edition),
                    reason=verdict.reason[edition.language],
                )
            )
    return tuple(found)


def _changes(edition: Edition, earlier: Earlier) -> tuple[Changes, ...]:
    differences = compare(earlier.plan, edition.plan).differences
    return tuple(
        Changes(
            text(f"plan-table-{table.replace('_', '-')}", edition.language),
            tuple(difference.message(edition.language) for difference in some),
        )
        for table, some in groupby(differences, key=lambda difference: difference.table)
    )

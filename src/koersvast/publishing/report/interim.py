"""An interim report: only what is otherwise than in an earlier plan."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from koersvast.plan import Plan
from koersvast.plan.comparing import compare
from koersvast.publishing.report.booklet import note_of
from koersvast.publishing.report.parts import Bullets, Heading, Paragraph, Part, Report
from koersvast.publishing.site.edition import Edition
from koersvast.texts import text


def interim(earlier: Plan, edition: Edition) -> Report:
    """The report on what changed since an earlier plan."""
    before = earlier.profile.title or earlier.profile.municipality or earlier.profile.name
    return Report(
        title=edition.t("report-interim-title", name=edition.name),
        subtitle=edition.t("report-interim-subtitle", before=before),
        note=note_of(edition),
        language=edition.language,
        parts=tuple(_parts(earlier, edition)),
    )


def _parts(earlier: Plan, edition: Edition) -> Iterator[Part]:
    differences = compare(earlier, edition.plan).differences
    if not differences:
        yield Heading(1, edition.t("changes"))
        yield Paragraph(edition.t("changes-none"))
    for table, some in groupby(differences, key=lambda difference: difference.table):
        words = text(f"plan-table-{table.replace('_', '-')}", edition.language)
        yield Heading(1, words[0].upper() + words[1:])
        yield Bullets(tuple(difference.message(edition.language) for difference in some))

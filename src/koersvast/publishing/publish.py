"""Publishing plans: one static site in a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from koersvast.plan import Plan
from koersvast.publishing.folder import CannotPublish, refuse_others_files, write_folder
from koersvast.publishing.opendata.feed import ADDRESS, feed
from koersvast.publishing.publications import (
    Publication,
    earlier_plan,
    folder_of,
    kept_versions,
    list_of,
    publications_in,
)
from koersvast.publishing.publications.archive import LIST
from koersvast.publishing.site.build import File, Progress, edition_of, site_files
from koersvast.publishing.site.edition import Earlier, Edition
from koersvast.publishing.site.publications import publication_pages
from koersvast.texts import LANGUAGES


def publish(
    plans: Sequence[Plan],
    to: Path,
    *,
    publication: Publication | None = None,
    languages: Sequence[str] = LANGUAGES,
    theme: Path | None = None,
    progress: Progress | None = None,
) -> None:
    """Publish one or more plans as a static site.

    One plan stands at the root of the site; of several plans each has a folder of its own, named after
    it, and the root holds a start page. Dutch stands at the root of each, other languages in a folder of
    their own. The site works from any folder of any web server, also without one, and without
    JavaScript. `theme` is a style sheet of a municipality's own, with which the colours are set (see
    frontend/src/theme/colours.css). `progress` is called with the name of each file, how many files are
    made and how many there will be.

    With a `publication` the site is kept under an address of its own beside the latest one, for good, and
    tells what changed since the publication before; without it the site is a try-out. Earlier
    publications in the folder stay in both cases.

    The same plans, publication and earlier publications give the same bytes. Raises ValueError where
    there is no plan, where two plans have one name or a language is unknown; CannotPublish and OSError
    where the folder cannot be written, or has this publication already.
    """
    _refuse(plans, languages)
    refuse_others_files(to)
    earlier = publications_in(to)
    if publication is not None and publication.version in {row.version for row in earlier}:
        raise CannotPublish("version-taken", to, version=publication.version)
    publications = (publication, *earlier) if publication else earlier
    editions = [edition_of(plan, _earlier(plan, to, earlier)) for plan in plans]
    own = theme.read_bytes() if theme is not None else b""
    files = site_files(editions, tuple(languages), own, publication)
    write_folder(
        _reported(files, [*_history(editions, tuple(languages), publications)], progress),
        to,
        kept=kept_versions(to),
        copy=folder_of(publication) if publication else "",
        changed=_history(editions, tuple(languages), publications, publication),
    )


def _earlier(plan: Plan, site: Path, publications: Sequence[Publication]) -> Earlier | None:
    """The plan in the newest publication that has it."""
    for publication in publications:
        before = earlier_plan(site, publication, plan.profile.name)
        if before is not None:
            return Earlier(publication, before)
    return None


def _history(
    editions: Sequence[Edition],
    languages: tuple[str, ...],
    publications: tuple[Publication, ...],
    within: Publication | None = None,
) -> Iterator[File]:
    """The list of publications, as pages and as data; nothing where there are none."""
    if publications:
        place = folder_of(within) if within else ""
        yield LIST, list_of(publications, place)
        name, title = _site_name(editions)
        yield ADDRESS, feed(name, title, publications, place)
        yield from publication_pages(editions, languages, publications, within=place)


def _site_name(editions: Sequence[Edition]) -> tuple[str, str]:
    """What tells the site from others, and what it is called."""
    if len(editions) == 1:
        return editions[0].plan.profile.name, editions[0].name
    return "/".join(edition.plan.profile.name for edition in editions), editions[0].t("start-name")


def _reported(
    files: tuple[int, Iterator[File]], more: Sequence[File], progress: Progress | None
) -> Iterator[File]:
    total, every = files
    for done, (name, contents) in enumerate((*more, *every), start=1):
        yield name, contents
        if progress is not None:
            progress(name, done, total + len(more))


def _refuse(plans: Sequence[Plan], languages: Sequence[str]) -> None:
    if not plans:
        raise ValueError("found no plan to publish: expected one or more")
    names = [plan.profile.name for plan in plans]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise ValueError(f"found two plans named {doubled[0]!r}: expected a name of its own for each plan")
    unknown = [language for language in languages if language not in LANGUAGES]
    if unknown or "nl" not in languages:
        raise ValueError(f"found languages {list(languages)}: expected nl, and perhaps others of {LANGUAGES}")

"""All files of a site: start page, the pages of every plan in every language, data and assets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from koersvast.assessing import assess
from koersvast.checking import check
from koersvast.design.assets import asset_files
from koersvast.plan import Plan
from koersvast.publishing.opendata.dcat import catalogue_files
from koersvast.publishing.opendata.sitemap import ADDRESS as SITEMAP
from koersvast.publishing.opendata.sitemap import sitemap
from koersvast.publishing.publications import Publication
from koersvast.publishing.search import FOLDER, findables, search_files
from koersvast.publishing.site.data import data_files
from koersvast.publishing.site.edition import Earlier, Edition
from koersvast.publishing.site.frame import frame_of
from koersvast.publishing.site.page import Page
from koersvast.publishing.site.pages.all import pages
from koersvast.publishing.site.render import Renderer, root_of
from koersvast.publishing.site.start import start_pages

Progress = Callable[[str, int, int], None]
File = tuple[str, bytes]


def site_files(
    editions: Sequence[Edition],
    languages: tuple[str, ...],
    theme: bytes = b"",
    publication: Publication | None = None,
) -> tuple[int, Iterator[File]]:
    """How many files a site has, and these files: their path within the site and their contents."""
    several = len(editions) > 1
    made = [
        (root, edition, _pages(edition, languages, root, publication, several=several))
        for edition in editions
        for root in [f"{edition.plan.profile.name}/" if several else ""]
    ]
    shared = [
        (root + name, contents)
        for root, edition, some in made
        for name, contents in _shared(edition, some, publication)
    ]
    start = list(start_pages(editions, languages)) if several else []
    fixed = [*asset_files(theme), *shared, *start]
    every = [one for *_, some in made for one in some]
    return len(fixed) + sum(len(some) for _, some in every), _files(fixed, every)


_Made = Sequence[tuple[Renderer, list[Page]]]


def _pages(
    edition: Edition,
    languages: tuple[str, ...],
    root: str,
    publication: Publication | None,
    *,
    several: bool,
) -> _Made:
    """The pages of a plan in each language, with what renders them."""
    return [
        (Renderer(one, frame_of(one, languages, start=several, publication=publication), root), [*pages(one)])
        for one in (edition.in_language(language) for language in languages)
    ]


def _shared(edition: Edition, made: _Made, publication: Publication | None) -> Iterator[File]:
    """The files that the pages of a plan share: its data, the index for searching, and catalogues."""
    yield from data_files(edition)
    for name, contents in search_files(findables(edition.plan)):
        yield f"{FOLDER}/{name}", contents
    yield from catalogue_files(edition.plan, publication)
    if edition.plan.profile.homepage:
        addresses = [root_of(one.edition.language) + page.address for one, some in made for page in some]
        yield SITEMAP, sitemap(edition.plan.profile.homepage, addresses)


def _files(fixed: list[File], made: _Made) -> Iterator[File]:
    yield from fixed
    for renderer, every in made:
        root = renderer.plan_root + root_of(renderer.edition.language)
        for page in every:
            yield root + page.address, renderer.html(page).encode("utf-8")


def edition_of(plan: Plan, earlier: Earlier | None = None) -> Edition:
    """The Dutch edition of a plan: checked and assessed."""
    return Edition(plan=plan, assessment=assess(plan), findings=check(plan), language="nl", earlier=earlier)

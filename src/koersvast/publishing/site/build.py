"""All files of a site: start page, the pages of every plan in every language, data and assets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from koersvast.assessing import assess
from koersvast.checking import check
from koersvast.design.assets import asset_files
from koersvast.plan import Plan
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
        (
            Renderer(one, frame_of(one, languages, start=several, publication=publication), root),
            list(pages(one)),
        )
        for edition in editions
        for root in [f"{edition.plan.profile.name}/" if several else ""]
        for one in (edition.in_language(language) for language in languages)
    ]
    assets = list(asset_files(theme))
    data = [
        (f"{edition.plan.profile.name}/{name}" if several else name, contents)
        for edition in editions
        for name, contents in (*data_files(edition), *_search_files(edition))
    ]
    start = list(start_pages(editions, languages)) if several else []
    fixed = [*assets, *data, *start]
    total = len(fixed) + sum(len(every) for _, every in made)
    return total, _files(fixed, made)


def _search_files(edition: Edition) -> Iterator[File]:
    for name, contents in search_files(findables(edition.plan)):
        yield f"{FOLDER}/{name}", contents


def _files(fixed: list[File], made: list[tuple[Renderer, list[Page]]]) -> Iterator[File]:
    yield from fixed
    for renderer, every in made:
        root = renderer.plan_root + root_of(renderer.edition.language)
        for page in every:
            yield root + page.address, renderer.html(page).encode("utf-8")


def edition_of(plan: Plan, earlier: Earlier | None = None) -> Edition:
    """The Dutch edition of a plan: checked and assessed."""
    return Edition(plan=plan, assessment=assess(plan), findings=check(plan), language="nl", earlier=earlier)

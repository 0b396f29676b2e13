"""Publishing plans: one static site in a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from koersvast.plan import Plan
from koersvast.publishing.folder import refuse_others_files, write_folder
from koersvast.publishing.site.build import Progress, site_files
from koersvast.texts import LANGUAGES


def publish(
    plans: Sequence[Plan],
    to: Path,
    *,
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

    The same plans give the same bytes. Raises ValueError where there is no plan, where two plans have
    one name or a language is unknown; CannotPublish and OSError where the folder cannot be written.
    """
    _refuse(plans, languages)
    refuse_others_files(to)
    own = theme.read_bytes() if theme is not None else b""
    write_folder(_reported(site_files(plans, tuple(languages), own), progress), to)


def _reported(
    files: tuple[int, Iterator[tuple[str, bytes]]], progress: Progress | None
) -> Iterator[tuple[str, bytes]]:
    total, every = files
    for done, (name, contents) in enumerate(every, start=1):
        yield name, contents
        if progress is not None:
            progress(name, done, total)


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

"""The index that a browser searches in, made by Pagefind (https://pagefind.app).

Pagefind reads pages. It gets a small one for each thing that can be found, rather than the pages of the site:
so figures, navigation and footers stay out of the index, and one index serves all languages of the site, in
the language of the documents.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from pagefind.service import get_executable

from koersvast.publishing.search.findable import Findable
from koersvast.publishing.site.said import DOCUMENT_LANGUAGE

FOLDER = "zoeken"
SCRIPT = "pagefind.js"
# Its ready-made search boxes, of which the site uses none.
_UNUSED = ("pagefind-component-ui", "pagefind-highlight", "pagefind-modular-ui", "pagefind-ui")


class SearchFailed(RuntimeError):
    """Pagefind could not make the index; the message is what it said."""


def search_files(things: Iterable[Findable]) -> Iterator[tuple[str, bytes]]:
    """The files of an index: their place within its folder, and their contents; none of nothing.

    The same things give the same bytes. Raises SearchFailed.
    """
    with tempfile.TemporaryDirectory(prefix="koersvast-") as folder:
        pages, index = Path(folder) / "pages", Path(folder) / "index"
        pages.mkdir()
        for number, thing in enumerate(things):
            (pages / _place(thing, number)).write_text(_page(thing), encoding="utf-8")
        if any(pages.iterdir()):
            _run(pages, index)
        for path in sorted(index.rglob("*")):
            if path.is_file() and not path.name.startswith(_UNUSED):
                yield path.relative_to(index).as_posix(), path.read_bytes()


def _place(thing: Findable, number: int) -> str:
    """Where the page of a thing stands for Pagefind: it gives this back, and finds no words in it.

    The script of the site takes kind and address from it, with ! for / and @ for #: Pagefind takes a
    hundred times as long over pages in folders of their own.
    """
    return f"{thing.kind}/{thing.address}/{number}.html".replace("/", "!").replace("#", "@")


def _page(thing: Findable) -> str:
    return (
        f'<html lang="{DOCUMENT_LANGUAGE}"><body data-pagefind-body>'
        f"<h1>{escape(thing.title)}</h1><p>{escape(thing.words)}</p></body></html>"
    )


def _run(pages: Path, index: Path) -> None:
    program = get_executable()
    if program is None:
        raise SearchFailed("Pagefind is not in this installation; expected: the package pagefind-bin")
    done = subprocess.run(  # noqa: S603 - a program of a package that we pin, with files of our own
        [program, "--site", pages, "--output-path", index, "--force-language", DOCUMENT_LANGUAGE, "--quiet"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SearchFailed(done.stdout + done.stderr)

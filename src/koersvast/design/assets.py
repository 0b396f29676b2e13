"""The files that a site needs beside its pages: styles, scripts, fonts, and the sign of Koersvast."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

from koersvast.design.marks import MARKS

FOLDER = "assets"
_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="4"'
    ' fill="#0f5166"/><path d="{path}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"'
    ' stroke-linejoin="round" transform="translate(1.8 1.8) scale(.85)"/></svg>\n'
)


class NotBundled(RuntimeError):
    """The front-end was not bundled into the package."""

    def __init__(self) -> None:
        super().__init__(
            "Koersvast's style sheet is not in this installation (koersvast/design/static/site.css). "
            "Install the built package, or run `make setup` in a checkout."
        )


def asset_files(theme: bytes = b"") -> Iterator[tuple[str, bytes]]:
    """Every asset: its path within the site and its contents.

    `theme` is the style sheet of a municipality, read after ours. Raises NotBundled in a checkout where
    the front-end was not bundled yet.
    """
    static = resources.files("koersvast.design") / "static"
    if not (static / "site.css").is_file():
        raise NotBundled
    for name, file in _files(static, ""):
        yield f"{FOLDER}/{name}", file.read_bytes()
    yield f"{FOLDER}/theme.css", theme
    yield f"{FOLDER}/koersvast.svg", _ICON.format(path=MARKS["koersvast"]).encode("utf-8")


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _files(entry, f"{path}{entry.name}/")
        else:
            yield f"{path}{entry.name}", entry

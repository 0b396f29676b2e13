"""The portals that are known: those that come with Koersvast, and those of a file of one's own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from importlib import resources
from pathlib import Path
from typing import Any

from koersvast.figures.sources.model import Portal
from koersvast.figures.sources.problems import SourceError

_FIELDS = {field.name for field in fields(Portal)}
_NEEDED = {"name", "protocol", "address"}


def portals(own: Path | None = None) -> dict[str, Portal]:
    """All portals by name; those in a file of one's own (TOML, as portals.toml) lie over the others.

    Raises SourceError for a file that is none.
    """
    shipped = resources.files(__package__) / "portals.toml"
    known = _portals(tomllib.loads(shipped.read_text(encoding="utf-8")), "portals.toml")
    return known | _own(own) if own else known


def _own(path: Path) -> dict[str, Portal]:
    try:
        return _portals(tomllib.loads(path.read_text(encoding="utf-8")), str(path))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise SourceError("portals-unreadable", file=str(path), found=str(wrong)) from wrong


def _portals(written: Mapping[str, Any], file: str) -> dict[str, Portal]:
    return {name: _portal(name, cells, file) for name, cells in written.items()}


def _portal(name: str, cells: Any, file: str) -> Portal:
    if not isinstance(cells, dict):
        raise SourceError(
            "portal-wrong", file=file, portal=name, found=name, expected=", ".join(sorted(_NEEDED))
        )
    wrong = sorted(cells.keys() - _FIELDS) or sorted(_NEEDED - cells.keys())
    wrong = wrong or sorted(key for key, value in cells.items() if not isinstance(value, str))
    if wrong:
        expected = ", ".join(sorted(_FIELDS - {"id"}))
        raise SourceError("portal-wrong", file=file, portal=name, found=", ".join(wrong), expected=expected)
    return Portal(id=name, **{**cells, "address": cells["address"].rstrip("/")})

"""How services of figures are asked: one module a protocol, found by existing.

A module here has `SOURCE`, made with a portal and a client; see `Source` in model.py.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module

from koersvast.figures.sources.http import Client
from koersvast.figures.sources.model import Portal, Source
from koersvast.figures.sources.problems import SourceError


def protocols() -> tuple[str, ...]:
    """The names of all protocols."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def protocol(portal: Portal) -> Callable[[Portal, Client], Source]:
    """What asks a portal. Raises SourceError for a protocol that does not exist."""
    if portal.protocol not in protocols():
        known = ", ".join(protocols())
        raise SourceError("protocol", portal=portal.id, found=portal.protocol, expected=known)
    made: Callable[[Portal, Client], Source] = import_module(f"{__name__}.{portal.protocol}").SOURCE
    return made

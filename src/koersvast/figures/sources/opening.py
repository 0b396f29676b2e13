"""Opening a source: a portal, its protocol, its key, and the older service that stands in for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from koersvast.figures.sources.http import Client, Manners
from koersvast.figures.sources.model import Portal, Source
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.protocols import protocol

Answer = TypeVar("Answer")

# The name that Swing gives the header with the key.
_KEY_HEADER = "apikey"

# The service is not there, or does not have it: the older one may.
_FALL_BACK = {"not-found", "no-json", "no-rows", "unreachable", "refused", "busy", "cut"}


class Sources:
    """The portals that can be asked, and how: patience, the folder for kept answers, checking them again."""

    def __init__(
        self,
        portals: Mapping[str, Portal],
        *,
        folder: Path | None = None,
        manners: Manners | None = None,
        again: bool = False,
    ) -> None:
        self.portals = portals
        self.folder = folder
        self.manners = manners
        self.again = again

    def ask(self, name: str, question: Callable[[Source], Answer]) -> Answer:
        """What a portal answers; where it does not have it, what its older service answers.

        Raises SourceError, of the portal itself when the older service does no better.
        """
        portal = self.portal(name)
        try:
            with self._opened(portal) as source:
                return question(source)
        except SourceError as refused:
            if not portal.fallback or refused.kind not in _FALL_BACK:
                raise
            try:
                with self._opened(self.portal(portal.fallback)) as source:
                    return question(source)
            except SourceError as also:
                raise refused from also

    def portal(self, name: str) -> Portal:
        """The portal of that name. Raises SourceError."""
        if name not in self.portals:
            raise SourceError("portal-unknown", found=name, expected=", ".join(self.portals))
        return self.portals[name]

    @contextmanager
    def _opened(self, portal: Portal) -> Iterator[Source]:
        make = protocol(portal)
        key = os.environ.get(portal.key, "").strip() if portal.key else ""
        headers = {_KEY_HEADER: key} if key else {}
        with Client(
            portal.address, headers=headers, folder=self.folder, manners=self.manners, again=self.again
        ) as client:
            try:
                yield make(portal, client)
            except SourceError as refused:
                if refused.kind != "key-refused" or not portal.key:
                    raise
                kind = "key-wrong" if key else "key-absent"
                raise SourceError(kind, portal=portal.name, variable=portal.key) from refused

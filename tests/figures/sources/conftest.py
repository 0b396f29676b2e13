"""Sources that ask the service on this machine, without waiting."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from koersvast.figures.sources.http import Manners
from koersvast.figures.sources.model import Portal
from koersvast.figures.sources.opening import Sources
from tests.figures.sources import tables
from tests.figures.sources.service import Service, running

QUICK = Manners(tries=3, pause=0, longest=1, connect=2, answer=0.4)


@pytest.fixture
def service() -> Iterator[Service]:
    """All services at once, on one address."""
    with running(Service({**tables.v3(), **tables.v4(), **tables.swing()})) as found:
        yield found


@pytest.fixture
def portals(service: Service) -> dict[str, Portal]:
    there = service.address
    return {
        "v3": Portal(id="v3", name="Bron drie", protocol="odata3", address=there),
        "v4": Portal(
            id="v4",
            name="Bron vier",
            protocol="odata4",
            address=f"{there}/odata/v1",
            catalogue="CBS",
            page="https://bron.example/{table}",
            fallback="v3",
        ),
        "monitor": Portal(
            id="monitor",
            name="Monitor",
            protocol="swing",
            address=f"{there}/jiveservices/odata",
            key="KOERSVAST_KEY_MONITOR",
        ),
    }


@pytest.fixture
def sources(portals: dict[str, Portal], tmp_path) -> Sources:
    return Sources(portals, folder=tmp_path / "cache", manners=QUICK)

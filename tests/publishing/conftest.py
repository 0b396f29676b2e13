"""The site of Weidestad, published once for all tests of a worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from koersvast.plan import Plan, Profile
from koersvast.plan.package import read_package
from koersvast.publishing import publish
from tests.publishing.weidestad import plan

STATISTICS = Path(__file__).parents[2] / "examples" / "lindebroek" / "statistics"
EMPTY = Plan(profile=Profile(name="leegstad", title="Gemeente Leegstad", municipality="Leegstad"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a published site with one plan."""
    folder = tmp_path_factory.mktemp("een") / "site"
    publish([plan()], folder)
    return folder


@pytest.fixture(scope="session")
def two_plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a published site with two plans, one of them without anything in it."""
    folder = tmp_path_factory.mktemp("twee") / "site"
    publish([plan(), EMPTY], folder)
    return folder


@pytest.fixture(scope="session")
def statistics(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a published site with long series and other municipalities."""
    folder = tmp_path_factory.mktemp("cijfers") / "site"
    publish([read_package(STATISTICS)], folder)
    return folder

"""Real tables of CBS: kept answers served on this machine, and the services themselves.

The kept answers stand beside the repository; without them these tests are skipped. `make test-live` asks the
services, where the machine can reach them.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from koersvast.figures.sources.http import Manners
from koersvast.figures.sources.model import DimensionKind, Selection
from koersvast.figures.sources.opening import Sources
from koersvast.figures.sources.portals import portals
from koersvast.figures.sources.problems import SourceError
from koersvast.plan import Missing
from tests.figures.sources.conftest import QUICK
from tests.figures.sources.service import Service, running

SHARED = Path(__file__).parents[4] / "shared" / "data"
kept = pytest.mark.skipif(not SHARED.exists(), reason="the kept answers of CBS are not beside the repository")


def answers(folder: str) -> dict:
    """The answers in a folder, by the name of their set."""
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (SHARED / folder).glob("*.json")
    }


def untyped(row: dict) -> dict:
    """A row as the untyped set has it; what is null in the typed set may be "." or blank there."""
    return {
        name: value if isinstance(value, str) else "       ." if value is None else f"{value:>8}"
        for name, value in row.items()
    }


@pytest.fixture
def sources(tmp_path):
    third = {
        f"ODataFeed/odata/84799NED/{name}": answer["value"]
        for name, answer in answers("cbs-v3-84799NED").items()
        if "value" in answer
    }
    typed = third.pop("ODataFeed/odata/84799NED/TypedDataSet")
    third["ODataFeed/odata/84799NED/UntypedDataSet"] = [untyped(row) for row in typed]
    fourth = {
        f"odata/v1/CBS/83765NED/{name}": answer if name == "Properties" else answer["value"]
        for name, answer in answers("cbs-v4-83765NED").items()
    }
    with running(Service({**third, **fourth}, page=100)) as service:
        own = tmp_path / "portals.toml"
        own.write_text(
            f'[cbs]\nname = "CBS"\nprotocol = "odata4"\naddress = "{service.address}/odata/v1"\n'
            f'catalogue = "CBS"\nfallback = "cbs-v3"\n'
            f'[cbs-v3]\nname = "CBS"\nprotocol = "odata3"\naddress = "{service.address}"\n',
            encoding="utf-8",
        )
        yield Sources(portals(own), folder=tmp_path, manners=QUICK)


@kept
def test_neighbourhoods_of_a_real_table(sources):
    wanted = Selection(
        table="84799NED",
        measures=("Aantal inwoners", "Percentage jongeren met jeugdzorg"),
        regions=("GM0392", "WK0392*", "NL00"),
    )
    found = sources.ask("cbs", lambda source: source.fetch(wanted))
    by_place = {(one.measure, one.region): one for one in found.figures}
    assert by_place["AantalInwoners_5", "GM0392"].value == 162902
    assert by_place["AantalInwoners_5", "GM0392"].period == "2020"
    assert by_place["PercentageJongerenMetJeugdzorg_88", "GM0392"].missing is Missing.NOT_AVAILABLE
    assert len(found.regions) == 1 + 1 + 21
    assert found.regions["GM0392"] == "Haarlem"
    assert found.table.document.title == "CBS, Kerncijfers wijken en buurten 2020 (84799NED)"


@kept
def test_the_metadata_of_a_real_table_of_version_4(sources):
    table = sources.ask("cbs", lambda source: source.describe("83765NED"))
    assert len(table.measures) == 103
    region = table.dimension(DimensionKind.REGION)
    assert (region.code, region.edition) == ("WijkenEnBuurten", "2017")
    inhabitants = next(one for one in table.measures if one.code == "T001036")
    assert (inhabitants.title, inhabitants.unit, inhabitants.decimals) == ("Aantal inwoners", "aantal", 0)
    codes = sources.ask("cbs", lambda source: source.categories("83765NED", region.code))
    assert {"NL00", "GM0392", "WK039201"} <= {one.code for one in codes}


LIVE = "KOERSVAST_LIVE"


@pytest.mark.live
@pytest.mark.skipif(LIVE not in os.environ, reason="asks the real services: make test-live")
@pytest.mark.parametrize(
    ("portal", "table", "measure", "region"),
    [
        ("cbs", "85984NED", "Aantal inwoners", "GM0392"),
        ("cbs-v3", "84799NED", "Aantal inwoners", "GM0392"),
        ("cbs", "85098NED", "", ""),
        ("dataderden", "47018NED", "", ""),
    ],
)
def test_the_real_services(portal, table, measure, region, tmp_path):
    sources = Sources(portals(), folder=tmp_path, manners=Manners(tries=2))
    try:
        described = sources.ask(portal, lambda source: source.describe(table))
    except SourceError as refused:
        if refused.kind == "unreachable":
            pytest.skip(refused.messages["en"])
        raise
    assert described.measures
    assert described.dimensions
    if measure:
        wanted = Selection(table=table, measures=(measure,), regions=(region,))
        (figure,) = sources.ask(portal, lambda source: source.fetch(wanted)).figures
        assert figure.value is not None
        assert 150_000 < figure.value < 200_000

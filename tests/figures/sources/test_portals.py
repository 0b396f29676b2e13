"""The portals that are known, and those of one's own."""

import pytest

from koersvast.figures.sources.http import Client
from koersvast.figures.sources.portals import portals
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.protocols import protocol, protocols


def test_every_portal_that_comes_along_can_be_asked():
    known = portals()
    assert {"cbs", "cbs-v3", "dataderden", "waarstaatjegemeente"} <= known.keys()
    for portal in known.values():
        assert portal.protocol in protocols()
        assert portal.address.startswith("https://")
        assert not portal.fallback or portal.fallback in known


def test_a_portal_of_ones_own_lies_over_the_others(tmp_path):
    path = tmp_path / "bronnen.toml"
    path.write_text('[cbs]\nname = "Spiegel"\nprotocol = "odata4"\naddress = "https://spiegel.example/"\n')
    known = portals(path)
    assert (known["cbs"].name, known["cbs"].address) == ("Spiegel", "https://spiegel.example")
    assert known["cbs-v3"] == portals()["cbs-v3"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("[cbs", "cannot be read as a list of sources"),
        ("cbs = 3", "wrong with the source cbs"),
        ('[x]\nname = "X"', "address, protocol"),
        ('[x]\nname = "X"\nprotocol = "odata3"\naddress = 3', "address"),
        ('[x]\nname = "X"\nprotocol = "odata3"\naddress = "https://x.example"\nkleur = "rood"', "kleur"),
    ],
)
def test_a_file_that_is_wrong_is_told(tmp_path, written, words):
    path = tmp_path / "bronnen.toml"
    path.write_text(written)
    with pytest.raises(SourceError) as refused:
        portals(path)
    assert words in refused.value.messages["en"]
    assert str(path) in refused.value.messages["nl"]


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SourceError, match=r"bronnen\.toml"):
        portals(tmp_path / "bronnen.toml")


def test_an_unknown_protocol_is_told(tmp_path):
    path = tmp_path / "bronnen.toml"
    path.write_text('[x]\nname = "X"\nprotocol = "telex"\naddress = "https://x.example"\n')
    with (
        pytest.raises(SourceError, match="odata3, odata4, swing"),
        Client("https://x.example", folder=tmp_path) as client,
    ):
        protocol(portals(path)["x"])(portals(path)["x"], client)

"""Asking a service: pages, refusals, broken answers, kept answers, keys and manners."""

from __future__ import annotations

import re
import sys
from datetime import timedelta

import pytest

from koersvast.figures.sources import odata
from koersvast.figures.sources.http import Client, Manners
from koersvast.figures.sources.model import Selection
from koersvast.figures.sources.opening import Sources
from koersvast.figures.sources.problems import SourceError
from koersvast.texts import LANGUAGES
from tests.figures.sources.conftest import QUICK
from tests.figures.sources.service import KEY, Fault, Service, running

DATA = "ODataFeed/odata/90001NED/UntypedDataSet"


@pytest.fixture
def client(service, tmp_path):
    with Client(service.address, folder=tmp_path / "cache", manners=QUICK) as found:
        yield found


def numbers(client, path=DATA, **query):
    return [row["ID"] for row in odata.rows(client, path, query)]


@pytest.mark.parametrize("page", [1, 2, 4, 9, 10_000])
def test_pages_are_followed_to_the_end(service, client, page):
    service.page = page
    assert numbers(client) == list(range(9))


def test_a_link_to_another_host_is_asked_at_the_base_address(service, client):
    service.page, service.host_in_links = 4, "http://elders.example"
    assert numbers(client) == list(range(9))


@pytest.mark.parametrize(("page", "limit"), [(10_000, 9_999), (10_000, 20_000)])
def test_ten_thousand_rows_and_more(tmp_path, page, limit):
    rows = [{"ID": number} for number in range(25_001)]
    service = Service({DATA: rows}, page=page, refuses_more_than=limit)
    with running(service), Client(service.address, folder=tmp_path, manners=QUICK) as client:
        assert numbers(client) == list(range(25_001))
    assert len(service.asked) in {3, 4}


def test_a_hundred_thousand_rows_and_more(tmp_path):
    path = "odata/v1/CBS/90001NED/Observations"
    service = Service({path: [{"ID": number} for number in range(100_001)]}, page=100_000)
    with running(service), Client(service.address, folder=tmp_path, manners=Manners(pause=0)) as client:
        assert len(numbers(client, path)) == 100_001
    assert len(service.asked) == 2


@pytest.mark.parametrize("kind", ["cut", "half", "429", "500", "502", "503", "504", "slow"])
def test_what_fails_for_the_moment_is_tried_again(service, client, kind):
    service.faults = [Fault(DATA, kind, times=2)]
    assert numbers(client) == list(range(9))
    assert len(service.asked) == 3


def test_a_service_may_say_how_long_to_wait(service, client):
    service.faults = [Fault(DATA, "429", retry_after="0")]
    assert numbers(client) == list(range(9))


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("cut", "cut"),
        ("half", "cut"),
        ("500", "cut"),
        ("503", "busy"),
        ("429", "busy"),
        ("400", "refused"),
        ("401", "key-refused"),
        ("403", "key-refused"),
        ("404", "not-found"),
        ("410", "not-found"),
        ("page", "no-json"),
        ("slow", "unreachable"),
    ],
)
def test_what_keeps_failing_is_told_in_every_language(service, client, fault, kind):
    service.faults = [Fault(DATA, fault, times=99)]
    with pytest.raises(SourceError) as refused:
        numbers(client)
    assert refused.value.kind == kind
    assert all(service.address in refused.value.messages[language] for language in LANGUAGES)


@pytest.mark.parametrize(
    ("address", "words"),
    [("http://127.0.0.1:9", "127.0.0.1:9 does not answer"), ("bron", "bron/x is no address on the web")],
)
def test_nobody_there(tmp_path, address, words):
    with (
        Client(address, folder=tmp_path, manners=QUICK) as client,
        pytest.raises(SourceError, match=re.escape(words)),
    ):
        client.json("x")


def test_rows_that_are_none_and_links_that_go_round(service, client):
    service.sets["leeg"] = {"fout": "ja"}
    service.sets["rond"] = {"value": [], "odata.nextLink": f"{service.address}/rond?$skip=1"}
    with pytest.raises(SourceError, match="no rows in the answer, but: fout"):
        numbers(client, "leeg")
    with pytest.raises(SourceError, match="in a circle"):
        numbers(client, "rond")


@pytest.mark.parametrize(
    ("portal", "path", "column"),
    [
        ("v3", "ODataFeed/odata/90001NED/Perioden", "Key"),
        ("v3", "ODataFeed/odata/90001NED/DataProperties", "Key"),
        ("v4", "odata/v1/CBS/90001NED/MeasureCodes", "Identifier"),
        ("v4", "odata/v1/CBS/90001NED/MeasureGroups", "Id"),
    ],
)
def test_rows_without_what_they_must_have(service, sources, portal, path, column):
    for row in service.sets[path]:
        row.pop(column, None)
    wanted = Selection(table="90001NED", measures=("Cliënten",), regions=("GM9991",))
    with pytest.raises(SourceError, match=f"lacks the column {column}"):
        sources.ask(portal, lambda source: source.fetch(wanted))


def test_where_nothing_can_be_kept_it_is_asked_all_the_same(service, tmp_path):
    (tmp_path / "bestand").touch()
    with Client(service.address, folder=tmp_path / "bestand" / "cache", manners=QUICK) as client:
        assert numbers(client) == list(range(9))


def test_a_fresh_answer_is_not_asked_twice(service, tmp_path):
    for _ in range(2):
        with Client(service.address, folder=tmp_path, manners=QUICK) as client:
            numbers(client)
    assert len(service.asked) == 1


@pytest.mark.parametrize("way", ["stale", "again"])
def test_an_older_answer_is_checked_and_not_sent_again(service, tmp_path, way):
    manners = Manners(tries=1, fresh=timedelta(microseconds=1)) if way == "stale" else QUICK
    for _ in range(2):
        with Client(service.address, folder=tmp_path, manners=manners, again=way == "again") as client:
            assert numbers(client) == list(range(9))
    headers = [headers for _, _, headers in service.asked]
    assert "If-None-Match" not in headers[0]
    assert "If-None-Match" in headers[-1]


def test_a_changed_answer_replaces_the_kept_one(service, tmp_path):
    for expected in (9, 3):
        with Client(service.address, folder=tmp_path, manners=QUICK, again=True) as client:
            assert len(numbers(client)) == expected
        service.sets[DATA] = service.sets[DATA][:3]


def test_half_an_answer_is_never_kept(service, tmp_path):
    service.faults = [Fault(DATA, "half", times=3)]
    with Client(service.address, folder=tmp_path, manners=QUICK) as client:
        with pytest.raises(SourceError):
            numbers(client)
        assert numbers(client) == list(range(9))


def test_requests_say_who_asks(service, client, monkeypatch, tmp_path):
    numbers(client)
    monkeypatch.setenv("KOERSVAST_CONTACT", "cijfers@beukwoud.example")
    with Client(service.address, folder=tmp_path / "other", manners=QUICK) as other:
        numbers(other)
    first, second = (headers["User-Agent"] for _, _, headers in service.asked)
    assert first.startswith("koersvast/")
    assert "cijfers@beukwoud.example" in second


def test_a_long_question_is_asked_in_parts(service, sources, tmp_path):
    extra = [(f"GM8{number:03}", f"Gemeente {number}") for number in range(150)]
    service.sets["ODataFeed/odata/90001NED/RegioS"] += [{"Key": key, "Title": title} for key, title in extra]
    wanted = Selection(table="90001NED", measures=("Clienten_1",), regions=("GM9991", *dict(extra)))
    found = sources.ask("v3", lambda source: source.fetch(wanted))
    assert [figure.region for figure in found.figures] == ["GM9991", "GM9991"]
    asked = [query["$filter"] for path, query, _ in service.asked if path == DATA]
    assert len(asked) > 1
    assert max(map(len, asked)) < 2000


@pytest.mark.parametrize("fault", ["404", "page", "503", "cut"])
def test_the_older_service_stands_in(service, sources, fault):
    service.faults = [Fault("odata/v1/CBS", fault, times=99)]
    table = sources.ask("v4", lambda source: source.describe("90001NED"))
    assert table.portal.id == "v3"


def test_without_an_older_service_that_has_it_the_first_refusal_is_told(sources):
    with pytest.raises(SourceError, match="odata/v1/CBS/99999NED/Properties does not exist"):
        sources.ask("v4", lambda source: source.describe("99999NED"))


def test_an_unknown_source(sources):
    with pytest.raises(SourceError, match="Known are: v3, v4, monitor"):
        sources.ask("elders", lambda source: source.search(""))


def test_a_key_goes_with_the_request_and_is_kept_nowhere(portals, service, tmp_path, monkeypatch, caplog):
    service.key = KEY
    sources = Sources(portals, folder=tmp_path, manners=QUICK)
    with pytest.raises(SourceError, match="KOERSVAST_KEY_MONITOR") as absent:
        sources.ask("monitor", lambda source: source.search("wmo"))
    monkeypatch.setenv("KOERSVAST_KEY_MONITOR", "verkeerd")
    with pytest.raises(SourceError) as wrong:
        sources.ask("monitor", lambda source: source.search("wmo"))
    assert (absent.value.kind, wrong.value.kind) == ("key-absent", "key-wrong")
    monkeypatch.setenv("KOERSVAST_KEY_MONITOR", KEY)
    caplog.set_level("DEBUG")
    (line,) = sources.ask("monitor", lambda source: source.search("wmo"))
    assert line.id == "wmo_clienten"
    assert KEY not in caplog.text
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"wmo_clienten" in kept
    assert KEY.encode() not in kept


def test_without_its_packages_it_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "requests_cache", None)
    with pytest.raises(SourceError, match=r"koersvast\[figures\]"):
        Client("https://bron.example", folder=tmp_path)

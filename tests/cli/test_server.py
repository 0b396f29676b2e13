"""Serving a site, and following its links."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

import pytest

from koersvast.cli.web.crawl import BrokenLink, crawl
from koersvast.cli.web.server import HOST, NoFreePort, Server, server_of

# Where the tests begin to look for a free port; far from the usual one.
START = 18500


def page(body: str) -> str:
    return f"<!doctype html><html lang='nl'><title>Test</title><body>{body}</body></html>"


def site_of(folder: Path, pages: dict[str, str]) -> Path:
    for name, body in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(body) if name.endswith(".html") else body, encoding="utf-8")
    return folder


@pytest.fixture
def serve() -> Iterator[object]:
    servers: list[Server] = []

    def start(site: Path) -> Server:
        server = server_of(site, START)
        servers.append(server)
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def get(server: Server, path: str) -> tuple[int, str]:
    connection = HTTPConnection(HOST, server.server_port)
    connection.request("GET", path)
    response = connection.getresponse()
    body = response.read().decode("utf-8", "replace")
    connection.close()
    return response.status, body


def test_pages_are_served(tmp_path, serve):
    server = serve(site_of(tmp_path, {"index.html": "<h1>Begin</h1>", "doel/index.html": "<h1>Doel</h1>"}))
    assert "Begin" in get(server, "/")[1]
    assert "Doel" in get(server, "/doel/")[1]


@pytest.mark.parametrize("path", ["/nergens.html", "/leeg/", "/../pyproject.toml", "/%2e%2e/pyproject.toml"])
def test_what_is_no_page_is_not_found(tmp_path, serve, path):
    (tmp_path / "leeg").mkdir()
    assert get(serve(site_of(tmp_path, {"index.html": "x"})), path)[0] == 404


def test_only_this_machine_is_answered(tmp_path, serve):
    assert serve(site_of(tmp_path, {"index.html": "x"})).server_address[0] == "127.0.0.1"


def test_a_taken_port_moves_to_the_next(tmp_path, serve):
    first = serve(site_of(tmp_path, {"index.html": "x"}))
    second = serve(tmp_path)
    assert second.server_port > first.server_port
    assert get(second, "/")[0] == 200


def test_no_free_port_is_said(tmp_path):
    with socket.socket() as taken:
        taken.bind((HOST, 65535))
        taken.listen()
        with pytest.raises(NoFreePort) as error:
            server_of(tmp_path, 65535)
    assert (error.value.first, error.value.last) == (65535, 65535)


WHOLE = {
    "index.html": "<a href='doel/index.html#wat'>Doel</a><a href='https://example.org'>Elders</a>"
    "<link rel='stylesheet' href='stijl.css'>",
    "doel/index.html": "<h1 id='wat'>Doel</h1><a href='../index.html'>Op</a><a href='../plan.csv'>Data</a>",
    "plan.csv": "id\n",
    "stijl.css": "",
}


def test_every_page_is_found_once(tmp_path, serve):
    server = serve(site_of(tmp_path, WHOLE))
    found = crawl(server.address)
    assert [page.removeprefix(server.address) for page in found.pages] == [
        "",
        "doel/index.html",
        "index.html",
    ]
    assert found.broken == ()


@pytest.mark.parametrize(
    ("pages", "link", "answer"),
    [
        ({"index.html": "<a href='weg.html'>x</a>"}, "weg.html", "404"),
        ({"index.html": "<img src='weg.svg'>"}, "weg.svg", "404"),
        ({"index.html": "<link rel='stylesheet' href='weg.css'>"}, "weg.css", "404"),
        ({"index.html": "<a href='#weg'>x</a>"}, "#weg", "no #weg"),
        ({"index.html": "<a href='b.html#weg'>x</a>", "b.html": "<p id='er'>"}, "b.html#weg", "no #weg"),
        ({"index.html": "<a href='map/'>x</a>", "map/b.html": ""}, "map/", "404"),
    ],
)
def test_a_broken_link_is_found(tmp_path, serve, pages, link, answer):
    server = serve(site_of(tmp_path, pages))
    assert crawl(server.address).broken == (BrokenLink(server.address, link, answer),)


def test_a_link_on_a_deeper_page_is_found(tmp_path, serve):
    pages = WHOLE | {"doel/index.html": "<h1 id='wat'>Doel</h1><a href='weg.html'>x</a>"}
    (broken,) = crawl(serve(site_of(tmp_path, pages)).address).broken
    assert (broken.page.split("/", 3)[3], broken.link) == ("doel/index.html", "weg.html")

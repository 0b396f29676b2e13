"""A service on this machine that answers as those of CBS and Swing do, with invented figures.

Keys are padded and only found padded, answers come in pages, too large a question is refused, and answers
break off, come late or not at all when a test asks for it. `asked` has every request that came in.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

Rows = list[dict[str, Any]]

KEY = "geheime-sleutel"
TOO_LARGE = "query returns more than 10000 records"


@dataclass
class Fault:
    """What goes wrong with the next requests for a path that has these words in it."""

    words: str
    kind: str  # a status, or: cut, half, slow, page
    times: int = 1
    retry_after: str = ""


@dataclass
class Service:
    """The tables it has, by path; how large its pages are; and what goes wrong."""

    sets: dict[str, Rows | dict[str, Any]]
    page: int = 10_000
    refuses_more_than: int | None = None
    key: str = ""
    faults: list[Fault] = field(default_factory=list)
    asked: list[tuple[str, dict[str, str], dict[str, str]]] = field(default_factory=list)
    address: str = ""
    host_in_links: str = ""

    def paths(self) -> list[str]:
        return [path for path, _, _ in self.asked]

    def fault_for(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.words in path and fault.times > 0:
                fault.times -= 1
                return fault
        return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service: Service

    def log_message(self, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        path = unquote(parts.path).strip("/")
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.service.asked.append((path, query, dict(self.headers.items())))
        fault = self.service.fault_for(path)
        if fault and self._failed(fault):
            return
        if self.service.key and self.headers.get("apikey") != self.service.key:
            self._send(401, b"Guest user group not found", "text/plain")
            return
        found = self.service.sets.get(path)
        if found is None:
            self._send(404, b"<html>Niet gevonden</html>", "text/html")
            return
        if query.get("$format") != "json" and "json" not in self.headers.get("Accept", ""):
            self._send(200, b"<feed xmlns='http://www.w3.org/2005/Atom'/>", "application/atom+xml")
            return
        self._answer(path, query, found, half=bool(fault and fault.kind == "half"))

    def _failed(self, fault: Fault) -> bool:
        if fault.kind.isdigit():
            headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
            self._send(int(fault.kind), b"niet nu", "text/plain", headers)
        elif fault.kind == "cut":
            self.send_response(200)
            self.send_header("Content-Length", "5000")
            self.end_headers()
            self.wfile.write(b'{"value": [')
            self.close_connection = True
        elif fault.kind == "page":
            self._send(200, b"<html>Onderhoud</html>", "text/html")
        elif fault.kind == "slow":
            time.sleep(0.6)
            return False
        else:
            return False
        return True

    def _answer(self, path: str, query: dict[str, str], found: Rows | dict[str, Any], *, half: bool) -> None:
        if isinstance(found, dict):
            self._json(found, half=half)
            return
        rows = [row for row in found if _holds(query.get("$filter", ""), row)]
        skip, top = int(query.get("$skip", 0)), query.get("$top")
        rows = rows[skip:] if top is None else rows[skip : skip + int(top)]
        limit = self.service.refuses_more_than
        if limit is not None and len(rows) > limit:
            self._send(500, TOO_LARGE.encode(), "text/plain")
            return
        if "$select" in query:
            names = query["$select"].split(",")
            rows = [{name: row[name] for name in names if name in row} for row in rows]
        body: dict[str, Any] = {"value": rows[: self.service.page]}
        if len(rows) > self.service.page:
            more = {**query, "$skip": str(skip + self.service.page)}
            host = self.service.host_in_links or self.service.address
            link = "&".join(f"{name}={quote(value)}" for name, value in more.items())
            name = "odata.nextLink" if "ODataFeed" in path or "ODataCatalog" in path else "@odata.nextLink"
            body[name] = f"{host}/{quote(path)}?{link}"
        self._json(body, half=half)

    def _json(self, body: dict[str, Any], *, half: bool) -> None:
        content = json.dumps(body).encode()
        if half:
            self._send(200, content[: len(content) // 2], "application/json")
            return
        etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            self.send_response(304)
            self.send_header("ETag", etag)
            self.end_headers()
            return
        self._send(200, content, "application/json", {"ETag": etag})

    def _send(self, status: int, content: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Type": kind,
            "Content-Length": str(len(content)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


_EQUAL = re.compile(r"(\w+) eq '((?:[^']|'')*)'")
_BEGINS = re.compile(r"startswith\((\w+),'((?:[^']|'')*)'\)")


def _holds(test: str, row: dict[str, Any]) -> bool:
    """Whether a row passes a filter; a filter that this service does not know fails the test."""
    if not test:
        return True
    known = _EQUAL.sub(lambda found: str(row[found[1]] == found[2].replace("''", "'")), test)
    known = _BEGINS.sub(lambda found: str(str(row[found[1]]).startswith(found[2])), known)
    assert re.fullmatch(r"(?:True|False|and|or|[()\s])+", known), known
    return bool(eval(known))


@contextmanager
def running(service: Service) -> Iterator[Service]:
    """The service, answering until the end of the block."""
    handler = type("Handler", (_Handler,), {"service": service})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    service.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

"""Asking a data service on the web: politely, with patience, and no more often than needed.

Answers are kept on disk. A kept answer that is older than `Manners.fresh` is asked again with its ETag or
date, so that a service that says "not modified" sends nothing. Requests that fail for the moment (too many
requests, server errors, a line that is cut) are tried again, after as long as the service asks for.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from koersvast.figures.sources.problems import SourceError

if TYPE_CHECKING:
    from requests import Response
    from requests_cache import CachedSession

# Where a service can write to when requests trouble it; goes with every request.
CONTACT = "KOERSVAST_CONTACT"

_FOR_THE_MOMENT = (429, 502, 503, 504)
_BROKEN = 500
# With this sentence, and status 500, CBS refuses a selection that is too large: trying again does not help.
_TOO_LARGE = "more than 10000 records"
_BEGINNING = 120


@dataclass(frozen=True, slots=True)
class Manners:
    """How often and how long is waited. Times are in seconds.

    `pause` is the wait before the second try; it doubles with each further one. `longest` is the most that is
    waited when a service names a time itself.
    """

    tries: int = 5
    pause: float = 1.0
    longest: int = 120
    connect: float = 10.0
    answer: float = 90.0
    fresh: timedelta = timedelta(hours=12)


class Client:
    """A connection to one data service; close it, or use it in a `with` statement.

    `headers` go with every request and are never kept. With `again`, kept answers are checked with the
    service however fresh they are.
    """

    def __init__(
        self,
        base: str,
        *,
        headers: Mapping[str, str] | None = None,
        folder: Path | None = None,
        manners: Manners | None = None,
        again: bool = False,
    ) -> None:
        self.base = base.rstrip("/")
        self.manners = manners or Manners()
        self.again = again
        self._session = _session(folder or cache_folder(), headers or {}, self.manners)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and the file with kept answers."""
        # The cache closes with the session.
        self._session.close()  # type: ignore[no-untyped-call]

    def json(self, path: str, **query: str) -> dict[str, Any]:
        """The JSON object at a path under the base address, or at a full address of the same service.

        Numbers with a point come as Decimal, with the digits that were sent.

        Raises SourceError: unreachable, not-found, key-refused, too-large, refused, no-json.
        """
        address = path if "://" in path else f"{self.base}/{path.lstrip('/')}"
        for tried in range(1, self.manners.tries + 1):
            try:
                return self._json(address, query)
            except _Passing as passing:
                if tried == self.manners.tries:
                    raise SourceError("cut", address=address, count=tried) from passing
                time.sleep(self.manners.pause * 2 ** (tried - 1))
        raise AssertionError("the loop returns or raises")  # pragma: no cover - tries is at least 1

    def beside(self, link: str, asked: str) -> str:
        """A link in an answer as an address of this same service.

        Services give links with the name they know themselves by (http for https, or another host behind a
        proxy); keys and requests go nowhere but to the base address.
        """
        parts = urlsplit(urljoin(asked, link))
        base = urlsplit(self.base)
        return urlunsplit((base.scheme, base.netloc, parts.path, parts.query, ""))

    def _json(self, address: str, query: Mapping[str, str]) -> dict[str, Any]:
        response = self._get(address, query)
        if response.status_code == _BROKEN and _TOO_LARGE not in response.text:
            raise _Passing(address)
        if response.status_code != 200:
            raise _refusal(response, address)
        try:
            found = json.loads(response.content, parse_float=Decimal)
        except ValueError as wrong:
            if _looks_like_json(response):
                self._session.cache.delete(getattr(response, "cache_key", ""))
                raise _Passing(address) from wrong
            raise SourceError("no-json", address=address, found=response.text[:_BEGINNING]) from wrong
        if not isinstance(found, dict):
            raise SourceError("no-json", address=address, found=response.text[:_BEGINNING])
        return found

    def _get(self, address: str, query: Mapping[str, str]) -> Response:
        from requests import exceptions

        try:
            return self._session.get(
                address,
                params=dict(query),
                timeout=(self.manners.connect, self.manners.answer),
                refresh=self.again,
            )
        except exceptions.ChunkedEncodingError as cut:
            raise _Passing(address) from cut
        except (exceptions.InvalidURL, exceptions.MissingSchema, exceptions.InvalidSchema) as wrong:
            raise SourceError("address", address=address) from wrong
        except exceptions.RequestException as wrong:
            if _was_cut(wrong):
                raise _Passing(address) from wrong
            raise SourceError("unreachable", address=address, host=urlsplit(address).netloc) from wrong


class _Passing(Exception):
    """An answer that broke off, or a service that broke down: the next try may do better."""


def cache_folder() -> Path:
    """Where answers are kept on this machine."""
    try:
        from platformdirs import user_cache_path
    except ImportError as missing:
        raise SourceError("package", found=missing.name or "platformdirs") from missing
    return user_cache_path("koersvast", appauthor=False) / "figures"


def _session(folder: Path, headers: Mapping[str, str], manners: Manners) -> CachedSession:
    try:
        from requests.adapters import HTTPAdapter
        from requests_cache import CachedSession
        from requests_cache.backends.sqlite import SQLiteCache
        from urllib3 import Retry
    except ImportError as missing:
        raise SourceError("package", found=missing.name or "requests-cache") from missing
    session = CachedSession(
        backend=SQLiteCache(folder / "answers.sqlite") if _writable(folder) else "memory",
        expire_after=manners.fresh,
        # What a key opens is not for who has no key; the names of the headers alone decide, never the keys.
        match_headers=["Accept"],
        ignored_parameters=sorted({"Authorization", *headers}),
    )
    retry = Retry(
        total=manners.tries - 1,
        # Nobody there, or no such name: more patience only makes the message come late.
        connect=1,
        status_forcelist=_FOR_THE_MOMENT,
        allowed_methods=frozenset({"GET"}),
        backoff_factor=manners.pause,
        retry_after_max=manners.longest,
        raise_on_status=False,
    )
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(max_retries=retry))
    session.headers.update(headers)
    session.headers["User-Agent"] = _user_agent()
    # Without it the v3 service answers in Atom XML, or not at all.
    session.headers["Accept"] = "application/json"
    return session


def _writable(folder: Path) -> bool:
    """Whether answers can be kept in a folder; a machine may let nothing be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def _user_agent() -> str:
    contact = os.environ.get(CONTACT, "").strip()
    about = (
        f"policy monitor for municipalities; {contact}" if contact else "policy monitor for municipalities"
    )
    return f"koersvast/{version('koersvast')} ({about})"


def _refusal(response: Response, address: str) -> SourceError:
    status, beginning = response.status_code, " ".join(response.text[:_BEGINNING].split())
    if _TOO_LARGE in response.text:
        return SourceError("too-large", address=address)
    if status in {404, 410}:
        return SourceError("not-found", address=address)
    if status in {401, 403}:
        return SourceError("key-refused", address=address)
    kind = "busy" if status in _FOR_THE_MOMENT else "refused"
    return SourceError(kind, address=address, status=str(status), found=beginning or "–")


def _looks_like_json(response: Response) -> bool:
    """Whether an answer begins as JSON does: then it was cut, and no page that says something else."""
    return response.content.lstrip()[:1] in {b"{", b"["}


def _was_cut(wrong: BaseException) -> bool:
    from urllib3.exceptions import ProtocolError

    return any(isinstance(cause, ProtocolError) for cause in wrong.args)

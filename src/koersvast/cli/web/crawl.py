"""Checking that every page of a site answers, and that every link in it leads somewhere."""

from __future__ import annotations

from collections import deque
from contextlib import closing
from dataclasses import dataclass
from html.parser import HTMLParser
from http.client import HTTPConnection
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

_LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "src", "iframe": "src"}


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A link that leads nowhere: the page it stands on, where it points, and what came back."""

    page: str
    link: str
    answer: str


@dataclass(frozen=True, slots=True)
class Crawl:
    """The pages that answered, and the links that lead nowhere."""

    pages: tuple[str, ...]
    broken: tuple[BrokenLink, ...]


def crawl(address: str) -> Crawl:
    """Follow every link from the first page within the site, once each, and look up every fragment."""
    parts = urlsplit(address)
    with closing(HTTPConnection(parts.hostname or "", parts.port)) as connection:
        return _crawl(address, _Site(connection))


def _crawl(address: str, site: _Site) -> Crawl:
    waiting = deque([_Step(page="", link=address)])
    broken: list[BrokenLink] = []
    while waiting:
        step = waiting.popleft()
        url, fragment = urldefrag(urljoin(step.page or address, step.link))
        if not url.startswith(address):
            continue
        found = site.get(url)
        if found.new:
            waiting.extend(_Step(url, link) for link in found.links)
        if found.status != "200":
            broken.append(BrokenLink(step.page, step.link, found.status))
        elif fragment and found.is_page and unquote(fragment) not in found.ids:
            broken.append(BrokenLink(step.page, step.link, f"no #{fragment}"))
    return Crawl(tuple(url for url, found in site.seen.items() if found.is_page), tuple(broken))


@dataclass(frozen=True, slots=True)
class _Step:
    page: str
    link: str


@dataclass(slots=True)
class _Found:
    status: str
    is_page: bool = False
    links: tuple[str, ...] = ()
    ids: frozenset[str] = frozenset()
    new: bool = True


class _Site:
    """Gets each address once, over one connection."""

    def __init__(self, connection: HTTPConnection) -> None:
        self.connection = connection
        self.seen: dict[str, _Found] = {}

    def get(self, url: str) -> _Found:
        if url in self.seen:
            self.seen[url].new = False
        else:
            self.seen[url] = self._ask(url)
        return self.seen[url]

    def _ask(self, url: str) -> _Found:
        self.connection.request("GET", urlsplit(url).path)
        response = self.connection.getresponse()
        body = response.read()
        is_page = response.getheader("Content-Type", "").startswith("text/html") and response.status == 200
        if not is_page:
            return _Found(str(response.status))
        reader = _Reader()
        reader.feed(body.decode("utf-8"))
        return _Found("200", True, tuple(dict.fromkeys(reader.links)), frozenset(reader.ids))


class _Reader(HTMLParser):
    """The links and the ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if (name := _LINKS.get(tag)) and (link := values.get(name)) and urlsplit(link).scheme in ("", "http"):
            self.links.append(link)
        if identity := values.get("id"):
            self.ids.append(identity)

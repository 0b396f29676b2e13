"""A page: where it stands, what it is called, which template shows it and the data that it shows."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a page. `said` marks words of a document, which are Dutch on every page."""

    words: str
    address: str
    said: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of a plan's site in one language.

    `section` is the item of the main navigation under which it stands; `trail` leads from there to the
    page; `said` tells that the title is in the words of a document; `about` is one sentence for search
    engines. `view` is what the template shows.
    """

    address: str
    template: str
    title: str
    view: object
    section: str = ""
    trail: tuple[Link, ...] = ()
    said: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table: words, where they lead, and remarks under them.

    `note` is a remark of the document, `more` one of ours.
    """

    words: str
    address: str = ""
    note: str = ""
    more: str = ""
    said: bool = False
    numeric: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; the first cell of each row is its header. `id` is unique on its page."""

    id: str
    caption: str
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    foot: tuple[tuple[Cell, ...], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Fact:
    """Something about the subject of a page: what it is called, and what it is."""

    name: str
    words: str
    address: str = ""
    said: bool = False

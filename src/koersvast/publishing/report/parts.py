"""What a report is made of, whatever file it becomes: headings, text, lists, tables and charts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; a report has its title as the only one of level 0, and skips no level."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `strong` are the words that it begins with and that stand out."""

    words: str
    strong: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table with a caption; `numeric` are the columns of figures, counted from 0. Every row is as long
    as the head.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if any(len(row) != len(self.head) for row in self.rows):
            raise ValueError(f"found rows of another length than the head of {self.caption!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A chart as an SVG file, with what it shows for who cannot see it, and a caption."""

    svg: bytes
    description: str
    caption: str


Part: TypeAlias = Heading | Paragraph | Bullets | Grid | Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report in one language; `subtitle` says what it is of, `note` stands small below it."""

    title: str
    subtitle: str
    note: str
    language: str
    parts: tuple[Part, ...]

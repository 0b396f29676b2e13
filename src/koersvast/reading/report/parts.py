"""The parts of a document in which a reader finds the way: its pages, its sheets, or its sections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from koersvast.plan import Goal
from koersvast.reading.blocks import Block, Heading, Layout
from koersvast.reading.report.beside import Passage
from koersvast.reading.report.doubts import Standing
from koersvast.reading.report.printed import number_of
from koersvast.texts import text

# A text file has no pages and its headings have no levels; so many lines are some four printed pages.
_LINES = 200


@dataclass(frozen=True)
class Part:
    """A part of a document with its passages."""

    number: int
    title: str
    passages: tuple[Passage, ...]

    @cached_property
    def counts(self) -> Counter[Standing]:
        """How many rows were read, doubtful and unread."""
        return Counter(finding.standing for passage in self.passages for finding in passage.findings)

    @property
    def to_check(self) -> int:
        """How many rows a person should look at."""
        return self.counts[Standing.DOUBTFUL] + self.counts[Standing.UNREAD]


def parts(layout: Layout, found: Sequence[Passage], language: str = "nl") -> tuple[Part, ...]:
    """The passages of a document by part, in the order of the document."""
    level = _level(layout.blocks)
    groups: list[tuple[str, str, list[Passage]]] = []
    for passage in found:
        block = layout.blocks[passage.number] if passage.number < len(layout.blocks) else None
        name, title = _part_of(passage.locator, block, level, language)
        if (name is None and groups) or (groups and groups[-1][0] == name):
            groups[-1][2].append(passage)
        else:
            groups.append((name or "", title, [passage]))
    return tuple(
        Part(number, _titled(title, passages) if name.startswith("lines") else title, tuple(passages))
        for number, (name, title, passages) in enumerate(groups)
    )


def _titled(title: str, found: Iterable[Passage]) -> str:
    """Lines with the first goal among them, which says more than numbers."""
    rows = (finding.row for passage in found for finding in passage.findings)
    first = next((row.title for row in rows if isinstance(row, Goal)), "")
    return f"{title}: {first}" if first else title


def _part_of(locator: str, block: Block | None, level: int, language: str) -> tuple[str | None, str]:
    """What tells a part from the one before it (None where it goes on), and what the part is called."""
    if not locator:
        return "elsewhere", text("reading-report-elsewhere", language)
    if locator.startswith("p"):
        page = locator[1:].split("@")[0]
        return f"p{page}", text("reading-report-page", language, number=page)
    if "!" in locator:
        sheet = locator.rpartition("!")[0].strip("'")
        return f"sheet {sheet}", text("reading-report-sheet", language, name=sheet)
    if locator.startswith("l"):
        first = (int(number_of(locator)) - 1) // _LINES * _LINES + 1
        values = {"first": str(first), "last": str(first + _LINES - 1)}
        return f"lines {first}", text("reading-report-lines", language, **values)
    if isinstance(block, Heading) and block.level <= level:
        return f"section {locator}", block.text
    return None, text("reading-report-start", language)


def _level(blocks: Iterable[Block]) -> int:
    """The widest level of headings that parts a document in more than one; 0 where none does."""
    levels = Counter(block.level for block in blocks if isinstance(block, Heading))
    return next(_widest(levels), 0)


def _widest(levels: Counter[int]) -> Iterator[int]:
    seen = 0
    for level in sorted(levels):
        seen += levels[level]
        if seen > 1:
            yield level

"""The blocks of a document, each with the rows that were read from it and where these are printed."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from koersvast.plan import Document, Plan, Row
from koersvast.reading.blocks import Layout
from koersvast.reading.report.doubts import Standing, remarks, standing
from koersvast.reading.report.hits import Bare, Span, bare, find, words_of
from koersvast.reading.report.printed import Printed, Stretch, printed

# Tables that are not read from a place in a document.
_NOT_READ = frozenset({"documents", "corrections", "acceptances", "matches", "overrides"})


@dataclass(frozen=True, slots=True)
class Finding:
    """A row that was read, its number in the report, and the finding whose mark shows where it stands.

    `mark` is the number of the finding itself where its text is marked, that of another one which is
    printed with the same letters, or None where the text does not stand there as such.
    """

    number: int
    row: Row
    mark: int | None

    @property
    def standing(self) -> Standing:
        return standing(self.row)

    @property
    def doubt(self) -> str:
        """Why a person should look; empty where nobody need."""
        return remarks(self.row)[0]

    @property
    def note(self) -> str:
        """What the document itself says with it."""
        return remarks(self.row)[1]


@dataclass(frozen=True, slots=True)
class Mark:
    """Letters of a line that were read as a finding: from `start` up to `end`; `first` unless it goes on."""

    start: int
    end: int
    finding: int
    standing: Standing
    first: bool


@dataclass(frozen=True)
class Passage:
    """A block as printed, what was read from it, and the marks in each line of each of its stretches.

    `number` is that of the block in its document, `anchor` names the passage within the report.
    """

    number: int
    anchor: str
    locator: str
    printed: Printed
    findings: tuple[Finding, ...]
    marks: dict[tuple[Stretch, int], tuple[Mark, ...]]

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """How its findings were read, each way once."""
        return tuple(sorted({finding.standing for finding in self.findings}))

    @property
    def was_read(self) -> bool:
        """Whether something of it found a place in the plan."""
        return any(finding.standing is not Standing.UNREAD for finding in self.findings)

    @cached_property
    def to_check(self) -> tuple[Finding, ...]:
        """The findings that a person should look at."""
        return tuple(finding for finding in self.findings if finding.standing is not Standing.READ)


def passages(plan: Plan, document: Document, layout: Layout, first: int = 0) -> tuple[Passage, ...]:
    """Every block of a document in order, and at the end one for rows whose place is in none of them.

    `first` is the number of the first finding.
    """
    placing = _Placing(layout)
    for number, row in enumerate(_rows(plan, document), start=first):
        placing.put(number, row)
    return tuple(placing.passages(document.id))


class _Placing:
    """The blocks of a document while its rows find their places."""

    def __init__(self, layout: Layout) -> None:
        self.locators = [*(block.locator for block in layout.blocks), ""]
        self.printed = [*map(printed, layout.blocks), Printed("text")]
        self.stretches = [list(each.stretches) for each in self.printed]
        # Where a place is: the block and the stretch within it; and the first block of each page.
        self.places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self.pages: dict[str, int] = {}
        for block, stretches in enumerate(self.stretches):
            for at, stretch in enumerate(stretches):
                for place in stretch.places:
                    self.places[place].append((block, at))
                    self.pages.setdefault(_page(place), block)
        self.bare: dict[tuple[int, int], Bare] = {}
        self.taken: defaultdict[tuple[int, int], list[Span]] = defaultdict(list)
        self.owner: dict[tuple[int, int, Span], Finding] = {}
        self.findings: defaultdict[int, list[Finding]] = defaultdict(list)

    def put(self, number: int, row: Row) -> None:
        """Give a row its block, and mark its text there."""
        first = row.locator.split("-l")[0]
        candidates = self.places.get(row.locator) or self.places.get(first) or []
        for words in words_of(row):
            if hit := self._hit(words, candidates):
                block, at, span = hit
                if owner := self.owner.get(hit):
                    self.findings[block].append(Finding(number, row, owner.number))
                    return
                found = Finding(number, row, number)
                self.owner[hit] = found
                insort(self.taken[block, at], span)
                self.findings[block].append(found)
                return
        block = candidates[0][0] if candidates else self.pages.get(_page(first), len(self.printed) - 1)
        self.findings[block].append(Finding(number, row, None))

    def _hit(self, words: str, candidates: Sequence[tuple[int, int]]) -> tuple[int, int, Span] | None:
        """The first free place where words stand, a cell that says nothing else first; or a taken one."""
        again: tuple[int, int, Span] | None = None
        within: tuple[int, int, Span] | None = None
        for block, at in candidates:
            letters = self._bare(block, at)
            span = find(words, letters, self.taken[block, at])
            if span is None:
                continue
            hit = (block, at, span)
            if hit in self.owner:
                again = again or hit
            elif span.end - span.start == len(letters.letters):
                return hit
            else:
                within = within or hit
        return within or again

    def _bare(self, block: int, at: int) -> Bare:
        if (block, at) not in self.bare:
            self.bare[block, at] = bare(self.stretches[block][at].lines)
        return self.bare[block, at]

    def passages(self, document: str) -> Iterator[Passage]:
        marks: defaultdict[int, dict[tuple[int, int], list[Mark]]] = defaultdict(dict)
        for (block, at, span), finding in self.owner.items():
            for number, (line, start, end) in enumerate(self._lines(block, at, span)):
                mark = Mark(start, end, finding.number, finding.standing, first=number == 0)
                marks[block].setdefault((at, line), []).append(mark)
        for block, shown in enumerate(self.printed):
            if self.locators[block] or shown.form == "table" or self.findings[block]:
                found = {
                    (self.stretches[block][at], line): tuple(sorted(each, key=lambda mark: mark.start))
                    for (at, line), each in marks[block].items()
                }
                yield Passage(
                    block,
                    f"{document}-{block}",
                    self.locators[block],
                    shown,
                    tuple(self.findings[block]),
                    found,
                )

    def _lines(self, block: int, at: int, span: Span) -> Iterator[tuple[int, int, int]]:
        """A span as parts of lines: the line, where the part begins and where it ends."""
        ends: dict[int, tuple[int, int]] = {}
        for line, place in self.bare[block, at].at[span.start : span.end]:
            ends[line] = (ends.get(line, (place, 0))[0], place + 1)
        yield from ((line, start, end) for line, (start, end) in ends.items())


def _rows(plan: Plan, document: Document) -> Iterator[Row]:
    for table, rows in plan.tables():
        if table not in _NOT_READ:
            yield from (row for row in rows if row.document == document.id)


def _page(locator: str) -> str:
    """The page of a place; a place in a file without pages has none of its own."""
    return locator.split("@")[0] if locator.startswith("p") else locator

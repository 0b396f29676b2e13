"""What the page shows of a passage: its lines cut at the marks, and the part that says why to check it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from koersvast.reading.report.beside import Finding, Mark, Passage
from koersvast.reading.report.printed import GridRow, Printed, Stretch


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a line, and the mark it carries."""

    text: str
    mark: Mark | None = None


def cuts(passage: Passage, stretch: Stretch, line: int) -> Iterator[Cut]:
    """A line of a stretch, cut at the marks in it."""
    words, at = stretch.lines[line], 0
    for mark in passage.marks.get((stretch, line), ()):
        if mark.start > at:
            yield Cut(words[at : mark.start])
        yield Cut(words[mark.start : mark.end], mark)
        at = mark.end
    if at < len(words):
        yield Cut(words[at:])


def excerpt(passage: Passage) -> Printed:
    """The lines and rows in which something stands to check, under the heads of their table.

    The whole passage where the text to check does not stand in it as such.
    """
    if any(finding.mark is None for finding in passage.to_check):
        return passage.printed
    shown = passage.printed
    return replace(
        shown,
        above=tuple(stretch for stretch in shown.above if shown.grid or _to_check(passage, stretch)),
        grid=tuple(row for row in shown.grid if _is_head(row) or _row_to_check(passage, row)),
        below=tuple(stretch for stretch in shown.below if _to_check(passage, stretch)),
    )


def place_of(passage: Passage, finding: Finding) -> str:
    """The anchor of the mark of a finding, or of the whole passage where its text is not marked."""
    return f"b-{passage.anchor}" if finding.mark is None else f"m{finding.mark}"


def _is_head(row: GridRow) -> bool:
    return all(cell.head for cell in row.cells)


def _row_to_check(passage: Passage, row: GridRow) -> bool:
    return any(_to_check(passage, cell.stretch) for cell in row.cells)


def _to_check(passage: Passage, stretch: Stretch) -> bool:
    wanted = {finding.mark for finding in passage.to_check}
    return any(
        mark.finding in wanted
        for line in range(len(stretch.lines))
        for mark in passage.marks.get((stretch, line), ())
    )

"""Which texts of a line stand in which column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from koersvast.reading.layout.text.aligned.heads import HeadColumn
from koersvast.reading.layout.text.aligned.spans import Span
from koersvast.reading.layout.text.looks import is_value
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.texts import text

# A text may stand so many characters beside its head.
BESIDE = 3
# So many columns are needed to tell by their order that the first one is empty.
LEAST_WITHOUT_LABEL = 5

# A line of a table: its texts by column, each with why it is not sure that it stands there.
Line: TypeAlias = dict[int, list[tuple[Span, str]]]


def placed_in(spans: Sequence[Span], columns: Sequence[HeadColumn], vocabulary: Vocabulary) -> Line | None:
    """The texts of a line by column; None where one of them stands under no column.

    Where there are as many as columns their order tells: on another page the places may be others.
    """
    if len(spans) == len(columns) and _fit(spans, columns, vocabulary):
        return {index: [(span, "")] for index, span in enumerate(spans)}
    if _lacks_label(spans, columns) and _fit(spans, columns[1:], vocabulary):
        return {index: [(span, "")] for index, span in enumerate(spans, start=1)}
    line: Line = {}
    # A line with one text is no row in which cells touch.
    parted = (
        [part for span in spans for part in _parted(span, columns, vocabulary)] if len(spans) > 1 else spans
    )
    for span in parted:
        under = [index for index, column in enumerate(columns) if span.overlap(column.start, column.stop) > 0]
        doubt = ""
        if not under:
            index = min(range(len(columns)), key=lambda i: -span.overlap(columns[i].start, columns[i].stop))
            right = next((column.start for column in columns if column.start > columns[index].stop), None)
            is_label = not columns[index].is_figures and span.start >= columns[index].stop
            fits = is_label and (right is None or span.stop <= right)
            if not fits and -span.overlap(columns[index].start, columns[index].stop) > BESIDE:
                return None
            under = [index]
        elif len(under) > 1:
            if columns[under[0]].is_figures:
                doubt = text("reading-layout-straddles")
            elif span.start < columns[under[0]].start - BESIDE:
                return None
        line.setdefault(under[0], []).append((span, doubt))
    return line


def _fit(spans: Sequence[Span], columns: Sequence[HeadColumn], vocabulary: Vocabulary) -> bool:
    """Whether figures stand in all columns of figures, when each text stands in one column."""
    return all(
        bool(are_figures(span.text, vocabulary)) or not column.is_figures
        for span, column in zip(spans, columns, strict=True)
    )


def _lacks_label(spans: Sequence[Span], columns: Sequence[HeadColumn]) -> bool:
    """Whether a line has all cells but the first, which stands in the lines above it and below."""
    if len(spans) != len(columns) - 1 or len(columns) < LEAST_WITHOUT_LABEL:
        return False
    return columns[1].start - spans[0].start < spans[0].start - columns[0].stop


def _parted(span: Span, columns: Sequence[HeadColumn], vocabulary: Vocabulary) -> list[Span]:
    """A text that reaches into another column: parted where a word begins exactly under the head of that
    column, or before a figure."""
    under = [column for column in columns if span.overlap(column.start, column.stop) > 0]
    for column in under[1:]:
        at = column.start - span.start
        if not under[0].is_figures and 0 < at < len(span.text) and span.text[at - 1] == " ":
            return [span.part(0, at - 1), *_parted(span.part(at, len(span.text)), columns, vocabulary)]
    if len(under) > 1 and under[0].is_figures:
        return _figures_apart(span, under, vocabulary)
    if len(under) < 2 or not any(column.is_figures for column in under):
        return [span]
    for at, char in enumerate(span.text):
        rest = span.text[at + 1 :]
        if (
            char == " "
            and is_value(rest, vocabulary)
            and any(column.is_figures and column.start - BESIDE <= span.start + at + 1 for column in under)
        ):
            return [span.part(0, at), span.part(at + 1, len(span.text))]
    return [span]


def _figures_apart(span: Span, under: Sequence[HeadColumn], vocabulary: Vocabulary) -> list[Span]:
    """Figures that touch, one under each of these columns; the text as it is where they are not."""
    starts = [0, *(at + 1 for at, char in enumerate(span.text) if char == " ")]
    stops = [*(start - 1 for start in starts[1:]), len(span.text)]
    parts = [span.part(start, stop) for start, stop in zip(starts, stops, strict=True)]
    fit = len(parts) == len(under) and all(
        part.overlap(column.start, column.stop) > 0 and is_value(part.text, vocabulary)
        for part, column in zip(parts, under, strict=True)
    )
    return parts if fit else [span]


def are_figures(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text holds figures or amounts, or words in the place of one, whatever stands behind them."""
    return bool(read_figures(text, vocabulary)) or is_value(text, vocabulary)


def has_figures(line: Line, columns: Sequence[HeadColumn], vocabulary: Vocabulary) -> bool:
    return any(
        columns[index].is_figures and are_figures(span.text, vocabulary)
        for index, spans in line.items()
        for span, _ in spans
    )

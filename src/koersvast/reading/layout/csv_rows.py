"""The rows of a file with a sign between the cells of every line (CSV), each with its line.

Programs write a sheet line by line, with as many cells on each: also the titles above its tables and the
blank rows between them. RFC 4180 tells how cells with a sign or a line break in them are quoted.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

# The signs, and the least number of columns for which the sign is no accident: text has commas too.
_SIGNS = ((";", 2), ("\t", 2), ("|", 3), (",", 3))
# So large a part of the filled lines must have as many cells as most; titles and notes may have fewer.
_MOST = 0.6
_LEAST_ROWS = 2
# In so large a part of the lines the sign must stand at all: a quoted cell may run over several lines.
_LEAST = 0.2
# What Excel takes for the sign, in a line of its own at the top.
_STATED = re.compile(r"\s*\ufeff?sep=(.)\s*", re.IGNORECASE)
_LONGEST_CELL = 1_000_000

CsvRows = list[tuple[int, list[str]]]


def csv_rows(text: str) -> CsvRows:
    """The rows of a text, none where it has no sign between the cells of its lines."""
    for sign, least in _signs(text):
        rows = _rows(text, sign)
        if _are_cells(rows, sign, least):
            return rows
    return []


def _signs(text: str) -> tuple[tuple[str, int], ...]:
    stated = _STATED.fullmatch(text.partition("\n")[0])
    return ((stated[1], 2),) if stated else _SIGNS


def _rows(text: str, sign: str) -> CsvRows:
    """The cells of each row, with the line on which it begins."""
    lines = [line for line in text.splitlines() if line.strip()]
    if sum(sign in line for line in lines) < _LEAST * len(lines):
        return []
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    rows: CsvRows = []
    try:
        before = 0
        for row in reader:
            rows.append((before + 1, row))
            before = reader.line_num
    except csv.Error:
        return []
    return [(number, row) for number, row in rows if not _STATED.fullmatch(sign.join(row))]


def _are_cells(rows: CsvRows, sign: str, least: int) -> bool:
    """Whether most filled rows have as many cells, and none has more."""
    widths = Counter(_widths(rows))
    if sum(widths.values()) < _LEAST_ROWS:
        return False
    width, often = widths.most_common(1)[0]
    if width < least or max(widths) > width:
        return False
    if sign == ",":
        # Behind a comma in text stands a space.
        behind = [cell for _, row in rows for cell in row[1:] if cell.strip()]
        spaced = sum(cell.startswith(" ") for cell in behind)
        return len(widths) == 1 and 2 * spaced <= len(behind)
    return often >= _MOST * sum(widths.values())


def _widths(rows: CsvRows) -> Iterator[int]:
    return (len(row) for _, row in rows if any(cell.strip() for cell in row))

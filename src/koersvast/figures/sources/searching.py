"""Looking through a catalogue of tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from koersvast.figures.sources.model import TableLine
from koersvast.figures.sources.problems import SourceError


def lines_with(words: str, lines: Iterable[TableLine]) -> tuple[TableLine, ...]:
    """The lines that have all of the words; those with more of them in the title first."""
    wanted = words.casefold().split()
    found = [
        (sum(word in line.title.casefold() for word in wanted), line)
        for line in lines
        if all(word in f"{line.id} {line.title} {line.summary}".casefold() for word in wanted)
    ]
    return tuple(line for _, line in sorted(found, key=lambda one: (-one[0], one[1].title, one[1].id)))


def safe_name(name: str) -> str:
    """The name of a table or column, as part of an address. Raises SourceError for what is no name."""
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
        raise SourceError("table-name", found=name)
    return name


def day_in(moment: str) -> date | None:
    """The day of a moment as services write it ("2020-11-06T00:00:00+01:00"); None where there is none."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None

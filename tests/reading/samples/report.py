"""Compares what is read from documents with what was read before: gained and lost finds.

`python -m tests.reading.samples.report [DOCUMENTS EXPECTED]` prints the difference and ends with 1 when there
is one; with `--keep` it writes what is read now as what is expected. Look at every line before you keep it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from koersvast.reading import UnreadableDocument, read
from tests.reading.samples.finds import Find, expected_finds, finds_of, write_finds

EXPECTED = Path(__file__).parent / "expected"


def documents_in(folder: Path) -> list[Path]:
    """The documents in a folder, by name; a folder in it is one document."""
    return sorted(folder.iterdir())


def main(arguments: Sequence[str]) -> int:
    keep = "--keep" in arguments
    given = [Path(argument) for argument in arguments if argument != "--keep"]
    folder, expected = given if len(given) == 2 else (Path(__file__).parent / "documents", EXPECTED)
    different = 0
    for path in documents_in(folder):
        table = expected / f"{path.stem}.csv"
        try:
            found = finds_of(read(path))
        except UnreadableDocument as problem:
            found = {Find("unreadable", problem.reason)}
        before = expected_finds(table) if table.exists() else set()
        gained, lost = found - before, before - found
        print(f"{path.name}: {len(found)} finds, {len(gained)} gained, {len(lost)} lost")  # noqa: T201
        for sign, finds in (("+", gained), ("-", lost)):
            for find in sorted(finds):
                print(f"  {sign} {', '.join(part or '·' for part in find)}")  # noqa: T201
        different += bool(gained or lost)
        if keep:
            write_finds(table, found)
    return 1 if different and not keep else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

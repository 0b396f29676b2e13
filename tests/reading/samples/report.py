"""Compares what is read from documents with what was read before: gained, lost and changed finds.

`python -m tests.reading.samples.report` takes the sample documents and, where they are there, the reference
documents beside the repository; of those only fingerprints are kept, since their text is their authors'.
`… report DOCUMENTS EXPECTED` takes another folder. It prints every difference and ends with 1 where there is
one; with `--keep` it writes what is read now as what is expected. Look at every line before you keep it.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from koersvast.reading import UnreadableDocument, read
from tests.reading.samples.finds import Find, expected_finds, finds_of, write_finds

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
FINGERPRINTS = HERE / "fingerprints"
REFERENCE = HERE.parents[3] / "shared" / "documents"
# 48 bits: among a few thousand finds no two have the same by chance.
_LENGTH = 12
# How a line begins, and what it tells.
_SIGNS = {"+": "gained", "-": "lost", "~": "changed"}
_LOST = re.compile(r"  - (\d+) of kind \w+")
_WIDEST = 46


def documents_in(folder: Path) -> list[Path]:
    """The documents in a folder, by name; a folder in it is one document."""
    return sorted(folder.iterdir())


def found_in(path: Path) -> set[Find]:
    """What is read from a document, or why it cannot be read."""
    try:
        return finds_of(read(path))
    except UnreadableDocument as problem:
        return {Find("unreadable", problem.reason)}


def differences(before: set[Find], now: set[Find]) -> Iterator[str]:
    """Lines for what changed (the same thing with another value), what was gained and what was lost."""
    gained, lost = now - before, before - now
    once_lost, once_gained = (_told_once(finds) for finds in (lost, gained))
    changed = sorted(once_lost.keys() & once_gained.keys())
    for about in changed:
        old, new = once_lost[about], once_gained[about]
        yield f"  ~ {_line(new)} (was {old.value or '·'})"
        gained.remove(new)
        lost.remove(old)
    yield from (f"  + {_line(find)}" for find in sorted(gained))
    yield from (f"  - {_line(find)}" for find in sorted(lost))


def fingerprint(find: Find) -> str:
    """What is kept of a find in a document of others: its kind, and a hash of what it says."""
    return f"{find.kind} {sha256(chr(31).join(find).encode()).hexdigest()[:_LENGTH]}"


def fingerprint_differences(before: Iterable[str], now: set[Find]) -> Iterator[str]:
    """Lines for what was gained, and for how much of each kind was lost."""
    known, found = set(before), {fingerprint(find): find for find in now}
    gained = sorted(found[mark] for mark in found.keys() - known)
    yield from (f"  + {_line(find)}" for find in gained)
    lost = Counter(mark.split()[0] for mark in known - found.keys())
    yield from (f"  - {count} of kind {kind}" for kind, count in sorted(lost.items()))


def main(arguments: Sequence[str]) -> int:
    keep = "--keep" in arguments
    given = [Path(argument) for argument in arguments if argument != "--keep"]
    folder, expected = given if len(given) == 2 else (HERE / "documents", EXPECTED)
    told = [_compare(path, expected / f"{path.stem}.csv", keep) for path in documents_in(folder)]
    if not given and REFERENCE.exists():
        told += [
            _compare_fingerprints(path, FINGERPRINTS / f"{path.stem}.txt", keep)
            for path in documents_in(REFERENCE)
        ]
    different = [lines for lines in told if lines]
    counts = _counts([line for lines in different for line in lines])
    print(f"{len(told)} documents, {len(different)} read otherwise{counts}")  # noqa: T201
    return 1 if different and not keep else 0


def _compare(path: Path, table: Path, keep: bool) -> list[str]:
    now = found_in(path)
    lines = list(differences(expected_finds(table) if table.exists() else set(), now))
    if keep:
        write_finds(table, now)
    return _tell(path, now, lines)


def _compare_fingerprints(path: Path, marks: Path, keep: bool) -> list[str]:
    now = found_in(path)
    lines = list(fingerprint_differences(marks.read_text().splitlines() if marks.exists() else [], now))
    if keep:
        marks.parent.mkdir(exist_ok=True)
        marks.write_text("".join(f"{mark}\n" for mark in sorted(map(fingerprint, now))))
    return _tell(path, now, lines)


def _tell(path: Path, now: set[Find], lines: list[str]) -> list[str]:
    print("\n".join([f"{path.name:{_WIDEST}} {len(now):5} finds{_counts(lines)}", *lines]))  # noqa: T201
    return lines


def _counts(lines: Sequence[str]) -> str:
    """How much was gained, lost and changed; lost finds of a reference document are counted in their line."""
    counts = Counter[str]()
    for line in lines:
        lost = _LOST.fullmatch(line)
        counts[_SIGNS[line.lstrip()[0]]] += int(lost[1]) if lost else 1
    said = ", ".join(f"{counts[name]} {name}" for name in _SIGNS.values() if counts[name])
    return f": {said}" if said else ""


def _told_once(finds: set[Find]) -> dict[Find, Find]:
    """The finds that are alone in what they are about, by that: everything but the value."""
    about = Counter(find._replace(value="") for find in finds)
    return {name: find for find in finds if about[name := find._replace(value="")] == 1}


def _line(find: Find) -> str:
    return ", ".join(part or "·" for part in find)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

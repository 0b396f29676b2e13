"""Documents with something wrong with them, to see that reading never breaks on one.

`python -m tests.reading.layout.mutations 100000` tries so many over all kinds of file: small documents made
for it, and now and then one of the sample documents. Each is read into a plan. It tells how many were read,
how many were refused with a message, the longest time and the most memory that it took, and ends with 1
when one of them broke off, took longer than ten seconds, or when memory went over 1 GB. What went wrong is
kept beside the temporary files of the machine, to be tried again.
"""

from __future__ import annotations

import csv
import io
import random
import resource
import signal
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from koersvast.reading import UnreadableDocument, read
from tests.reading.layout.pdfs import GRID, TOP, Drawing
from tests.reading.layout.test_sheets import excel, ods
from tests.reading.layout.words import listed, p, table, tc, tr, word

# Pieces that mean something in one format or another, to put where they do not belong.
_STRANGE = (
    b"<table>", b"</td>", b"rowspan=9999", b"<![CDATA[", b"&#x0;", b"\x00", b"\xff\xfe", b"%",
    b"99999999999", b"-1", b"endobj", b"stream\n", b"/Kids [1 0 R]", b"<<", b">>", b'w:val="-7"', b"<w:tbl>",
    b"NaN", b"1e999", b"\xe2\x80\xa8", b"  " * 40, b"\n\n\n", b"| ",
)  # fmt: skip
_MOST_CHANGES = 6
# A document that takes this much more memory than those before it, in MB, is told of.
_MUCH_MEMORY = 40
# No document may take more: seconds of the processor, however busy the machine is, and MB.
_LONGEST = 10
_MOST_MEMORY = 1024
# One in so many is a sample document, which takes longer to read.
_SAMPLES = 10
SAMPLES = Path(__file__).parents[1] / "samples" / "documents"


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few changes; in a zip file mostly a change within one of its parts."""
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _with_mutated_part(data, chance)
    changed = bytearray(data)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        _change(changed, chance)
    return bytes(changed)


def _change(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    length = chance.choice((1, 2, 8, 64, 1024))
    kind = chance.randrange(6)
    if kind == 0:
        data[at : at + length] = chance.randbytes(length)
    elif kind == 1:
        del data[at : at + length]
    elif kind == 2:
        data[at:at] = chance.choice(_STRANGE)
    elif kind == 3:
        data[at:at] = data[at : at + length] * chance.choice((1, 2, 20))
    elif kind == 4:
        start = chance.randrange(len(data) + 1)
        data[at:at] = data[start : start + length]
    elif at:
        del data[at:]


def _with_mutated_part(data: bytes, chance: random.Random) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        names = old.namelist()
        victim = chance.choice([name for name in names if name.endswith((".xml", ".rels"))])
        for name in names:
            content = bytearray(old.read(name))
            if name == victim:
                _change(content, chance)
            new.writestr(name, bytes(content))
    return stream.getvalue()


def seeds() -> dict[str, bytes]:
    """A small whole document of each kind of file."""
    rows = [
        ["Wijk", "Nulmeting 2023", "Streefwaarde 2024"],
        ["Noord", "19%", "≥ 21%"],
        ["Zuid", "n.b.", "p.m."],
    ]
    html_rows = "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in rows)
    pdf = Drawing().text(60, 60, "1 Wonen", size=16, bold=True).table(60, 80, rows, [90, 60, 60], GRID)
    pdf.table(60, 200, rows, [90, 60, 60], TOP).lines(60, 300, "Tekst van de gemeente.", "• punt").page()
    pdf.table(60, 80, rows, [90, 60, 60], GRID)
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in rows
    )
    body = p("Wonen", style="Heading1") + p("Tekst.") + listed("punt", 1)
    merged = tr(tc("Wijk", '<w:vMerge w:val="restart"/>'), *rows[0][1:])
    return {
        "pdf": pdf.data(),
        "docx": word(body + table(merged, *(tr(*row) for row in rows))),
        "xlsx": excel([list(row) for row in rows], merged=("B1:C1",)),
        "ods": ods(cells),
        "html": f"<html><h1>Wonen</h1><p>Tekst<sup>1</sup><ul><li>a</ul><table>{html_rows}</table>".encode(),
        "csv": _csv(rows),
        "text": "\n".join(["Programma 1 Wonen", "", *("   ".join(row) for row in rows)]).encode(),
    }


def samples() -> dict[str, bytes]:
    """The sample documents that are one file, by name."""
    return {path.name: path.read_bytes() for path in sorted(SAMPLES.iterdir()) if path.is_file()}


def _csv(rows: list[list[str]]) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows(rows)
    return stream.getvalue().encode()


def outcome(path: Path) -> str:
    """ "read", or the reason why the file was refused. Anything else that is raised is a bug."""
    try:
        read(path)
    except UnreadableDocument as problem:
        return problem.reason
    return "read"


def main(count: int, chance: random.Random, tell: Callable[[str], object] = print) -> int:
    """Try so many documents, and tell; how many of them broke off or took too long."""
    small, large = list(seeds().items()), list(samples().items())
    outcomes: Counter[tuple[str, str]] = Counter()
    longest: dict[str, float] = {}
    broken, most = 0, _most_memory()
    signal.signal(signal.SIGPROF, _too_long)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stuk"
        for number in range(count):
            of = large if number % _SAMPLES == 0 else small
            kind, data = of[number // _SAMPLES % len(of) if of is large else number % len(of)]
            path.write_bytes(mutated(data, chance))
            start = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, _LONGEST)
            try:
                outcomes[kind, outcome(path)] += 1
            except Exception as problem:
                broken += 1
                kept = Path(tempfile.gettempdir()) / f"broken-{number}"
                kept.write_bytes(path.read_bytes())
                tell(f"number {number}, {kind}: {problem!r:.300}; kept in {kept}")
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            longest[kind] = max(longest.get(kind, 0.0), time.process_time() - start)
            grown = _most_memory() - most
            most += grown
            if grown > _MUCH_MEMORY:
                tell(f"number {number}, {kind}: took {grown} MB more than any before")
    for kind in longest:
        found = ", ".join(
            f"{how} {times}" for (of_kind, how), times in sorted(outcomes.items()) if of_kind == kind
        )
        tell(f"{kind:44} longest {longest[kind]:5.2f} s; {found}")
    tell(
        f"{count} documents, {broken} broke off, longest {max(longest.values()):.2f} s, most memory {most} MB"
    )
    return broken + (most > _MOST_MEMORY)


def _too_long(*_: object) -> None:
    raise TimeoutError(f"more than {_LONGEST} s")


def _most_memory() -> int:
    """The most memory that this process has taken, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    sys.exit(1 if main(int(sys.argv[1]), random.Random(seed)) else 0)

"""Findings on real documents, gone through by hand: `reviewed_*.csv` holds what a reader thought of each.

A finding is known by its rule, its document, the line of its first place and its figures. One that is not in
the list counts as wrong until somebody has looked at it. The documents are not in the repository.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest

from koersvast.checking import Finding, Severity, check
from koersvast.reading import read

Key: TypeAlias = tuple[str, str, str, str]

SHARED = Path(__file__).resolve().parents[3] / "shared"
DOCUMENTS = SHARED / "documents"
LISTS = sorted(Path(__file__).parent.glob("reviewed_*.csv"))

pytestmark = pytest.mark.skipif(
    not DOCUMENTS.exists(), reason="needs the real documents beside the repository"
)


def reviewed(path: Path) -> dict[Key, str]:
    with path.open(encoding="utf-8", newline="") as handle:
        return {
            (row["code"], row["document"], row["line"], row["figures"]): row["verdict"]
            for row in csv.DictReader(handle)
        }


@cache
def findings(path: Path) -> tuple[Finding, ...]:
    name = path.stem.removeprefix("reviewed_")
    return check(read(sorted(DOCUMENTS.glob(f"{name}-*.txt"))))


def key(finding: Finding) -> Key:
    lines = re.findall(r"\d+", finding.locators[0]) if finding.locators else ["0"]
    return finding.code, finding.document, lines[0], " ; ".join(finding.figures)


def judged(chosen: Iterable[Severity]) -> dict[str, Counter[str]]:
    """For every rule how many findings were right, wrong, debatable and not yet looked at."""
    verdicts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path in LISTS:
        known = reviewed(path)
        for finding in findings(path):
            if finding.severity in chosen:
                verdicts[finding.code][known.get(key(finding), "not reviewed")] += 1
    return verdicts


def precision(counts: Counter[str]) -> float:
    """The share that is right; what is debatable counts for half."""
    return (counts["right"] + counts["debatable"] / 2) / counts.total()


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_verdicts_are_known_words(path: Path) -> None:
    assert set(reviewed(path).values()) <= {"right", "wrong", "debatable"}


def test_errors_and_warnings_are_right() -> None:
    verdicts = judged([Severity.ERROR, Severity.WARNING])
    assert precision(sum(verdicts.values(), Counter())) >= 0.95, verdicts


# Of a rule with fewer findings one that is debatable says little.
FEWEST = 5


def test_every_rule_is_mostly_right() -> None:
    poor = {
        code: dict(counts)
        for code, counts in judged(Severity).items()
        if counts.total() >= FEWEST and precision(counts) < 0.8
    }
    assert poor == {}


def test_what_was_found_right_is_still_found() -> None:
    for path in LISTS:
        expected = {known for known, verdict in reviewed(path).items() if verdict == "right"}
        found = {key(finding) for finding in findings(path)}
        lost = sorted(expected - found)
        assert len(lost) <= 0.05 * len(expected), lost

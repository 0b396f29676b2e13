"""The comparison itself: what is gained, lost and changed is told, and nothing else."""

from __future__ import annotations

import pytest

from tests.reading.samples.finds import Find
from tests.reading.samples.report import differences, fingerprint, fingerprint_differences

OLD = Find("target", "Banen", "", "2020", "= 12")
NEW = OLD._replace(value="= 13")
OTHER = Find("goal", "Samen leven", "goal", "1.1")


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ({OLD, OTHER}, {OLD, OTHER}, []),
        ({OLD}, {OLD, OTHER}, ["  + goal, Samen leven, goal, 1.1, ·"]),
        ({OLD, OTHER}, {OLD}, ["  - goal, Samen leven, goal, 1.1, ·"]),
        ({OLD}, {NEW}, ["  ~ target, Banen, ·, 2020, = 13 (was = 12)"]),
        # Two values of one thing on one side: which became which cannot be told.
        (
            {OLD},
            {NEW, OLD._replace(value="= 14")},
            [
                "  + target, Banen, ·, 2020, = 13",
                "  + target, Banen, ·, 2020, = 14",
                "  - target, Banen, ·, 2020, = 12",
            ],
        ),
    ],
)
def test_differences(before: set[Find], now: set[Find], said: list[str]) -> None:
    assert list(differences(before, now)) == said


def test_differences_by_fingerprint() -> None:
    marks = [fingerprint(OLD), fingerprint(OTHER)]
    assert list(fingerprint_differences(marks, {OLD, OTHER})) == []
    assert list(fingerprint_differences(marks, {NEW, OTHER})) == [
        "  + target, Banen, ·, 2020, = 13",
        "  - 1 of kind target",
    ]
    assert "Samen" not in marks[1]

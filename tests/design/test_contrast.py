"""The colours of the theme: readable by day and by night."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

COLOURS = Path(__file__).parents[2] / "frontend" / "src" / "theme" / "colours.css"

TEXT = [
    (ink, paper)
    for ink, papers in {
        "ink": ("paper", "surface", "brand-soft", "good-soft", "bad-soft", "unknown-soft"),
        "ink-soft": ("paper", "surface"),
        "link": ("paper", "surface", "good-soft", "bad-soft", "unknown-soft"),
        "link-hover": ("paper", "surface"),
        "brand-text": ("brand",),
        "good": ("paper", "good-soft"),
        "bad": ("paper", "bad-soft"),
        "unknown": ("paper", "unknown-soft"),
        "chart-target": ("paper",),
    }.items()
    for paper in papers
]
MARKS = [
    (mark, "paper")
    for mark in (
        "good",
        "bad",
        "unknown",
        "line-strong",
        "chart-value",
        "chart-target",
        "chart-baseline",
        "chart-second",
    )
]


def themes() -> dict[str, dict[str, str]]:
    day, night = COLOURS.read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    found = {
        name: dict(re.findall(r"--kv-([a-z-]+): (#[0-9a-f]{6})", css))
        for name, css in (("day", day), ("night", night))
    }
    return {"day": found["day"], "night": {**found["day"], **found["night"]}}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["day", "night"])
@pytest.mark.parametrize(("ink", "paper"), TEXT)
def test_text_can_be_read(theme: str, ink: str, paper: str) -> None:
    colours = themes()[theme]
    assert contrast(colours[ink], colours[paper]) >= 4.5


@pytest.mark.parametrize("theme", ["day", "night"])
@pytest.mark.parametrize(("mark", "paper"), MARKS)
def test_marks_can_be_seen(theme: str, mark: str, paper: str) -> None:
    colours = themes()[theme]
    assert contrast(colours[mark], colours[paper]) >= 3


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)

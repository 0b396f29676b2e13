"""Themes that a text announces and to which the document gives no chapter."""

from __future__ import annotations

import pytest

from koersvast.plan import Level
from koersvast.reading.blocks import Block
from tests.reading.helping import heading, item, paragraph, plan_of

CHAPTERS: tuple[Block, ...] = (
    heading("1. Samen wonen", 1),
    heading("Doel en subdoelen"),
    item("Een dak voor wie dat zoekt"),
    heading("2. Werken", 1),
    heading("Doel en subdoelen"),
    item("Een baan voor wie dat zoekt"),
    heading("3. Leren", 1),
    heading("Doel en subdoelen"),
    item("Een school in elke wijk"),
)
THREE = ["Samen wonen", "Werken", "Leren"]


def themes(*announcements: str) -> list[str]:
    plan = plan_of(*(paragraph(text) for text in announcements), *CHAPTERS)
    return [goal.title for goal in plan.goals if goal.level is Level.THEME]


@pytest.mark.parametrize(
    "announcement",
    [
        "De aanpak heeft vier onderdelen. Het gaat om samen wonen, werken, bewegen en leren.",
        "De aanpak heeft 4 pijlers: samen wonen, werken, bewegen en leren.",
        "De cirkel telt vier elementen. Dat zijn: samen wonen, kunnen werken, bewegen, en leren.",
    ],
)
def test_what_has_no_chapter_is_an_empty_theme(announcement: str) -> None:
    assert themes(announcement) == [*THREE, "Bewegen"]


@pytest.mark.parametrize(
    "announcement",
    [
        "De aanpak heeft drie onderdelen. Het gaat om samen wonen, werken en leren.",
        "De aanpak heeft vijf onderdelen. Het gaat om samen wonen, werken, bewegen en leren.",
        "De aanpak heeft vier onderdelen. Het gaat om wonen op zee, vissen, bewegen en leren.",
        "De aanpak heeft vier onderdelen. Het gaat om bewegen, samen wonen, werken en leren.",
        "We willen samen wonen, werken, bewegen en leren.",
    ],
    ids=["all there", "another number", "another list", "first, behind other words", "nothing announced"],
)
def test_other_lists_add_nothing(announcement: str) -> None:
    assert themes(announcement) == THREE


def test_it_is_added_once_with_its_place() -> None:
    twice = "De aanpak heeft vier onderdelen: samen wonen, werken, bewegen en leren."
    assert themes(twice, twice).count("Bewegen") == 1
    plan = plan_of(paragraph(twice), *CHAPTERS)
    assert plan.goals[-1].locator == "b1"

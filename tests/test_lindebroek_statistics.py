"""The invented statistics of Lindebroek: made by their script, and shown on the site."""

from __future__ import annotations

import runpy
from pathlib import Path

from koersvast.plan.package import read_package

ROOT = Path(__file__).parents[1]


def test_the_statistics_are_what_their_script_makes() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "make_lindebroek_figures.py"))["package"]()
    assert read_package(ROOT / "examples" / "lindebroek" / "statistics").observations == made.observations


def test_every_figure_says_that_it_is_invented() -> None:
    plan = read_package(ROOT / "examples" / "lindebroek" / "statistics")
    assert all("verzonnen" in document.title for document in plan.documents)
    assert plan.profile.invented

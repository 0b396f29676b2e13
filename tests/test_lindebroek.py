"""The documents of Lindebroek: made as their sources say, and read whole."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import koersvast as kv
from koersvast.plan import TABLES, Plan

ROOT = Path(__file__).resolve().parent.parent
LINDEBROEK = ROOT / "examples" / "lindebroek"
DOCUMENTS = LINDEBROEK / "documents"
# Tables that people fill, and that no document holds.
BY_HAND = {"corrections", "acceptances", "matches", "overrides", "relations", "unread"}


@pytest.fixture(scope="module")
def plan() -> Plan:
    return kv.read(*sorted(DOCUMENTS.iterdir()))


def test_word_and_pdf_are_as_their_sources_say(tmp_path: Path) -> None:
    script = ROOT / "scripts" / "make_lindebroek.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {path.suffix for path in tmp_path.iterdir()} == {".docx", ".pdf"}
    assert made == {name: (DOCUMENTS / name).read_bytes() for name in made}


def test_every_table_of_the_plan_is_filled(plan: Plan) -> None:
    assert {table for table in TABLES if not getattr(plan, table)} <= BY_HAND
    assert not plan.unread


@pytest.mark.parametrize(
    ("table", "count"),
    [
        ("documents", 4),
        ("areas", 8),
        ("budgets", 114),  # six policy fields over five years, two routes over four
        ("advices", 4),
        ("results", 16),
    ],
)
def test_everything_is_read_once(plan: Plan, table: str, count: int) -> None:
    assert len(getattr(plan, table)) == count


def test_all_figures_of_the_budget_are_read(plan: Plan) -> None:
    """21 indicators with a baseline, five realised figures and five targets each."""
    document = next(d.id for d in plan.documents if d.kind == "programme_budget")
    assert sum(row.document == document for row in plan.observations) == 21 * 6
    assert sum(row.document == document for row in plan.targets) == 21 * 5


def test_footnotes_of_the_pdf_stand_apart_from_its_figures(plan: Plan) -> None:
    [observation] = [o for o in plan.observations if o.raw == "19%" and o.locator.startswith("p")]
    assert observation.note.startswith("In 2021 is de vraag anders gesteld")


def test_sample_sizes_and_suppressed_figures_of_areas(plan: Plan) -> None:
    lonely = [o for o in plan.observations if "eenzaam" in o.indicator and o.period == "2024"]
    by_area = {observation.area: observation for observation in lonely}
    assert by_area["oude-kern"].sample_size == 412
    assert by_area["het-buitenveld"].missing == "suppressed"


def test_every_outcome_can_be_shown(plan: Plan) -> None:
    outcomes = Counter(verdict.outcome for verdict in kv.assess(plan).verdicts)
    assert {"achieved", "missed", "on_course", "off_course", "no_target", "no_data"} <= set(outcomes)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("A01", "12.325.000"),  # the balance that does not add up
        ("T03", "in 2024 was het al 291"),  # the target already met
        ("T04", "wachttijd"),  # the target worse than the baseline
        ("I01", "respijtzorg"),  # the indicator without source
        ("G01", "hitte en hevige regen"),  # the goal without indicator
        ("T02", "taalschool"),  # the target without baseline
    ],
)
def test_slips_on_purpose_are_found(plan: Plan, code: str, says: str) -> None:
    assert any(finding.code == code and says in finding.message["nl"] for finding in kv.check(plan))


def test_arithmetic_has_no_other_slips(plan: Plan) -> None:
    assert [finding.code for finding in kv.check(plan) if finding.code.startswith("A")] == ["A01"]


def test_boundaries_are_those_of_the_areas(plan: Plan) -> None:
    shapes = json.loads((LINDEBROEK / "boundaries.geojson").read_text(encoding="utf-8"))["features"]
    assert {shape["properties"]["id"] for shape in shapes} == {area.id for area in plan.areas}
    rings = [ring for shape in shapes for ring in shape["geometry"]["coordinates"]]
    assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in rings)

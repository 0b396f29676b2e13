"""Verdicts that a person gives in place of the computed ones."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import jsonschema
import pytest

from koersvast.assessing import Outcome, assess, override, schema
from koersvast.plan import Direction, InvalidRow, read_package, write_package
from tests.assessing.lines import plan_of

LINES = ("meting 2020: 44", "doel 2020: <43")


def given(plan, outcome=Outcome.ACHIEVED, reason="Gemeten in een andere maand", by="J. de Vries"):
    verdict = assess(plan).verdict("x")
    return override(plan, verdict, outcome=outcome, reason=reason, by=by, on=date(2021, 3, 1))


def test_the_outcome_of_a_person_counts_and_the_computed_one_stays():
    assessment = assess(given(plan_of(*LINES)))
    (verdict,) = assessment.verdicts
    assert (verdict.outcome, verdict.computed.outcome) == (Outcome.ACHIEVED, Outcome.MISSED)
    assert (verdict.override.by, verdict.override.on) == ("J. de Vries", date(2021, 3, 1))
    assert verdict.certainty is None
    status = assessment.plan_status
    assert (status.outcomes[Outcome.ACHIEVED], status.outcomes[Outcome.MISSED]) == (1, 0)
    assert (status.overridden, status.known, sum(status.certainties.values())) == (1, 1, 0)


def test_every_sentence_says_who_judged_and_what_was_computed():
    verdict = assess(given(plan_of(*LINES))).verdict("x")
    beginning = (
        "Oordeel van J. de Vries op 1 maart 2021: gehaald (“Gemeten in een andere maand”); "
        "berekend: niet gehaald."
    )
    assert verdict.reason["nl"] == f"{beginning} {verdict.computed.reason['nl']}"
    assert verdict.computation["nl"].splitlines()[0] == beginning
    assert verdict.computation["nl"].splitlines()[1:] == verdict.computed.computation["nl"].splitlines()
    assert verdict.reason["en"].startswith("Verdict of J. de Vries on March 1, 2021: achieved (“Gemeten")


def test_json_holds_both_and_the_rows():
    form = json.loads(json.dumps(assess(given(plan_of(*LINES))).as_dict()))
    jsonschema.validate(form, schema())
    (verdict,) = form["verdicts"]
    assert (verdict["outcome"], verdict["computed"]) == ("achieved", "missed")
    assert verdict["override"] == {
        "outcome": "achieved",
        "reason": "Gemeten in een andere maand",
        "by": "J. de Vries",
        "on": "2021-03-01",
    }
    assert verdict["rows"][0] == {"table": "overrides", "id": "x|||2020"}
    assert form["status"]["plan"]["overridden"] == 1
    (plain,) = assess(plan_of(*LINES)).as_dict()["verdicts"]
    assert (plain["computed"], plain["override"]) == ("missed", None)


CHANGES = {
    "another figure": lambda plan: {"observations": [replace(plan.observations[0], value=Decimal(45))]},
    "a margin": lambda plan: {"observations": [replace(plan.observations[0], sample_size=400)]},
    "a newer figure": lambda plan: {
        "observations": [*plan.observations, replace(plan.observations[0], period="2021")]
    },
    "another target": lambda plan: {"targets": [replace(plan.targets[0], value=Decimal(42))]},
    "another year of the target": lambda plan: {"targets": [replace(plan.targets[0], period="2019")]},
    "no target any more": lambda plan: {"targets": []},
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_override_is_void_when_what_it_rests_on_changes(change):
    plan = given(plan_of(*LINES))
    assessment = assess(plan.with_rows(**change(plan)))
    (verdict,) = assessment.verdicts
    assert verdict.override is None
    assert assessment.plan_status.overridden == 0
    assert [row.by for row in assessment.void_overrides] == ["J. de Vries"]


def test_where_a_row_is_read_does_not_void_it():
    plan = given(plan_of(*LINES))
    moved = plan.with_rows(observations=[replace(plan.observations[0], locator="l99")])
    assessment = assess(moved)
    assert assessment.verdict("x").override is not None
    assert assessment.void_overrides == ()


def test_an_override_of_the_direction_is_void_when_the_computed_outcome_turns():
    plan = given(plan_of("meting 2020: 44", "doel 2020: 43", direction="decrease"))
    turned = plan.with_rows(indicators=[replace(plan.indicators[0], direction=Direction.INCREASE)])
    assert assess(turned).verdict("x").override is None


def test_in_another_year_other_rows_are_judged():
    plan = given(plan_of("meting 2019: 44", *LINES))
    assert assess(plan, on=2020).verdict("x").override is not None
    assert assess(plan, on=2019).verdict("x").override is None


def test_a_second_override_takes_the_place_of_the_first():
    plan = given(given(plan_of(*LINES)), Outcome.NOT_COMPARABLE, by="A. Jansen")
    (row,) = plan.overrides
    assert (row.by, row.outcome) == ("A. Jansen", Outcome.NOT_COMPARABLE)
    assessment = assess(plan)
    assert assessment.verdict("x").computed.outcome is Outcome.MISSED
    # Not known because a person says so: no code counts as the reason.
    assert assessment.plan_status.codes == {}


@pytest.mark.parametrize("outcome", Outcome)
def test_any_outcome_can_be_given_also_where_nothing_is_known(outcome):
    assessment = assess(given(plan_of(), outcome))
    assert assessment.verdict("x").outcome is outcome
    assert assessment.plan_status.outcomes[outcome] == 1


@pytest.mark.parametrize("cells", [{"reason": ""}, {"by": ""}])
def test_an_override_has_a_reason_and_a_name(cells):
    with pytest.raises(InvalidRow):
        given(plan_of(*LINES), **cells)


def test_the_data_package_keeps_it_and_an_older_one_is_readable(tmp_path):
    plan = given(plan_of(*LINES))
    write_package(plan, tmp_path)
    assert read_package(tmp_path).overrides == plan.overrides
    (tmp_path / "overrides.csv").unlink()
    description = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    description["resources"] = [row for row in description["resources"] if row["name"] != "overrides"]
    (tmp_path / "datapackage.json").write_text(json.dumps(description), encoding="utf-8")
    assert read_package(tmp_path).overrides == ()

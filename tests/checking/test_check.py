"""Checking a plan: findings, their order, choosing rules, and accepting findings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from koersvast.checking import Place, UnknownRule, accept, check, check_in_full
from koersvast.plan import Plan, Profile
from tests.checking.drawn import drawn

PLAN = drawn("""
programme 1 Meedoen
  budget 2018: 28.400 -2.100 26.302
  goal 1.1 Minder eenzaamheid
    indicator % dat eenzaam is | percent | effect | source: GGD
      baseline 2016: 143%
      target 2018: <43%
""")


def codes(plan: Plan, **choice: list[str]) -> list[str]:
    return [finding.code for finding in check(plan, **choice)]


def test_a_finding_names_what_it_rests_on() -> None:
    (finding,) = check(PLAN, select=["A01"])
    assert finding.name == "balance-does-not-add-up"
    assert finding.severity == "error"
    assert "€\u00a026.302.000" in finding.message["nl"]
    assert "€26,302,000" in finding.message["en"]
    assert "1.500" in finding.computation["nl"]
    assert finding.figures == ("26.302", "28.400", "-2.100")
    assert finding.rows == tuple(("budgets", row.key) for row in (PLAN.budgets[2], *PLAN.budgets[:2]))
    assert finding.places == (Place("plan", "l2"),)
    assert finding.document == "plan"
    assert finding.goal == "1-meedoen"


def test_findings_stand_in_the_order_of_reading() -> None:
    findings = check(PLAN)
    lines = [int(finding.locators[0][1:]) for finding in findings]
    assert lines == sorted(lines)
    assert findings == check(PLAN)


def test_the_plan_and_the_caller_choose_rules() -> None:
    choosy = replace(PLAN, profile=Profile(select=("A", "I"), ignore=("I01",)))
    assert set(codes(choosy)) == {"A01", "I04"}
    assert codes(choosy, ignore=["A"]) == ["I04"]
    assert codes(choosy, select=["T"]) == []


def test_a_word_in_the_plan_that_names_no_rule_is_refused() -> None:
    with pytest.raises(UnknownRule, match="'X99'"):
        check(replace(PLAN, profile=Profile(ignore=("X99",))))


def test_an_accepted_finding_is_shown_as_accepted() -> None:
    (finding,) = check(PLAN, select=["A01"])
    plan = accept(PLAN, finding, reason="Reserves zitten in het saldo", by="J. de Vries", on=date(2018, 3, 1))
    (again,) = check(plan, select=["A01"])
    assert again.accepted is not None
    assert again.accepted.by == "J. de Vries"
    assert replace(again, accepted=None) == finding
    assert check_in_full(plan).void == ()


def test_an_acceptance_is_void_when_the_figure_changes() -> None:
    (finding,) = check(PLAN, select=["A01"])
    plan = accept(PLAN, finding, reason="Klopt", by="J. de Vries", on=date(2018, 3, 1))
    changed = [
        replace(row, amount=row.amount + 5000) if row.kind == "balance" else row for row in plan.budgets
    ]
    checked = check_in_full(plan.with_rows(budgets=changed))
    assert [one.accepted for one in checked.findings if one.code == "A01"] == [None]
    assert [row.code for row in checked.void] == ["A01"]


def test_an_acceptance_holds_when_the_row_moves_in_the_document() -> None:
    (finding,) = check(PLAN, select=["A01"])
    plan = accept(PLAN, finding, reason="Klopt", by="J. de Vries", on=date(2018, 3, 1))
    moved = [replace(row, locator="l999") for row in plan.budgets]
    (again,) = check(plan.with_rows(budgets=moved), select=["A01"])
    assert again.accepted is not None


def test_an_acceptance_of_a_rule_that_is_not_run_is_not_void() -> None:
    (finding,) = check(PLAN, select=["A01"])
    plan = accept(PLAN, finding, reason="Klopt", by="J. de Vries", on=date(2018, 3, 1))
    assert check_in_full(plan, select=["T"]).void == ()


def test_accepting_twice_keeps_the_last() -> None:
    (finding,) = check(PLAN, select=["A01"])
    plan = accept(PLAN, finding, reason="Eerst", by="A", on=date(2018, 3, 1))
    plan = accept(plan, finding, reason="Later", by="B", on=date(2018, 4, 1))
    assert [row.reason for row in plan.acceptances] == ["Later"]


def test_tallies_tell_what_was_looked_at() -> None:
    tallies = {tally.rule.code: tally for tally in check_in_full(PLAN).tallies}
    assert (tallies["A01"].passed, tallies["A01"].found) == (0, 1)
    assert tallies["R01"].not_applicable == (("nothing-to-look-at", 1),)


def test_an_empty_plan_has_no_findings() -> None:
    assert check(Plan()) == ()


@pytest.mark.parametrize("value", [Decimal("1E+400"), Decimal("1E-400"), Decimal(0), Decimal("-0.0")])
def test_figures_out_of_any_range_are_no_trouble(value: Decimal) -> None:
    rows = [replace(row, value=value) for row in PLAN.observations]
    check(PLAN.with_rows(observations=rows))

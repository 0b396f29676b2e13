"""What changed between two plans: one change at a time, and what is no change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from koersvast import plan as p
from koersvast.plan import Plan
from koersvast.plan.comparing import compare
from koersvast.plan.matching import answer
from tests.plan.plans import plans

# Random plans take long to make; each holds every table.
FEW = settings(max_examples=15)

AT = {"document": "begroting", "locator": "l3"}


def base() -> Plan:
    """A programme with a goal, an indicator with figures and targets, an activity and a budget."""
    return Plan(
        profile=p.Profile(name="beukwoud", title="Beukwoud"),
        documents=(p.Document(id="begroting", title="Begroting"),),
        areas=(p.Area(id="noord", name="Noord", **AT),),
        goals=(
            p.Goal(id="zorg", title="Zorg", level=p.Level.PROGRAMME, code="1", **AT),
            p.Goal(id="werk", title="Werk", level=p.Level.PROGRAMME, code="2", **AT),
            p.Goal(id="thuis", parent="zorg", title="Langer thuis", level=p.Level.GOAL, code="1.1", **AT),
        ),
        indicators=(
            p.Indicator(id="hulp", name="Huishoudens met hulp", unit="count", source="GGD", **AT),
            p.Indicator(id="eenzaam", name="Inwoners die eenzaam zijn", unit="percent", **AT),
        ),
        observations=(_seen("eenzaam", "2016", "43"), _seen("eenzaam", "2016", "41", area="noord")),
        targets=(_target("hulp", "2020", "4500"), _target("hulp", "2021", "4000")),
        activities=(p.Activity(id="coach", goal="thuis", letter="a", title="Wooncoach", **AT),),
        results=(p.Result(activity="coach", period="2020", progress=p.Progress.UNDER_WAY, **AT),),
        budgets=(_budget("zorg", "2020", 1_200_000),),
    )


def _seen(indicator: str, period: str, value: str, **more: Any) -> p.Observation:
    cells: dict[str, Any] = {"role": p.Role.REALISED, **AT, **more}
    return p.Observation(indicator=indicator, period=period, value=Decimal(value), raw=value, **cells)


def _target(indicator: str, period: str, value: str, **more: Any) -> p.Target:
    return p.Target(indicator=indicator, period=period, value=Decimal(value), raw=value, **AT, **more)


def _budget(goal: str, period: str, amount: int, kind: p.BudgetKind = p.BudgetKind.EXPENDITURE) -> p.Budget:
    return p.Budget(
        goal=goal,
        kind=kind,
        period=period,
        stage=p.Stage.BUDGET,
        amount=Decimal(amount),
        raw=f"{amount}",
        **AT,
    )


def _with(table: str, number: int, **cells: Any) -> Plan:
    """The plan with other cells in one row."""
    rows = list(base().rows(table))
    rows[number] = replace(rows[number], **cells)
    return base().with_rows(**{table: rows})


def _plus(table: str, *rows: p.Row) -> Plan:
    return base().with_rows(**{table: (*base().rows(table), *rows)})


def _without(table: str, number: int) -> Plan:
    rows = list(base().rows(table))
    del rows[number]
    return base().with_rows(**{table: rows})


def _goal_in_other_words() -> Plan:
    goals = [
        replace(goal, id=f"{goal.id}-2", parent=goal.parent and f"{goal.parent}-2") for goal in base().goals
    ]
    goals[2] = replace(goals[2], title="Langer veilig thuis")
    renamed = {
        "activities": [replace(row, id="coach-2", goal="thuis-2") for row in base().activities],
        "results": [replace(row, activity="coach-2") for row in base().results],
        "budgets": [replace(row, goal="zorg-2") for row in base().budgets],
    }
    return base().with_rows(goals=goals, **renamed)


CASES: dict[str, tuple[Callable[[], Plan], list[str]]] = {
    "nothing": (base, []),
    "a goal added": (
        lambda: _plus("goals", p.Goal(id="sport", title="Sport", level=p.Level.PROGRAMME, code="3", **AT)),
        ["Nieuw: 3 Sport (programma)"],
    ),
    "a goal dropped": (lambda: _without("goals", 1), ["Vervallen: 2 Werk (programma)"]),
    "a goal in other words under the same code, with new ids all over": (
        _goal_in_other_words,
        ["1.1 Langer veilig thuis (doel): titel is “Langer veilig thuis”, was “Langer thuis”"],
    ),
    "another goal under the same code": (
        lambda: _with("goals", 1, id="sport", title="Sport voor iedereen"),
        ["Nieuw: 2 Sport voor iedereen (programma)", "Vervallen: 2 Werk (programma)"],
    ),
    "a goal moved": (
        lambda: _with("goals", 2, parent="werk"),
        ["1.1 Langer thuis (doel): plaats in de doelenboom is Werk, was Zorg"],
    ),
    "capitals and points are no change": (lambda: _with("goals", 1, title="WERK."), []),
    "a target moved": (
        lambda: _with("targets", 0, value=Decimal(3250)),
        ["Huishoudens met hulp: streefwaarde 2020 is 3.250, was 4.500"],
    ),
    "the same target printed otherwise": (
        lambda: _with("targets", 0, value=Decimal("4500.0"), raw="4.500"),
        [],
    ),
    "a target that became a limit": (
        lambda: _with("targets", 0, comparator=p.Comparator.AT_MOST),
        ["Huishoudens met hulp: streefwaarde 2020 is ten hoogste 4.500, was 4.500"],
    ),
    "a target that is to follow": (
        lambda: _with("targets", 0, value=None, missing=p.Missing.TO_FOLLOW),
        ["Huishoudens met hulp: streefwaarde 2020 is volgt later, was 4.500"],
    ),
    "targets of other years": (
        lambda: base().with_rows(targets=[*base().targets[1:], _target("hulp", "2022", "3500")]),
        [
            "Huishoudens met hulp: nieuwe streefwaarden (2022: 3.500)",
            "Huishoudens met hulp: vervallen streefwaarden (2020: 4.500)",
        ],
    ),
    "a figure revised, in one area": (
        lambda: _with("observations", 1, value=Decimal("41.5")),
        ["Inwoners die eenzaam zijn (Noord): cijfer 2016 is 41,5%, was 41%"],
    ),
    "a figure that came to be called the baseline": (
        lambda: _with("observations", 0, role=p.Role.BASELINE),
        [],
    ),
    "a second statement beside the first": (
        lambda: _plus("observations", _seen("eenzaam", "2016", "44")),
        [],
    ),
    "a unit changed: figures are not held side by side": (
        lambda: _with("indicators", 1, unit="count").with_rows(
            observations=[_seen("eenzaam", "2016", "900")]
        ),
        ["Inwoners die eenzaam zijn: eenheid is aantal, was procent"],
    ),
    "a source changed": (
        lambda: _with("indicators", 0, source="CBS"),
        ["Huishoudens met hulp: bron is “CBS”, was “GGD”"],
    ),
    "a definition that is new": (
        lambda: _with("indicators", 0, definition="Wie hulp krijgt"),
        ["Huishoudens met hulp: definitie is “Wie hulp krijgt”, was niet ingevuld"],
    ),
    "an activity added": (
        lambda: _plus(
            "activities", p.Activity(id="val", goal="thuis", letter="b", title="Valpreventie", **AT)
        ),
        ["Nieuw: b Valpreventie"],
    ),
    "an activity that is done": (
        lambda: _with("results", 0, progress=p.Progress.DONE),
        ["a Wooncoach: stand over 2020 is klaar, was bezig"],
    ),
    "a budget changed": (
        lambda: _with("budgets", 0, amount=Decimal(1_350_000)),
        ["1 Zorg (programma), lasten (begroot): bedrag 2020 is €\u00a01.350.000, was €\u00a01.200.000"],
    ),
    "a budget of a new year": (
        lambda: _plus("budgets", _budget("zorg", "2021", 0)),
        ["1 Zorg (programma), lasten (begroot): nieuwe bedragen (2021: €\u00a00)"],
    ),
}


@pytest.mark.parametrize(("newer", "said"), CASES.values(), ids=CASES)
def test_differences(newer: Callable[[], Plan], said: list[str]) -> None:
    assert [difference.message() for difference in compare(base(), newer()).differences] == said


@pytest.mark.parametrize(("newer", "said"), CASES.values(), ids=CASES)
def test_every_difference_leads_to_its_rows(newer: Callable[[], Plan], said: list[str]) -> None:
    for difference in compare(base(), newer()).differences:
        assert difference.older or difference.newer
        assert all(row.locator == "l3" for row in (*difference.older, *difference.newer))
        assert difference.message("en") != difference.message("nl")


def _renamed_indicator() -> Plan:
    return base().with_rows(
        indicators=[
            replace(base().indicators[0], id="hulp-thuis", name="Huishoudens met hulp thuis"),
            *base().indicators[1:],
        ],
        targets=[_target("hulp-thuis", "2020", "3250")],
    )


def test_a_renamed_indicator_is_proposed_and_not_joined() -> None:
    comparison = compare(base(), _renamed_indicator())
    assert [difference.message() for difference in comparison.differences] == [
        "Nieuw: Huishoudens met hulp thuis",
        "Vervallen: Huishoudens met hulp",
    ]
    assert [(item.one.id, item.other.id) for item in comparison.proposals] == [("hulp", "hulp-thuis")]


@pytest.mark.parametrize("pair", [("hulp", "hulp-thuis"), ("hulp-thuis", "hulp")])
def test_a_confirmed_indicator_is_followed(pair: tuple[str, str]) -> None:
    newer = answer(
        _renamed_indicator(),
        *pair,
        p.MatchAnswer.SAME,
        reason="Alleen de naam",
        by="J. de Vries",
        on=date(2024, 1, 2),
    )
    comparison = compare(base(), newer)
    assert [difference.message() for difference in comparison.differences] == [
        "Huishoudens met hulp thuis: naam is “Huishoudens met hulp thuis”, was “Huishoudens met hulp”",
        "Huishoudens met hulp thuis: streefwaarde 2020 is 3.250, was 4.500",
        "Huishoudens met hulp thuis: vervallen streefwaarden (2021: 4.000)",
    ]
    assert comparison.proposals == ()


def test_an_indicator_with_the_same_id_that_a_person_calls_another_is_another() -> None:
    newer = answer(
        base(), "hulp", "hulp", p.MatchAnswer.DIFFERENT, reason="Anders geteld", by="J", on=date(2024, 1, 2)
    )
    assert [difference.message() for difference in compare(base(), newer).differences] == [
        "Nieuw: Huishoudens met hulp",
        "Vervallen: Huishoudens met hulp",
    ]


@FEW
@given(plans())
def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    assert compare(plan, plan.with_rows(matches=())).differences == ()


@FEW
@given(plans(), plans())
def test_any_two_plans_can_be_compared(older: Plan, newer: Plan) -> None:
    comparison = compare(older, newer)
    assert len(comparison.as_dict()["differences"]) == len(comparison.differences)


def test_a_comparison_shows_itself_as_a_table() -> None:
    comparison = compare(base(), _without("goals", 1))
    assert repr(comparison) == "<Comparison of Beukwoud and Beukwoud: 1 differences>"
    assert "<td>Vervallen: 2 Werk (programma)</td>" in comparison._repr_html_()

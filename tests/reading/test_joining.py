"""Several plans become one: shared areas, and ids that would clash."""

from __future__ import annotations

from koersvast.plan import Area, Document, Goal, GoalIndicator, Indicator, Plan, Term
from koersvast.reading.joining import join


def _plan(number: int, **more: object) -> Plan:
    document = f"d{number}"
    tables = {
        "documents": [Document(id=document, title=document)],
        "areas": [Area(id="oost", name="Oost", document=document)],
        "goals": [Goal(id="doel", title=f"Doel {number}", area="oost", document=document)],
        "indicators": [Indicator(id="cijfer", name=f"Cijfer {number}", document=document)],
        "goal_indicators": [GoalIndicator(goal="doel", indicator="cijfer", document=document)],
    }
    return Plan().with_rows(**{**tables, **more})  # type: ignore[arg-type]


def test_nothing_changes_for_one() -> None:
    assert join([_plan(1)]) == _plan(1)


def test_areas_are_shared_and_other_ids_get_a_number_everywhere() -> None:
    plan = join([_plan(1), _plan(2), _plan(3)])
    assert [(area.id, area.document) for area in plan.areas] == [("oost", "d1")]
    assert [(goal.id, goal.title, goal.area) for goal in plan.goals] == [
        ("doel", "Doel 1", "oost"), ("doel-2", "Doel 2", "oost"), ("doel-3", "Doel 3", "oost"),
    ]  # fmt: skip
    assert [(link.goal, link.indicator) for link in plan.goal_indicators] == [
        ("doel", "cijfer"), ("doel-2", "cijfer-2"), ("doel-3", "cijfer-3"),
    ]  # fmt: skip


def test_a_new_number_is_not_one_that_the_document_uses_itself() -> None:
    own = [
        Goal(id="doel", title="A", document="d2"),
        Goal(id="doel-2", title="B", parent="doel", document="d2"),
    ]
    plan = join([_plan(1), _plan(2, goals=own, goal_indicators=[])])
    assert [(goal.id, goal.parent) for goal in plan.goals] == [
        ("doel", ""),
        ("doel-3", ""),
        ("doel-2", "doel-3"),
    ]


def test_rows_without_an_id_stay_as_they_are() -> None:
    terms = [
        Term(abbreviation="CJG", meaning="Centrum voor Jeugd en Gezin", document=f"d{number}")
        for number in (1, 2)
    ]
    plan = join([_plan(1, terms=terms[:1]), _plan(2, terms=terms[1:])])
    assert list(plan.terms) == terms


def test_documents_with_the_same_name() -> None:
    plan = join([_plan(1), _plan(1)])
    assert [document.id for document in plan.documents] == ["d1", "d1-2"]
    assert [goal.document for goal in plan.goals] == ["d1", "d1-2"]

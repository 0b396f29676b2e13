"""Reading newer documents into a plan: adds, updates, keeps what people corrected, and says what changed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings

from koersvast import plan as p
from koersvast.plan import (
    Author,
    Change,
    ChangeKind,
    Plan,
    correct,
    merge,
    read_package,
    update_package,
    write_package,
)
from koersvast.plan.package.cells import WrongCell
from tests.plan.plans import plans, small_plan

AUTHOR = Author(by="A. de Vries", on=date(2024, 3, 1), reason="tikfout in het document")


def _target(plan: Plan, value: str) -> Plan:
    return plan.with_rows(targets=[replace(row, value=Decimal(value)) for row in plan.targets])


def _document(plan: Plan, name: str) -> Plan:
    """The same plan as if it stood in another document."""
    tables = {
        table: [row if table == "documents" else replace(row, document=name) for row in rows]
        for table, rows in plan.tables()
    }
    tables["documents"] = [replace(row, id=name) for row in plan.documents]
    return plan.with_rows(**tables)


@given(plans())
@settings(max_examples=30, deadline=None)
def test_reading_the_same_again_changes_nothing(plan: Plan) -> None:
    merged = merge(plan, plan, before=plan, author=AUTHOR)
    assert merged.changes == ()
    assert merged.plan == plan


def test_a_cell_that_the_document_changed_is_updated() -> None:
    plan = small_plan()
    merged = merge(plan, _target(plan, "41"), before=plan, author=AUTHOR)
    assert merged.plan.targets[0].value == 41
    assert merged.changes == (Change(ChangeKind.UPDATED, "targets", "eenzaam|||2024", "value", "43", "41"),)


def test_a_correction_stays_and_is_recorded() -> None:
    read = small_plan()
    mine = _target(read, "40")
    merged = merge(mine, _target(read, "41"), before=read, author=AUTHOR)
    assert merged.plan.targets[0].value == 40
    assert merged.changes == (Change(ChangeKind.KEPT, "targets", "eenzaam|||2024", "value", "40", "41"),)
    (correction,) = merged.plan.corrections
    assert (correction.read, correction.corrected, correction.by) == ("41", "40", "A. de Vries")


def test_a_correction_that_the_document_took_over_is_no_longer_one() -> None:
    read = small_plan()
    mine = _target(read, "40")
    merged = merge(mine, _target(read, "40"), before=read, author=AUTHOR)
    assert (merged.changes, merged.plan.corrections) == ((), ())


def test_a_row_that_a_person_removed_stays_out() -> None:
    read = small_plan()
    merged = merge(read.with_rows(results=()), read, before=read, author=AUTHOR)
    assert merged.plan.results == ()
    assert merged.plan.corrections[0].read == "koffie|2023"


def test_a_row_that_a_person_added_stays() -> None:
    read = small_plan()
    extra = p.Term(abbreviation="CJG", meaning="Centrum voor Jeugd en Gezin")
    merged = merge(read.with_rows(terms=[extra]), read, before=read, author=AUTHOR)
    assert merged.plan.terms == (extra,)
    assert merged.changes == ()


def test_a_row_that_its_document_no_longer_has_is_dropped_unless_something_refers_to_it() -> None:
    read = small_plan()
    without_result = read.with_rows(results=())
    assert merge(read, without_result, before=read, author=AUTHOR).plan.results == ()

    without_activity = read.with_rows(activities=(), results=())
    hand_made = read.with_rows(
        relations=[p.Relation(cause="koffie", effect="eenzaam")],
        results=[*read.results, p.Result(activity="koffie", period="2024")],
    )
    merged = merge(hand_made, without_activity, before=read, author=AUTHOR).plan
    assert [row.id for row in merged.activities] == ["koffie"]
    assert [row.period for row in merged.results] == ["2024"]


def test_another_document_adds_its_own_figures_and_leaves_the_rest() -> None:
    read = small_plan()
    other = _document(_target(read, "41"), "begroting-2025")
    merged = merge(read, other, before=read, author=AUTHOR).plan
    assert [(row.document, row.value) for row in merged.targets] == [
        ("begroting-2024", 43),
        ("begroting-2025", 41),
    ]
    assert [row.id for row in merged.goals] == ["samen", "ontmoeten"]
    assert {row.document for row in merged.goals} == {"begroting-2025"}


def test_edits_in_the_package_are_found_when_a_document_is_read_again(tmp_path: Path) -> None:
    update_package(tmp_path, small_plan(), AUTHOR)
    path = tmp_path / "targets.csv"
    path.write_text(path.read_text().replace(",43,", ",40,"))
    changes = update_package(tmp_path, _target(small_plan(), "41"), AUTHOR)
    assert [change.kind for change in changes] == [ChangeKind.KEPT]
    plan = read_package(tmp_path)
    assert plan.targets[0].value == 40
    assert plan.corrections[0].corrected == "40"
    # Reading once more says the same, and does not forget who corrected.
    assert update_package(tmp_path, _target(small_plan(), "41"), replace(AUTHOR, by="B")) == ()
    assert read_package(tmp_path) == plan


def test_a_package_that_cannot_be_read_stays_as_it_is(tmp_path: Path) -> None:
    update_package(tmp_path, small_plan(), AUTHOR)
    (tmp_path / "goals.csv").write_text("id;title\n")
    with pytest.raises(p.PackageError):
        update_package(tmp_path, _target(small_plan(), "41"), AUTHOR)
    assert (tmp_path / "goals.csv").read_text() == "id;title\n"
    assert ",43," in (tmp_path / "targets.csv").read_text()


def test_correct_changes_one_cell_and_records_it() -> None:
    plan = correct(small_plan(), "goals", "ontmoeten", "title", "Meer ontmoetingen", AUTHOR)
    assert plan.goal("ontmoeten").title == "Meer ontmoetingen"
    (correction,) = plan.corrections
    assert correction.key == "goals|ontmoeten|title"
    assert correction.read.startswith('Meer "echte"')
    again = correct(plan, "goals", "ontmoeten", "title", "Ontmoeten", AUTHOR)
    assert [row.corrected for row in again.corrections] == ["Ontmoeten"]


@pytest.mark.parametrize(
    ("table", "key", "column", "cell", "error"),
    [
        ("goals", "niets", "title", "x", KeyError),
        ("goals", "samen", "naam", "x", KeyError),
        ("goals", "samen", "level", "hoog", WrongCell),
    ],
)
def test_correct_refuses(table: str, key: str, column: str, cell: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        correct(small_plan(), table, key, column, cell, AUTHOR)


def test_changes_read_as_sentences(tmp_path: Path) -> None:
    write_package(small_plan(), tmp_path)
    plan = small_plan()
    (change,) = merge(plan, _target(plan, "41"), before=plan, author=AUTHOR).changes
    assert change.message() == "targets: eenzaam|||2024, value was 43, is nu 41"

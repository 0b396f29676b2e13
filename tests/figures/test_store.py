"""The store: loads, revisions, and what stands when a load fails."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from koersvast.figures import Store, StoreError, UnstorableFigure
from koersvast.figures.joining import with_figures
from koersvast.plan import Document, DocumentKind, Indicator, Missing, Observation, Plan, Role, Status

DAY = date(2021, 3, 1)


def figure(period="2020", value="43", indicator="x", **cells):
    number = Decimal(value) if value is not None else None
    cells = {"role": Role.REALISED, **cells}
    return Observation(indicator=indicator, period=period, value=number, **cells)


FULL = figure(
    value="45.40",
    area="noord",
    group="19-plussers",
    numerator=Decimal(454),
    denominator=Decimal(1000),
    sample_size=1000,
    lower=Decimal("42.3"),
    upper=Decimal("48.5"),
    status=Status.PROVISIONAL,
    raw="45,40%",
    note="Voorlopig.",
    document="monitor",
    locator="p12",
)


def test_an_empty_store(tmp_path):
    assert Store(tmp_path / "nothing").observations() == ()
    assert Store(tmp_path / "nothing").loads == ()


def test_what_goes_in_comes_out(tmp_path):
    rows = [
        FULL,
        figure("2019", None, missing=Missing.SUPPRESSED),
        figure("2018", "0"),
        figure("2017", "-1250000"),
    ]
    Store(tmp_path).load(rows, source="peiling", day=DAY)
    back = {row.key: row for row in Store(tmp_path).observations()}
    assert back == {row.key: row for row in rows}
    assert str(back[FULL.key].value) == "45.40"


def test_a_load_adds_revises_and_leaves(tmp_path):
    folder = Store(tmp_path)
    folder.load([figure("2018", "40"), figure("2019", "42")], source="peiling", day=DAY)
    load = folder.load(
        [figure("2018", "40"), figure("2019", "42.5"), figure("2020", "43")],
        source="herziening",
        day=date(2022, 3, 1),
    )
    assert (load.number, load.added, load.revised, load.same) == (2, 1, 1, 1)
    assert [str(row.value) for row in folder.observations()] == ["40", "42.5", "43"]
    # What was published after the first load can still be told.
    assert [str(row.value) for row in folder.observations(load=1)] == ["40", "42"]
    assert [one.source for one in folder.loads] == ["peiling", "herziening"]


def test_a_figure_that_is_revised_twice_has_three_lives(tmp_path):
    folder = Store(tmp_path)
    for value in ("1", "2", "3"):
        folder.load([figure(value=value)], source="bron", day=DAY)
    assert [str(folder.observations(load=n)[0].value) for n in (1, 2, 3)] == ["1", "2", "3"]


def test_loading_the_same_again_changes_nothing(tmp_path):
    folder = Store(tmp_path)
    folder.load([FULL, figure("2018", "40")], source="peiling", day=DAY)
    again = folder.load([FULL, figure("2018", "40")], source="peiling", day=DAY)
    assert (again.added, again.revised, again.same) == (0, 0, 2)


@pytest.mark.parametrize(
    "cells",
    [
        {"value": Decimal("45.5")},
        {"value": Decimal("45.4")},  # Another number of printed decimals.
        {"value": None, "missing": Missing.SUPPRESSED},
        {"sample_size": None},
        {"upper": Decimal("48.6")},
        {"status": Status.FINAL},
        {"note": ""},
        {"locator": "p13"},
    ],
)
def test_any_other_cell_is_a_revision(tmp_path, cells):
    folder = Store(tmp_path)
    folder.load([FULL], source="peiling", day=DAY)
    newer = replace(FULL, **cells)
    difference = folder.difference([newer])
    assert difference.revised == ((FULL, newer),)
    assert folder.load([newer], source="peiling", day=DAY).revised == 1


def test_the_difference_is_told_before_it_is_made(tmp_path):
    folder = Store(tmp_path)
    assert folder.difference([FULL]).added == (FULL,)
    folder.load([figure("2018", "40"), figure("2019", "42")], source="peiling", day=DAY)
    found = folder.difference([figure("2018", "40"), figure("2019", "41"), figure("2020", "43")])
    assert [row.period for row in found.added] == ["2020"]
    assert [(str(old.value), str(new.value)) for old, new in found.revised] == [("42", "41")]
    assert found.same == 1
    assert len(folder.loads) == 1


def test_a_figure_given_twice_is_refused_and_nothing_changes(tmp_path):
    folder = Store(tmp_path)
    folder.load([figure("2018", "40")], source="peiling", day=DAY)
    with pytest.raises(StoreError, match=r"given twice: x\|\|\|2019\|realised"):
        folder.load([figure("2019", "1"), figure("2019", "2")], source="peiling", day=DAY)
    assert len(folder.observations()) == 1


@pytest.mark.parametrize("value", ["1234567890123", "0.1234567"])
def test_a_figure_with_too_many_digits_is_refused(tmp_path, value):
    with pytest.raises(UnstorableFigure, match="12 digits before and 6 after"):
        Store(tmp_path).load([figure(value=value)], source="peiling", day=DAY)
    assert Store(tmp_path).observations() == ()


def test_one_load_at_a_time(tmp_path):
    folder = Store(tmp_path)
    with folder._shelf.locked(), pytest.raises(StoreError, match="another load"):
        Store(tmp_path).load([FULL], source="peiling", day=DAY)
    assert Store(tmp_path).load([FULL], source="peiling", day=DAY).added == 1


def test_figures_join_a_plan(tmp_path):
    plan = Plan(
        indicators=(Indicator(id="x", name="X"),), observations=(figure("2018", "40"), figure("2019", "41"))
    )
    joined = with_figures(plan, [figure("2019", "42"), figure("2020", "43"), figure(indicator="another")])
    assert [(row.period, str(row.value)) for row in joined.observations] == [
        ("2018", "40"),
        ("2019", "42"),
        ("2020", "43"),
    ]


TABLE = Document(
    id="bron-1234",
    title="Eenzaamheid; gemeenten",
    kind=DocumentKind.FIGURES,
    published=date(2021, 2, 1),
)


def test_a_load_keeps_the_tables_its_figures_stand_in(tmp_path):
    folder = Store(tmp_path)
    newer = replace(TABLE, published=date(2022, 2, 1))
    for edition, value in ((TABLE, "40"), (newer, "41")):
        row = figure(value=value, document=TABLE.id, locator="T001/GM9999/2020JJ00")
        folder.load([row], source="bron", day=DAY, documents=[edition])
    assert folder.documents() == (newer,)
    assert folder.documents(load=1) == (TABLE,)
    assert folder.loads[0].documents == (TABLE,)


def test_figures_bring_their_documents_into_a_plan():
    plan = Plan(indicators=(Indicator(id="x", name="X"),), documents=(TABLE,))
    newer, unused = replace(TABLE, published=date(2022, 2, 1)), Document(id="ander", title="Ander")
    rows = [
        figure("2019", document=TABLE.id, locator="T001/GM9999/2019JJ00"),
        figure("2020", document="onbekend", locator="p1"),
        figure("2021", area="elders"),
    ]
    joined = with_figures(plan, rows, [newer, unused])
    assert joined.documents == (newer,)
    assert [(row.period, row.document, row.locator) for row in joined.observations] == [
        ("2019", TABLE.id, "T001/GM9999/2019JJ00"),
        ("2020", "", ""),
    ]

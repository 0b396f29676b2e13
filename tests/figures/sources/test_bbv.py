"""The statutory indicators: the catalogue, and which indicators of a plan they are."""

from decimal import Decimal

import pytest

from koersvast.figures.sources.bbv import in_plan, plan_of, statutory
from koersvast.figures.sources.portals import portals
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.refreshing import region_codes
from koersvast.plan import Indicator, Plan


def test_the_catalogue_is_whole():
    catalogue = statutory()
    assert [one.number for one in catalogue] == list(range(1, 40))
    assert all(one.name and one.source and one.measured for one in catalogue)
    assert {one.portal for one in catalogue if one.portal} <= portals().keys()
    assert len({one.indicator.id for one in catalogue}) == 39
    assert {one.number for one in catalogue if one.automatic} == {24, 35, 37}


def test_an_indicator_of_a_plan_is_known_by_its_words_and_unit():
    plan = Plan(
        indicators=(
            Indicator(id="a", name="Netto arbeidsparticipatie (% van de beroepsbevolking)", unit="percent"),
            Indicator(
                id="b", name="Cliënten met een maatwerkarrangement Wmo per 1.000 inwoners", unit="per_1000"
            ),
            Indicator(id="c", name="Jongeren met jeugdhulp", unit="count"),
            Indicator(id="d", name="Banen in de zorg", unit="per_1000"),
            Indicator(id="f", name="Percentage niet-sporters", unit="percent"),
        )
    )
    assert {number: row.id for number, row in in_plan(plan, statutory()).items()} == {
        24: "a",
        32: "b",
        20: "f",
    }


def test_a_connection_is_in_the_unit_of_the_plan():
    worth = next(one for one in statutory() if one.number == 35)
    assert worth.connection(Indicator(id="woz", name="WOZ", unit="eur")).factor == Decimal(1000)


def test_a_plan_of_the_catalogue_alone():
    plan = plan_of("GM9991", statutory()[:2])
    assert region_codes(plan) == {"GM9991": ""}
    assert [row.id for row in plan.indicators] == ["bbv-01-formatie", "bbv-02-bezetting"]


GOOD = 'number = 1\ntaakveld = 0\nname = "Formatie"\nunit = ""\nmeasured = "fte"\nsource = "eigen"\n'


def test_a_catalogue_of_ones_own(tmp_path):
    path = tmp_path / "bbv.toml"
    path.write_text(f"[[indicator]]\n{GOOD}")
    assert [one.name for one in statutory(path)] == ["Formatie"]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("[[indicator", "list of statutory"),
        ("indicator = 3", "list of statutory"),
        ("indicator = [3]", "indicator 1 of the list: indicator"),
        ("[[indicator]]\nnumber = 1", "measured, name, source, taakveld, unit"),
        (f"[[indicator]]\n{GOOD}kleur = 1", "kleur"),
        (f"[[indicator]]\n{GOOD.replace('number = 1', 'number = true')}", "number"),
    ],
)
def test_a_catalogue_that_is_wrong_is_told(tmp_path, written, found):
    path = tmp_path / "bbv.toml"
    path.write_text(written)
    with pytest.raises(SourceError) as wrong:
        statutory(path)
    assert found in wrong.value.messages["en"]


def test_a_catalogue_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SourceError, match=r"bbv\.toml"):
        statutory(tmp_path / "bbv.toml")

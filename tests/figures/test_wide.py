"""Tables by area and period, as monitors export them."""

from decimal import Decimal

import pytest

from koersvast.figures.persons import PersonData
from koersvast.figures.template import TemplateError, is_wide, read_wide
from koersvast.plan import Area, Indicator, Missing, Plan, Profile
from koersvast.texts import LANGUAGES

PLAN = Plan(
    profile=Profile(name="beukwoud", municipality="Beukwoud", code="GM9991"),
    areas=(Area(id="noord", name="Noord", code="WK999101"),),
    indicators=(
        Indicator(id="banen", name="Banen", unit="per_1000"),
        Indicator(id="eenzaam", name="% inwoners dat zich eenzaam voelt", unit="percent"),
    ),
)


def read(tmp_path, *lines, indicator=""):
    path = tmp_path / "export.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_wide(path, PLAN, indicator)


def short(wide):
    return [
        (row.indicator, row.area, row.period, None if row.value is None else str(row.value), row.missing)
        for row in wide.observations
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Gebied;Banen 2022;% inwoners dat zich eenzaam voelt 2023",
        "Gemeente;Banen | 2022;% inwoners dat zich eenzaam voelt (2023)",
        ";banen - 2022;eenzaam 2023",
    ],
)
def test_an_indicator_in_a_period_above_each_column(tmp_path, head):
    found = read(
        tmp_path, head, "Beukwoud;598,4;42,5%", "Nederland;600;41", "WK999101;?;x", "Noord-Oost;1;2", ""
    )
    assert short(found) == [
        ("banen", "", "2022", "598.4", None),
        ("eenzaam", "", "2023", "42.5", None),
        ("banen", "noord", "2022", None, Missing.NOT_AVAILABLE),
        ("eenzaam", "noord", "2023", None, Missing.SUPPRESSED),
    ]
    assert found.other_areas == ("Nederland", "Noord-Oost")
    assert [row.locator for row in found.observations] == ["l2", "l2", "l4", "l4"]


def test_periods_alone_and_the_indicator_apart(tmp_path):
    found = read(tmp_path, "Gebied;2021;2022-Q1;2022/2023", "gm9991;1;;0", indicator="banen")
    assert short(found) == [("banen", "", "2021", "1", None), ("banen", "", "2022/2023", "0", None)]


@pytest.mark.parametrize(
    ("lines", "problems"),
    [
        (["Gebied;Kleur", "Noord;1"], [("head-period", "B1")]),
        (["Gebied;2022", "Noord;1"], [("head-indicator", "B1")]),
        (["Gebied;Woningen 2022", "Noord;1"], [("head-indicator", "B1")]),
        (["Gebied;Banen 2022/2025", "Noord;1"], [("period", "B1")]),
        (["Gebied", "Noord"], [("no-column", "")]),
        (["Gebied;Banen 2022;Banen 2023", "Noord;veel;1.234"], [("number", "B2"), ("ambiguous", "C2")]),
        (["Gebied;Banen 2022", "Noord;1", "noord;2"], [("doubled", "B3")]),
        ([""], [("empty", "")]),
    ],
)
def test_everything_that_is_wrong_is_told(tmp_path, lines, problems):
    with pytest.raises(TemplateError) as wrong:
        read(tmp_path, *lines)
    assert [(one.kind, one.cell) for one in wrong.value.problems] == problems
    assert all(one.message(language) for one in wrong.value.problems for language in LANGUAGES)


def test_data_about_people_are_refused(tmp_path):
    with pytest.raises(PersonData):
        read(tmp_path, "Gebied;Banen 2022;BSN", "Noord;1;123456782")


def test_a_template_is_no_export(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("Indicator (niet wijzigen);Periode;Cijfer")
    assert not is_wide(path)
    path.write_text("Gebied;Banen 2022\nNoord;1")
    assert is_wide(path)
    assert read_wide(path, PLAN).observations[0].value == Decimal(1)

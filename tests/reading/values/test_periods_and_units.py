"""Years, quarters, school years; units and who is counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.plan import parse_period
from koersvast.reading.recognise.vocabulary import load_vocabulary
from koersvast.reading.values.periods import find_period, read_period
from koersvast.reading.values.units import Unit, unit_in_cell, unit_in_name

WORDS = load_vocabulary()


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2016", "2016"),
        ("(2016)", "2016"),
        ("2016*", "2016"),
        ("'16", "2016"),
        ("’98", "1998"),
        ("eind 2016", "2016"),
        ("ultimo 2016", "2016"),
        ("peildatum 1 januari 2016", "2016"),
        ("31-12-2019", "2019"),
        ("per 31 december 2019", "2019"),
        ("1-7-2019", "2019-07"),
        ("maart 2018", "2018-03"),
        ("2018-03", "2018-03"),
        ("2016/2017", "2016/2017"),
        ("2016-2017", "2016/2017"),
        ("2016 – 2017", "2016/2017"),
        ("2016/'17", "2016/2017"),
        ("2016/17", "2016/2017"),
        ("2011-12", "2011/2012"),
        ("schooljaar 2016-2017", "2016/2017"),
        ("2016 Q1", "2016-Q1"),
        ("Q4 2016", "2016-Q4"),
        ("Q4-2020", "2020-Q4"),
        ("1e kwartaal 2016", "2016-Q1"),
        ("kwartaal 3 2018", "2018-Q3"),
    ],
)
def test_periods(text: str, period: str) -> None:
    assert read_period(text, WORDS) == period


@pytest.mark.parametrize(
    "text",
    [
        "",
        "R2016",
        "2018-2021",
        "12",
        "2016 2017",
        "Realisatie 2018",
        "1.2016",
        "20161",
        "2016,5",
        "2e halfjaar 2020",
    ],
)
def test_what_is_no_period_or_says_more(text: str) -> None:
    assert read_period(text, WORDS) == ""


@pytest.mark.parametrize(
    ("text", "period", "around"),
    [
        ("Realisatie 2018", "2018", "Realisatie"),
        ("2018 (realisatie)", "2018", "(realisatie)"),
        ("Rekening 4e kwartaal 2019", "2019-Q4", "Rekening"),
    ],
)
def test_a_period_among_words(text: str, period: str, around: str) -> None:
    find = find_period(text, WORDS)
    assert find is not None
    assert (find.period, find.around) == (period, around)


@pytest.mark.parametrize("text", ["2018-2021", "2018 tot 2021", "geen jaar", "2018 en 2019-2020"])
def test_no_period_or_several(text: str) -> None:
    assert find_period(text, WORDS) is None


@settings(deadline=None)
@given(st.text(alphabet="0123456789-/ '’Qq.kwartel()janurimet", max_size=20))
def test_whatever_is_read_is_a_period_of_the_plan(text: str) -> None:
    if period := read_period(text, WORDS):
        assert parse_period(period).text == period


@pytest.mark.parametrize(
    ("cell", "unit", "population"),
    [
        ("%", "percent", ""),
        ("Percentage", "percent", ""),
        ("Aantal", "count", ""),
        ("Aantal inwoners", "count", "inwoners"),
        ("% kinderen tot 18 jaar", "percent", "kinderen tot 18 jaar"),
        ("% van alle jongeren tot 18 jaar", "percent", "jongeren tot 18 jaar"),
        ("% werkenden t.o.v. de beroepsbevolking", "percent", "werkenden"),
        ("Aantal per 1.000 inwoners 15 – 64 jaar", "per_1000", "inwoners 15 – 64 jaar"),
        ("per 10.000 inwoners", "per_10000", "inwoners"),
        ("% van de beroeps-bevolking", "percent", "beroepsbevolking"),
        ("% van de werkzame beroeps-bevolking", "percent", "werkzame beroepsbevolking"),
        ("% 65-plussers", "percent", "65-plussers"),
        ("Rapportcijfer", "grade", ""),
        ("€ per inwoner", "eur", ""),
        ("dagen", "day", ""),
        ("index", "index", ""),
        ("-", "", ""),
    ],
)
def test_unit_cells(cell: str, unit: str, population: str) -> None:
    assert unit_in_cell(cell, WORDS) == Unit(unit, population)


@pytest.mark.parametrize(
    ("name", "unit", "population"),
    [
        ("% inwoners dat zich inzet", "percent", "inwoners"),
        ("Percentage 65-plussers dat eenzaam is", "percent", "65-plussers"),
        ("Het aantal huishoudens met een stadspas", "count", "huishoudens"),
        ("Verzuim: Het aantal leerlingen dat verzuimt, per 1.000 leerlingen", "per_1000", "leerlingen"),
        ("Oordeel over sportvelden (rapportcijfer)", "grade", ""),
        ("Tevredenheid (in %)", "percent", ""),
        ("Gemiddelde wachttijd voor een woning in jaren", "year", ""),
        ("Gemiddelde wachttijd (in dagen) voor een woning", "day", ""),
        ("Gemiddelde wachttijd (in de stad) voor een woning", "", ""),
        ("Inwoners die sporten in de wijk", "", ""),
        ("Inwoners die sporten", "", ""),
        ("Inwoners met een loonwaarde van 40%", "", ""),
        ("De mate waarin ouders steun ervaren", "", ""),
    ],
)
def test_units_in_names(name: str, unit: str, population: str) -> None:
    assert unit_in_name(name, WORDS) == Unit(unit, population)

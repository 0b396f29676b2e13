"""Heads of columns: what they hold, for which period and area."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.recognise.heads import Head, merged, read_head
from tests.reading.helping import VOCABULARY


@pytest.mark.parametrize(
    ("text", "kind", "period"),
    [
        ("2018", "", "2018"),
        ("Nulmeting", "baseline", ""),
        ("Nulmeting (2015)", "baseline", "2015"),
        ("0-meting 2015", "baseline", "2015"),
        ("Waarde nulmeting", "baseline", ""),
        ("Realisatie 2020", "realised", "2020"),
        ("2020 realisatie", "realised", "2020"),
        ("Jaarrekening 2021", "realised", "2021"),
        ("Rek. 2019", "realised", "2019"),
        ("R2019", "realised", "2019"),
        ("R'19", "realised", "2019"),
        ("2021 (R)", "realised", "2021"),
        ("RW", "realised", ""),
        ("RW 2019", "realised", "2019"),
        ("Stand per 31-12-2020", "realised", "2020"),
        ("Streefwaarde 2022", "target", "2022"),
        ("Begr. 2020", "target", "2020"),
        ("B 2020", "target", "2020"),
        ("Doel eind 2022", "goal_or_target", "2022"),
        ("Doel 2022 (streefwaarde)", "target", "2022"),
        ("Begroting 2021 na wijziging", "target_changed", "2021"),
        ("Verwachte realisatie 2021", "forecast", "2021"),
        ("Afwijking realisatie-begroting 2020", "difference", "2020"),
        ("Score 2019", "value", "2019"),
        ("Waarde gemeente 2019", "value", "2019"),
        ("Bron nulmeting", "source", ""),
        ("Indicator1", "indicator", ""),
        ("Effectindicator (bron)", "indicator", ""),
        ("Doel bereikt?", "trend", ""),
        ("behaald 2018", "realised", "2018"),
        ("Realisatie jan-jun 2021", "part_of_year", "2021"),
        ("Realisatie 1e halfjaar 2021", "part_of_year", "2021"),
        ("Realisatie t/m Q2 2020", "part_of_year", "2020-Q2"),
        ("Realisatie t/m 2020", "realised", "2020"),
        ("Wat willen we bereiken?", "goal", ""),
    ],
)
def test_kind_and_period(text: str, kind: str, period: str) -> None:
    head = read_head(text, VOCABULARY)
    assert (head.kind, head.period) == (kind, period)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jaar nulmeting", {"kind": "period", "of": "baseline"}),
        ("Doeljaar", {"kind": "period", "of": "target"}),
        ("Nederland 2019", {"area": "Nederland", "period": "2019"}),
        ("Realisatie Nederland 2020", {"kind": "realised", "area": "Nederland", "period": "2020"}),
        ("Provincie Noord-Holland", {"area": "Provincie Noord-Holland"}),
        ("Aantal 2019", {"unit": "count", "period": "2019"}),
        ("Realisatie (%)", {"kind": "realised", "unit": "percent"}),
        ("Vijverdam 2019", {"period": "2019", "rest": "Vijverdam"}),
        ("Meting 1 (2017)", {"kind": "realised", "period": "2017", "rest": "1"}),
        ("2018-2021", {"rest": "2018-2021", "is_span": True}),  # a span is no year
        ("Streefwaarde 2022 2023", {"kind": "target", "rest": "2022 2023"}),
        ("Iets anders", {"rest": "Iets anders"}),
        ("", {}),
    ],
)
def test_what_more_a_head_says(text: str, expected: dict[str, str]) -> None:
    assert read_head(text, VOCABULARY) == Head(text, **expected)


@pytest.mark.parametrize(
    ("upper", "lower", "kind", "period"),
    [
        ("Streefwaarden", "2018", "target", "2018"),
        ("2018", "SW", "target", "2018"),
        ("Streefwaarde", "Waarde", "target", ""),
        ("Nulmeting", "Jaar", "period", ""),
        ("", "2018", "", "2018"),
    ],
)
def test_heads_of_two_lines(upper: str, lower: str, kind: str, period: str) -> None:
    head = merged(read_head(upper, VOCABULARY), read_head(lower, VOCABULARY))
    assert (head.kind, head.period) == (kind, period)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_reading_a_head_never_raises_and_keeps_its_text(text: str) -> None:
    assert read_head(text, VOCABULARY).text == " ".join(text.split())


@pytest.mark.parametrize(
    ("upper", "lower", "period"),
    [
        ("Streefwaarden", "2018", "2018"),
        ("Streefwaarde 2022", "2021", "2022"),
        ("Realisatie 2021", "Q1 2021", "2021-Q1"),
    ],
)
def test_a_year_below_a_head_with_another_year_is_not_its_own(upper: str, lower: str, period: str) -> None:
    assert merged(read_head(upper, VOCABULARY), read_head(lower, VOCABULARY)).period == period

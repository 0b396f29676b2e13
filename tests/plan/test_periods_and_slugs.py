"""Periods and ids made from text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.plan import parse_period, slug
from koersvast.plan.columns import SLUG_PATTERN
from koersvast.plan.slugs import LONGEST


@pytest.mark.parametrize(
    ("text", "kind", "year", "middle"),
    [
        ("2018", "year", 2018, 2018.5),
        ("2018-Q1", "quarter", 2018, 2018.125),
        ("2018-12", "month", 2018, 2018 + 11.5 / 12),
        ("2016/2017", "school_year", 2016, 2017 + 1 / 12),
    ],
)
def test_period(text: str, kind: str, year: int, middle: float) -> None:
    period = parse_period(text)
    assert (period.kind, period.year, period.middle, str(period)) == (kind, year, pytest.approx(middle), text)


@pytest.mark.parametrize("text", ["", "18", "2018-13", "2018-Q5", "2016/2018", "2016-2017", "1799", "٢٠١٨"])
def test_not_a_period(text: str) -> None:
    with pytest.raises(ValueError, match="is not a"):
        parse_period(text)


def test_periods_are_ordered_by_their_start() -> None:
    texts = ["2018-Q2", "2017", "2018", "2017/2018", "2018-05"]
    assert sorted(texts, key=parse_period) == ["2017", "2017/2018", "2018", "2018-Q2", "2018-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ouders & kinderen", "ouders-kinderen"),
        ("% 19-plussers dat zich eenzaam voelt", "percentage-19-plussers-dat-zich-eenzaam-voelt"),
        ("Cliënten met één plan", "clienten-met-een-plan"),
        ("…", "x"),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_a_slug_is_always_a_valid_id(text: str) -> None:
    import re

    assert re.fullmatch(SLUG_PATTERN, slug(text))
    assert len(slug(text)) <= LONGEST

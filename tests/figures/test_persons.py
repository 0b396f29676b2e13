"""Data about single people are told by the head of a column or by what stands in it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.figures.persons import (
    Personal,
    PersonData,
    is_bsn,
    personal_columns,
    personal_contents,
    personal_head,
    refuse_persons,
)

# Numbers that pass the test and were never given out: made for tests.
BSNS = ["123456782", "111222333", "999990019"]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("BSN", Personal.BSN),
        ("bsn_client", Personal.BSN),
        ("BSNnummer", Personal.BSN),
        ("clientBsn", Personal.BSN),
        ("Burgerservicenummer", Personal.BSN),
        ("Achternaam", Personal.NAME),
        ("Voorletters", Personal.NAME),
        ("Naam cliënt", Personal.NAME),
        ("naam_van_respondent", Personal.NAME),
        ("Cliëntnaam", Personal.NAME),
        ("First name", Personal.NAME),
        ("geboortedatum", Personal.BIRTH_DATE),
        ("Geb.datum", Personal.BIRTH_DATE),
        ("date_of_birth", Personal.BIRTH_DATE),
        ("Huisnummer", Personal.ADDRESS),
        ("Postcode", Personal.ADDRESS),
        ("e-mail", Personal.CONTACT),
        ("Telefoonnummer", Personal.CONTACT),
        ("cliëntnummer", Personal.NUMBER),
        ("leerlingID", Personal.NUMBER),
        ("respondentnummer", None),
        # What is about many people, or about none.
        ("Naam", None),
        ("Naam aanbieder", None),
        ("Aantal cliënten", None),
        ("Geboortejaar", None),
        ("Postcode4", None),
        ("Leeftijd", None),
        ("Geslacht", None),
        ("Wijk", None),
        ("Cijfer", None),
        ("", None),
    ],
)
def test_heads(head, kind):
    assert personal_head(head) == kind


@pytest.mark.parametrize(
    ("digits", "passes"),
    [
        ("123456782", True),
        ("123456789", False),
        ("111222333", True),
        ("000000000", False),
        ("10000008", True),  # 010000008 with its zero lost: 8 − 8 = 0.
        ("1234567", False),
        ("12345678a", False),
    ],
)
def test_the_eleven_test(digits, passes):
    assert is_bsn(digits) is passes


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (BSNS, Personal.BSN),
        ([int(digits) for digits in BSNS], Personal.BSN),
        ([float(digits) for digits in BSNS], Personal.BSN),
        ([*BSNS, None, "", "onbekend"], Personal.BSN),
        (["Gesproken met 123456782 over hulp"], Personal.BSN),
        (["123456782"], None),  # One number alone may be an amount.
        (["123456789", "123456782", "500000000"], None),
        (["Besteed: 123.456.782 euro"], None),
        ([dt.date(1950, 3, 12), dt.date(1987, 1, 30), dt.date(2004, 7, 7)], Personal.BIRTH_DATE),
        (["12-03-1950", "30-01-1987", "07-07-2004"], Personal.BIRTH_DATE),
        (["2021-03-12", "2022-01-30", "2023-07-07"], None),
        (["1990-01-01", "2000-01-01", "2010-01-01", "2020-01-01"], None),
        ([1950, 1987, 2004], None),
        (["J. de Vries", "A.B. Jansen", "K. van der Berg"], Personal.NAME),
        (["Vries, J. de", "Jansen, A.B.", "Berg-Smit, K."], Personal.NAME),
        (["Noord", "Zuid", "Centrum Oost"], None),
        (["Zorg B.V.", "Hulp Thuis", "Jansen B.V."], None),
        (["1234 AB", "1234CD", "2345 EF"], Personal.ADDRESS),
        (["1234", "1235", "2345"], None),
        (["a@b.example", "c@d.example", "e@f.example"], Personal.CONTACT),
        (["team@gemeente.example", "Voorlopig cijfer", "Let op", "Herzien"], None),
        ([12, 0, 45.5, "n.b."], None),
        ([], None),
    ],
)
def test_contents(cells, kind):
    assert personal_contents(cells) == kind


def test_every_column_is_named_and_nothing_passes():
    heads = ["Wijk", "Kenmerk", "Geboortedatum"]
    rows = [["Noord", digits, ""] for digits in BSNS]
    found = personal_columns(heads, rows)
    assert [(one.kind, one.column, one.by_contents) for one in found] == [
        (Personal.BSN, 2, True),
        (Personal.BIRTH_DATE, 3, False),
    ]
    with pytest.raises(PersonData) as refused:
        refuse_persons(heads, rows, file="zorg.csv")
    assert refused.value.messages["nl"].splitlines()[1:] == [
        "  de kolom Kenmerk: wat erin staat, lijkt op een burgerservicenummer (BSN).",
        "  de kolom Geboortedatum: de naam van de kolom zegt dat hier een geboortedatum staat.",
    ]
    assert not any(digits in message for digits in BSNS for message in refused.value.messages.values())


def test_moments_of_a_spreadsheet_are_days():
    days = [dt.datetime(year, 3, 12, tzinfo=dt.UTC) for year in (1950, 1987, 2004)]
    assert personal_contents(days) == Personal.BIRTH_DATE


def test_rows_may_be_shorter_than_the_head():
    assert personal_columns(["a", "b"], [["x"], ["y", 1, "too much"]]) == ()


@given(st.lists(st.one_of(st.none(), st.text(), st.integers(), st.floats(), st.dates()), max_size=8))
def test_any_cells_are_judged(cells):
    assert personal_contents(cells) in {None, *Personal}


@given(st.integers(1, 10**8 - 1))
def test_one_last_digit_at_most_passes(first):
    passed = [last for last in range(10) if is_bsn(f"{first:08}{last}")]
    assert len(passed) <= 1

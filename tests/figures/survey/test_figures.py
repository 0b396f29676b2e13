"""From a file of answers to figures of a plan: which figures there are, and what is refused."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest

from koersvast.figures import TemplateError
from koersvast.figures.persons import PersonData
from koersvast.figures.survey import WrongQuestions, read_answers, read_questions, survey_figures
from koersvast.plan import Area, Indicator, Missing, Plan, Profile

PLAN = Plan(
    profile=Profile(name="beukwoud", title="Beukwoud"),
    areas=(Area(id="noord", name="Noord"), Area(id="west", name="West")),
    indicators=(
        Indicator(id="eenzaam", name="Eenzaam", unit="percent"),
        Indicator(id="cijfer", name="Cijfer voor de buurt", unit="grade"),
    ),
)
QUESTIONS = """
period = "2025"
weight = "gewicht"
area = "wijk"
groups = ["leeftijd"]
minimum = 30

[[question]]
indicator = "eenzaam"
column = "v1"
yes = ["soms", "vaak"]
no_answer = ["weet niet"]

[[question]]
indicator = "cijfer"
column = "v2"
no_answer = ["9999"]
"""
HEAD = "wijk;leeftijd;gewicht;v1;v2"


def lines(**counts):
    """So many answers by area: a third is lonely sometimes, a tenth does not know."""
    draw = random.Random(1)
    return [
        f"{area.capitalize()};{'jong' if number % 2 else 'oud'};{draw.choice(['1', '1,5', '0,5'])};"
        f"{'weet niet' if number % 10 == 0 else 'soms' if number % 3 == 0 else 'nooit'};"
        f"{'' if number % 7 == 0 else 5 + number % 5}"
        for area, count in counts.items()
        for number in range(count)
    ]


@pytest.fixture
def figures(tmp_path):
    def made(rows, questions=QUESTIONS, head=HEAD):
        (tmp_path / "vragen.toml").write_text(questions, encoding="utf-8")
        (tmp_path / "antwoorden.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
        asked = read_questions(tmp_path / "vragen.toml")
        found = survey_figures(read_answers(tmp_path / "antwoorden.csv", asked), asked, PLAN, "peiling")
        return {(row.indicator, row.area, row.group): row for row in found}

    return made


def test_a_figure_for_all_by_area_by_group_and_by_both(figures):
    found = figures(lines(noord=200, west=40))
    assert {place[1:] for place in found} == {
        (area, group) for area in ("", "noord", "west") for group in ("", "leeftijd: jong", "leeftijd: oud")
    }


def test_a_share_with_its_margin_and_honest_counts(figures):
    row = figures(lines(noord=200, west=40))["eenzaam", "noord", ""]
    assert row.sample_size == 180
    assert row.lower < row.value < row.upper
    # The counts give the share, and stand for fewer answers than were weighted.
    assert row.denominator < 180
    assert row.numerator / row.denominator * 100 == pytest.approx(row.value, abs=Decimal("0.001"))
    assert "180 antwoorden, gewogen" in row.note


def test_a_mean_has_no_counts(figures):
    row = figures(lines(noord=200, west=40))["cijfer", "", ""]
    assert row.lower < row.value < row.upper
    assert (row.numerator, row.denominator) == (None, None)


@pytest.mark.parametrize(("count", "shown"), [(33, True), (30, False)])
def test_nothing_below_the_minimum(figures, count, shown):
    """Of 33 four do not know, of 30 three: 29 and 27 answers, or 30 with a minimum of 29."""
    row = figures(lines(noord=200, west=count), QUESTIONS.replace("30", "29"))["eenzaam", "west", ""]
    assert (row.value is not None) is shown
    if not shown:
        assert (row.missing, row.sample_size, row.note) == (Missing.SUPPRESSED, None, "")


@pytest.mark.parametrize(
    ("row", "head", "place", "found"),
    [
        pytest.param("Noord;jong;0;soms;7", HEAD, "C2", "0", id="a weight of nothing"),
        pytest.param("Noord;jong;;soms;7", HEAD, "C2", "–", id="no weight"),
        pytest.param("Noord;jong;1;soms;zeven", HEAD, "E2", "zeven", id="a word for a figure"),
        pytest.param("Oost;jong;1;soms;7", HEAD, "A1", "Oost", id="an area that the plan does not have"),
        pytest.param(
            "Noord;jong;1;soms", HEAD.removesuffix(";v2"), "", "wijk, leeftijd, gewicht, v1", id="no column"
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_cell(figures, row, head, place, found):
    with pytest.raises(TemplateError) as refused:
        figures([row], head=head)
    problem = refused.value.problems[0]
    assert (problem.cell, problem.found) == (place, found)


def test_a_file_about_persons_is_refused(figures):
    with pytest.raises(PersonData):
        figures(["Noord;jong;1;soms;7;1990-01-01"], head=f"{HEAD};geboortedatum")


@pytest.mark.parametrize(
    ("questions", "named"),
    [
        ("period = 2025", "period = 2025"),
        ("period = '25'", "25"),
        ("period = '2025'", "question"),
        ("period = '2025'\nweging = 'w'", "weging"),
        ("period = '2025'\nminimum = 0", "0"),
        ("period = '2025'\n[[question]]\ncolumn = 'v1'", "indicator"),
        ("period = '2025'\n[[question]]\nindicator = 'eenzaam'\ncolumn = 'v1'\nyes = 'ja'", "yes = ja"),
        ("period = ", "vragen.toml"),
    ],
)
def test_wrong_questions_are_refused_by_name(figures, questions, named):
    with pytest.raises(WrongQuestions) as refused:
        figures(lines(noord=1), questions)
    assert all(named in message for message in refused.value.messages.values())

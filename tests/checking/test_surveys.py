"""Surveys that are known by the source of an indicator."""

from __future__ import annotations

import pytest

from koersvast.checking.facts import Facts
from koersvast.checking.frequency import years_between
from koersvast.checking.surveys import survey_of
from tests.checking.drawn import drawn


@pytest.mark.parametrize(
    ("source", "name", "every"),
    [
        ("Gezondheidsmonitor GGD Waterland", "Gezondheidsmonitor Volwassenen en Ouderen", 4),
        ("Gezondheidsmonitor Jeugd", "Gezondheidsmonitor Jeugd", 4),
        ("Veiligheidsmonitor", "Veiligheidsmonitor", 2),
        ("Omnibusonderzoek", "omnibusenquête of inwonerspeiling", None),
        ("IP", "omnibusenquête of inwonerspeiling", None),
        ("Cliëntervaringsonderzoek Wmo", "cliëntervaringsonderzoek", None),
    ],
)
def test_a_source_names_a_survey(source: str, name: str, every: int | None) -> None:
    plan = drawn(f"term IP = Gemeente Waterland, Inwonerspeiling\nindicator % tevreden | source: {source}")
    survey = survey_of(plan.indicators[0], Facts(plan))
    assert survey is not None
    assert (survey.name, survey.every) == (name, every)


@pytest.mark.parametrize("source", ["CBS", "Gemeentelijke registratie", "Omnibus en Veiligheidsmonitor", "-"])
def test_a_register_or_two_surveys_name_none(source: str) -> None:
    plan = drawn(f"indicator % tevreden | source: {source}")
    assert survey_of(plan.indicators[0], Facts(plan)) is None


def test_what_the_plan_says_goes_before_what_is_known() -> None:
    plan = drawn("""
    indicator % tevreden | percent | source: Veiligheidsmonitor | every: vierjaarlijks
      realised 2016: 50%
    """)
    facts = Facts(plan)
    assert years_between(facts.series[0], facts) == 4

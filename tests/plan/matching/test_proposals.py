"""Which indicators may be the same: what tells for, what tells against, and what a person said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from koersvast import plan as p
from koersvast.plan import MatchAnswer, Plan
from koersvast.plan.matching import Proposal, answer, propose
from tests.plan.plans import plans

# Random plans take long to make; each holds every table.
FEW = settings(max_examples=15)

Figures = Mapping[str, str]


def _plan(*known: tuple[str, dict[str, Any], Figures]) -> Plan:
    """One indicator a document: name, other columns, and figures by year."""
    documents, indicators, observations = [], [], []
    for number, (name, more, figures) in enumerate(known):
        document = f"d{number}"
        documents.append(p.Document(id=document, title=f"Stuk {number}"))
        indicators.append(p.Indicator(id=f"i{number}", name=name, document=document, locator="l1", **more))
        observations += [
            p.Observation(
                indicator=f"i{number}",
                period=year,
                role=p.Role.REALISED,
                value=Decimal(value),
                document=document,
                locator="l2",
            )
            for year, value in figures.items()
        ]
    return Plan().with_rows(documents=documents, indicators=indicators, observations=observations)


PERCENT = {"unit": "percent"}
# name, columns and figures of both; what is likely (None: no proposal)
CASES: dict[
    str, tuple[tuple[str, dict[str, Any], Figures], tuple[str, dict[str, Any], Figures], str | None]
] = {
    "the same": (("Banen", {}, {}), ("Banen", {}, {}), "same"),
    "the same but for the sign": (
        ("% ouders dat werkt", PERCENT, {}),
        ("Percentage ouders dat werkt", PERCENT, {}),
        "same",
    ),
    "another source tells, and is no other series": (
        ("Banen", {"source": "LISA"}, {}),
        ("Banen", {"source": "CBS"}, {}),
        "same",
    ),
    "another unit": (("Banen", {"unit": "count"}, {}), ("Banen", {"unit": "per_1000"}, {}), "redefined"),
    "another population": (
        ("Eenzaamheid", {**PERCENT, "population": "inwoners van 18 jaar en ouder"}, {}),
        ("Eenzaamheid", {**PERCENT, "population": "ouderen boven 65"}, {}),
        "redefined",
    ),
    "other figures of the same years": (
        ("Ouders die werken", PERCENT, {"2019": "40", "2020": "41"}),
        ("Ouders die werken", PERCENT, {"2019": "40", "2020": "44"}),
        "redefined",
    ),
    "another name": (
        ("Jongeren met diploma", PERCENT, {}),
        ("Jongeren met een rijbewijs", PERCENT, {}),
        None,
    ),
    "a compound of the name": (
        ("Jongeren met diploma", PERCENT, {}),
        ("Jongeren met een startdiploma", PERCENT, {}),
        "renamed",
    ),
    "another name with the same figures": (
        ("Jongeren met diploma", PERCENT, {"2019": "71.5", "2020": "72.8"}),
        ("Jongeren met een startkwalificatie", PERCENT, {"2019": "71.5", "2020": "72.8"}),
        "renamed",
    ),
    "a word more": (
        ("Deelnemers aan cursussen", {"unit": "count"}, {}),
        ("Deelnemers aan digitale cursussen", {"unit": "count"}, {}),
        "renamed",
    ),
    "other ages": (
        ("Jongeren van 12 tot 18 jaar met hulp", PERCENT, {}),
        ("Jongeren van 18 tot 23 jaar met hulp", PERCENT, {}),
        None,
    ),
    "a word more in another unit": (
        ("Deelnemers aan cursussen", {"unit": "count"}, {}),
        ("Deelnemers aan digitale cursussen", PERCENT, {}),
        None,
    ),
    "other things with one figure in common": (
        ("Banen", {"unit": "count"}, {"2020": "12"}),
        ("Ouders", {"unit": "count"}, {"2020": "12"}),
        None,
    ),
}


@pytest.mark.parametrize(("one", "other", "likely"), CASES.values(), ids=CASES)
def test_proposals(one: Any, other: Any, likely: str | None) -> None:
    found = propose(_plan(one, other))
    assert [item.likely.value for item in found] == ([likely] if likely else [])


def test_the_reason_names_what_tells_for_and_against() -> None:
    (found,) = propose(
        _plan(
            ("Ouders die werken", {**PERCENT, "source": "GGD"}, {"2019": "40", "2020": "41"}),
            ("Ouders die werken", {**PERCENT, "source": "CBS"}, {"2019": "40", "2020": "44"}),
        )
    )
    assert found.reason("nl") == (
        "Dezelfde naam, maar misschien iets anders gemeten. De namen zijn gelijk. Van 2 cijfers over dezelfde"
        " jaren is er 1 gelijk. De eenheid is gelijk: procent. De bron verschilt: “GGD” en “CBS”."
    )
    assert found.reason("en").endswith("The source differs: “GGD” and “CBS”.")
    assert 0.6 < found.score < 1


def test_indicators_of_one_document_are_not_proposed() -> None:
    plan = _plan(("Banen", {}, {}))
    twice = plan.with_rows(indicators=[*plan.indicators, p.Indicator(id="j", name="Banen", document="d0")])
    assert propose(twice) == ()


def test_the_best_of_several_is_proposed() -> None:
    plan = _plan(("Deelnemers aan cursussen", {}, {}), ("Deelnemers aan digitale cursussen", {}, {}))
    better = p.Indicator(id="beter", name="Deelnemers aan cursussen", document="d1")
    (found,) = propose(plan.with_rows(indicators=[*plan.indicators, better]))
    assert (found.one.id, found.other.id) == ("i0", "beter")


@pytest.mark.parametrize("said", list(MatchAnswer))
@pytest.mark.parametrize("pair", [("i0", "i1"), ("i1", "i0")])
def test_what_was_answered_is_not_proposed_again(said: MatchAnswer, pair: tuple[str, str]) -> None:
    plan = _plan(("Banen", {}, {}), ("Banen", {}, {}))
    assert propose(answer(plan, *pair, said, reason="Zo is het", by="J. de Vries", on=date(2024, 1, 2))) == ()


def test_a_later_answer_takes_the_place_of_an_earlier_one() -> None:
    plan = _plan(("Banen", {}, {}), ("Banen", {}, {}))
    about = {"reason": "Zo is het", "by": "J. de Vries", "on": date(2024, 1, 2)}
    first = answer(plan, "i0", "i1", MatchAnswer.SAME, **about)
    second = answer(first, "i1", "i0", MatchAnswer.DIFFERENT, **about)
    assert [(row.one, row.other, row.answer) for row in second.matches] == [
        ("i1", "i0", MatchAnswer.DIFFERENT)
    ]


def _either_way(found: tuple[Proposal, ...]) -> set[tuple[frozenset[str], float]]:
    return {(frozenset((item.one.id, item.other.id)), round(item.score, 9)) for item in found}


@FEW
@given(plans(), plans())
def test_which_plan_is_the_older_makes_no_difference(one: Plan, other: Plan) -> None:
    assert _either_way(propose(one, other)) == _either_way(propose(other, one))
    assert all(0 <= item.score <= 1 for item in propose(one, other))

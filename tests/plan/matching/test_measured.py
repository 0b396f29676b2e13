"""How good proposals are, measured on pairs of indicators that a person labelled.

`pairs.csv` holds names from the reference documents, names of statutory indicators, and invented pairs:
renamed, redefined, another population, unit or source, and pairs that only look alike.
"""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from koersvast import plan as p
from koersvast.plan import Plan
from koersvast.plan.matching import propose
from koersvast.plan.matching.names import name_likeness

_TABLE = Path(__file__).parent / "pairs.csv"
PAIRS = list(csv.DictReader(_TABLE.read_text(encoding="utf-8").splitlines()))
# What is known to go wrong; a change that mends one of these, or breaks another, shows here.
MISSED = {
    "Percentage Haarlemmers dat zichzelf volledig zelfredzaam beschouwt (geen hulp nodig)",
    "Aantal kinderen dat een beroep doet op Jeugsportfonds en Jeugdcultuurfonds",
    "Leegstaande woningen",
}
WRONG = {"% jongeren (2e en 4e klas VO) dat aangeeft ooit XTC te hebben gebruikt"}


def _plan(pair: dict[str, str]) -> Plan:
    """The two indicators of a pair, each in a document of its own."""
    documents, indicators, observations = [], [], []
    for side in ("one", "other"):
        documents.append(p.Document(id=f"d-{side}", title=side, municipality="Haarlem"))
        given = {name: pair[f"{side}_{name}"] for name in ("unit", "population", "source")}
        indicators.append(p.Indicator(id=side, name=pair[side], document=f"d-{side}", locator="l1", **given))
        for figure in filter(None, pair[f"{side}_figures"].split(";")):
            year, _, value = figure.partition(":")
            observations.append(
                p.Observation(
                    indicator=side,
                    period=year,
                    role=p.Role.REALISED,
                    value=Decimal(value),
                    document=f"d-{side}",
                    locator="l2",
                )
            )
    return Plan().with_rows(documents=documents, indicators=indicators, observations=observations)


def _likely(pair: dict[str, str]) -> str:
    found = propose(_plan(pair))
    return found[0].likely.value if found else "none"


def test_precision_and_recall() -> None:
    said = [(pair["expected"], _likely(pair), pair["one"]) for pair in PAIRS]
    proposed = [expected for expected, likely, _ in said if likely != "none"]
    wanted = [likely for expected, likely, _ in said if expected != "none"]
    assert {name for expected, likely, name in said if likely == "none" != expected} == MISSED
    assert {name for expected, likely, name in said if expected == "none" != likely} == WRONG
    assert 1 - proposed.count("none") / len(proposed) >= 0.97
    assert 1 - wanted.count("none") / len(wanted) >= 0.91


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['one']} / {pair['other']}")
def test_what_is_redefined_is_never_proposed_as_the_same(pair: dict[str, str]) -> None:
    assert (_likely(pair) == "redefined") == (pair["expected"] == "redefined")


@pytest.mark.parametrize(
    ("one", "other", "more", "less"),
    [
        # Each pair of names is more alike than the other.
        ("werkloze jongeren", "werkeloze jongeren", "werkloze jongeren", "werkende jongeren"),
        ("veilige buurten", "veilige buurt", "veilige buurten", "onveilige buurten"),
        ("minimahuishoudens", "huishoudens", "minimahuishoudens", "kinderen"),
        ("wegen en groen", "wegen", "onderhoud van wegen", "onderhoud van groen"),
        (
            "zorg van 12 tot 18 jaar",
            "zorg (12-18 jaar)",
            "zorg van 12 tot 18 jaar",
            "zorg van 18 tot 23 jaar",
        ),
    ],
)
def test_name_likeness(one: str, other: str, more: str, less: str) -> None:
    assert name_likeness(one, other) > name_likeness(more, less)


def test_the_people_of_a_municipality_are_its_inhabitants() -> None:
    one, other = "Weidelose ouderen die sporten", "Ouderen die sporten"
    assert name_likeness(one, other, {"Weidelo"}) == 1
    assert name_likeness(one, other) < 1
    assert name_likeness("Weideloërs", "inwoners", {"Weidelo"}) == 1
    assert name_likeness("Deelnemers aan de Weidelopas", "Deelnemers", {"Weidelo"}) < 1

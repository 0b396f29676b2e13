"""Two budgets of one municipality, in two formats: what the second changed, and one indicator in both."""

from __future__ import annotations

from datetime import date
from functools import cache

from koersvast.plan import MatchAnswer, Plan
from koersvast.plan.comparing import Comparison, compare
from koersvast.plan.matching import Likely, answer, propose
from koersvast.reading import read
from tests.reading.samples.make import DOCUMENTS

ENERGY = "2.1 Energie (beleidsveld)"
LABEL = "Percentage woningen met label A of B"


@cache
def _plan(year: int) -> Plan:
    (path,) = DOCUMENTS.glob(f"brinkstad-begroting-{year}.*")
    return read(path)


def _said(comparison: Comparison, table: str) -> list[str]:
    return [
        difference.message().replace("\u00a0", " ")
        for difference in comparison.differences
        if difference.table == table
    ]


def test_what_the_second_budget_changed() -> None:
    comparison = compare(_plan(2024), _plan(2025))
    assert _said(comparison, "goals") == [
        "Nieuw: 2 Minder restafval (doel)",
        "Vervallen: 2 Minder auto's in het centrum (doel)",
    ]
    assert _said(comparison, "indicators")[0] == f"{LABEL}: bron is “Kadaster”, was “Energieloket”"
    assert _said(comparison, "targets") == [
        f"{LABEL}: streefwaarde 2025 is 44%, was 45%",
        f"{LABEL}: nieuwe streefwaarden (2026: 47%)",
        f"{LABEL}: vervallen streefwaarden (2024: 42%)",
    ]
    assert _said(comparison, "observations") == [
        f"{LABEL}: cijfer 2022 is 39%, was 38%",
        f"{LABEL}: nieuwe cijfers (2023: 41%)",
    ]
    # What the older budget foresaw for 2025 beside what the newer one asks; 2026 stayed as it was.
    assert [said for said in _said(comparison, "budgets") if " is " in said] == [
        f"{ENERGY}, lasten (begroot): bedrag 2025 is € 2.520.000, was € 2.380.000",
        f"{ENERGY}, saldo (begroot): bedrag 2025 is € 1.920.000, was € 1.780.000",
    ]


def test_a_renamed_indicator_is_followed_once_a_person_said_so() -> None:
    older, newer = _plan(2024), _plan(2025)
    (found,) = propose(newer, older)
    assert (found.one.name, found.other.name, found.likely) == (
        "Aantal zonnepanelen op gemeentelijke daken",
        "Zonnepanelen op gemeentelijke daken",
        Likely.SAME,
    )
    assert not any("zonnepanelen" in said.casefold() for said in _said(compare(older, newer), "targets"))
    ids = found.one.id, found.other.id
    said = answer(newer, *ids, MatchAnswer.SAME, reason="Alleen de naam", by="B", on=date(2024, 11, 1))
    assert propose(said, older) == ()
    assert _said(compare(older, said), "targets")[3:] == [
        "Zonnepanelen op gemeentelijke daken: streefwaarde 2025 is 2.250, was 2.500",
        "Zonnepanelen op gemeentelijke daken: nieuwe streefwaarden (2026: 2.500)",
        "Zonnepanelen op gemeentelijke daken: vervallen streefwaarden (2024: 2.000)",
    ]

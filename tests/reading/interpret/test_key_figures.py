"""Figures outside tables are proposals: from pages with tiles, and from sentences of frameworks."""

from __future__ import annotations

from decimal import Decimal

import pytest

from koersvast.plan import DocumentKind, IndicatorKind, Plan
from tests.reading.helping import heading, item, paragraph, plan_of, plan_of_text

PAGE = """
    Kerncijfers

    91% 62%

    Ervaart gezondheid als goed

    Kinderen 3-11 jaar

    Ouderen

    Bron: GGD Linde, 2018

    Bron: Peiling, 2016

    12%

    4. Verder
"""


def test_a_page_with_tiles() -> None:
    plan = plan_of_text(PAGE)
    (indicator,) = plan.indicators
    assert (indicator.name, indicator.kind, indicator.unit, indicator.source) == (
        "Ervaart gezondheid als goed",
        IndicatorKind.CONTEXT,
        "percent",
        "GGD Linde",
    )
    assert [(one.group, one.period, one.value, one.raw) for one in plan.observations] == [
        ("Kinderen 3-11 jaar", "2018", Decimal(91), "91%"),
        ("Ouderen", "2016", Decimal(62), "62%"),
    ]
    assert all("Voorstel" in one.note for one in plan.observations)
    assert "Peiling" in plan.observations[1].note


def test_what_cannot_be_tied_is_unread_with_the_reason() -> None:
    (unread,) = plan_of_text(PAGE).unread
    assert (unread.text, unread.locator) == ("12%", "l15")
    assert unread.reason


def told(kind: DocumentKind | None) -> Plan:
    return plan_of(heading("Wonen"), paragraph("In 2018 woont 61% van de jongeren thuis."), kind=kind)


def test_a_sentence_of_a_framework_is_a_proposal() -> None:
    plan = told(DocumentKind.FRAMEWORK)
    (indicator,), (observation,) = plan.indicators, plan.observations
    assert (indicator.name, indicator.unit) == ("Percentage jongeren: thuis", "percent")
    assert (observation.period, observation.value, observation.raw) == ("2018", Decimal(61), "61%")
    assert "In 2018 woont 61% van de jongeren thuis." in observation.note


@pytest.mark.parametrize("kind", [DocumentKind.PROGRAMME_BUDGET, None])
def test_sentences_of_other_documents_are_left_alone(kind: DocumentKind | None) -> None:
    assert not told(kind).observations


def test_letters_of_advice_tell_no_figures() -> None:
    letter = [
        paragraph("Geachte raad, wij adviseren u. Ons advies: meer."),
        paragraph("Nu sport 61% van de jongeren."),
    ]
    assert not plan_of(*letter, kind=DocumentKind.FRAMEWORK).observations


@pytest.mark.parametrize(
    ("above", "sentence", "is_told"),
    [
        ("Wonen", "In 2018 woont 61% van de jongeren thuis.", True),
        # A year to come: a wish, or what is expected.
        ("Wonen", "In 2026 woont 61% van de jongeren thuis.", False),
        # What stands under "what do we want" is wanted, whatever it says.
        ("Doelen", "Nu woont 61% van de jongeren thuis.", False),
        ("Wat gaan we doen?", "Daarmee woont 61% van de jongeren thuis.", False),
    ],
)
def test_what_is_wanted_is_no_fact(above: str, sentence: str, is_told: bool) -> None:
    plan = plan_of(heading(above), paragraph(sentence), kind=DocumentKind.FRAMEWORK, period="2022")
    assert bool(plan.observations) is is_told


@pytest.mark.parametrize(
    ("caption", "name", "period"),
    [
        ("van de jongeren voelt zich gezond (2023)", "van de jongeren voelt zich gezond", "2023"),
        ("van de jongeren kreeg hulp in 2022", "van de jongeren kreeg hulp", "2022"),
        # Another year to compare with is not that of the figure.
        ("van de jongeren rookt, meer dan in 2022", "van de jongeren rookt, meer dan in 2022", ""),
    ],
)
def test_the_year_behind_a_caption_is_that_of_the_figure(caption: str, name: str, period: str) -> None:
    plan = plan_of(heading("In één oogopslag"), item(f"83% {caption}"), item("71% van de ouders"))
    first, _ = plan.observations
    assert (plan.indicators[0].name, first.period) == (name, period)

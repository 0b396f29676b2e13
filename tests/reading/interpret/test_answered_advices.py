"""Advice and answer below one heading."""

from __future__ import annotations

import pytest

from koersvast.plan import AnswerStatus
from koersvast.reading.blocks import Block
from tests.reading.helping import heading, paragraph, plan_of

FIRST = (
    heading("Advies 1. Loketten", 2),
    paragraph("De adviesraad vindt dat er in elke wijk een loket moet komen."),
    paragraph("Let op mensen met een beperking."),
)


@pytest.mark.parametrize(
    "opens",
    [
        [heading("Reactie van het college:"), paragraph("Wij nemen dit advies over.")],
        [paragraph("Ons antwoord"), paragraph("Wij nemen dit advies over.")],
        [paragraph("Reactie van het college: Wij nemen dit advies over.")],
    ],
)
def test_an_advice_a_heading(opens: list[Block]) -> None:
    second = (
        heading("Advies 2", 2),
        paragraph("Betrek jongeren."),
        paragraph("Ons antwoord: Dat doen wij al."),
    )
    plan = plan_of(*FIRST, *opens, *second, heading("Tot slot", 2), paragraph("Dank voor uw advies."))
    assert [(row.body, row.subject, row.advice, row.answer, row.status) for row in plan.advices] == [
        (
            "Adviesraad",
            "Loketten",
            "De adviesraad vindt dat er in elke wijk een loket moet komen. Let op mensen met een beperking.",
            "Wij nemen dit advies over.",
            AnswerStatus.ADOPTED,
        ),
        ("Adviesraad", "Betrek jongeren.", "Betrek jongeren.", "Dat doen wij al.", AnswerStatus.ANSWERED),
    ]


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("Wij nemen dit advies niet over.", AnswerStatus.NOT_ADOPTED),
        ("Het college neemt de aanbeveling over.", AnswerStatus.ADOPTED),
        ("Wij nemen dit advies gedeeltelijk over.", AnswerStatus.PARTLY),
    ],
)
def test_what_became_of_it(answer: str, status: AnswerStatus) -> None:
    (row,) = plan_of(*FIRST, paragraph("Ons antwoord"), paragraph(answer)).advices
    assert row.status is status


def test_an_advice_without_an_answer_is_left() -> None:
    assert plan_of(*FIRST, heading("Advies 2", 2), paragraph("Betrek jongeren.")).advices == ()

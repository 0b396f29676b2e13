"""Advice and answer, paired by subject, with what became of the advice."""

from __future__ import annotations

import pytest

from koersvast.plan import Advice, AnswerStatus
from tests.reading.helping import heading, paragraph, plan_of, table

A, P, N, B = AnswerStatus.ADOPTED, AnswerStatus.PARTLY, AnswerStatus.NOT_ADOPTED, AnswerStatus.ANSWERED


def letters(subjects: list[tuple[str, list[str], str, str]]) -> list[Advice]:
    """The advices read from two letters: (subject, what is asked, heading of the answer, answer)."""
    advice = [
        heading("Onderwerp Advies beleidsplan Lindebroek"),
        paragraph("De adviesraad las uw plan. Wij adviseren u graag. Dit is ons advies."),
    ]
    answer = [
        heading("Onderwerp Reactie"),
        paragraph("Geachte leden van de adviesraad,"),
        paragraph("Wij danken u voor uw advies. U adviseert ons goed."),
    ]
    for subject, asked, title, answered in subjects:
        advice += [heading(subject), *(paragraph(text) for text in asked)]
        answer += [heading(title), paragraph(answered)]
    close = [paragraph("Met vriendelijke groet,"), heading("J. de Vries")]
    filler = [paragraph("Bijlage.")] * 6
    plan = plan_of(*advice, *close, *filler, *answer, *close)
    return list(plan.advices)


@pytest.mark.parametrize(
    ("asked", "answered", "status"),
    [
        ("Wij adviseren een fonds te maken.", "Wij nemen uw advies over.", A),
        ("Wij adviseren een fonds te maken.", "Wij onderschrijven dit volledig.", A),
        ("Advies: maak een fonds.", "Wij zien hiervan af. Wij achten dit niet realistisch.", N),
        ("Wij pleiten voor een fonds.", "Een fonds is niet haalbaar. Wel wordt de tekst aangevuld.", P),
        ("Formuleer een plan voor de wijk.", "Het plan is in de maak.", B),
        # A question is answered, whatever the answer says.
        ("Is er geld voor een fonds?", "Wij achten dit niet realistisch.", B),
        # What is said of figures does not touch an advice without figures.
        ("Wij adviseren een fonds te maken.", "Een streefcijfer achten wij niet realistisch.", B),
        ("Wij adviseren dat 75% meedoet.", "Een streefcijfer achten wij niet realistisch.", N),
    ],
)
def test_status_by_the_words_of_the_answer(asked: str, answered: str, status: AnswerStatus) -> None:
    found = [
        one for one in letters([("Sport in de wijk", [asked], "Sport in de wijk", answered)]) if one.subject
    ]
    assert [(one.subject, one.status) for one in found if one.subject == "Sport in de wijk"] == [
        ("Sport in de wijk", status)
    ]


def test_more_than_one_advice_on_a_subject() -> None:
    asked = [
        "Wij adviseren een fonds te maken. Wij pleiten ook voor een pas.",
        "Hoe gaat het met de clubs? En met de scholen?",
    ]
    found = letters([("Sport", asked, "Sport", "Wij nemen uw advies over.")])
    assert [(one.advice, one.status) for one in found if one.subject == "Sport"] == [
        ("Wij adviseren een fonds te maken.", A),
        ("Wij pleiten ook voor een pas.", A),
        ("Hoe gaat het met de clubs? En met de scholen?", B),
    ]


def test_an_answer_that_refers_back_says_the_same_again() -> None:
    found = letters(
        [
            (
                "Indicatoren van het plan",
                ["Formuleer SMART wat u wilt bereiken."],
                "Indicatoren van het plan",
                "Van SMART doelen hebben wij afgezien.",
            ),
            (
                "Sport",
                ["Formuleer SMART wat de clubs doen."],
                "Sport",
                "Op SMART doelen zijn wij hierboven al ingegaan.",
            ),
        ]
    )
    assert [one.status for one in found if one.subject in {"Indicatoren van het plan", "Sport"}] == [N, N]


def test_titles_that_differ_a_little_are_the_same_subject() -> None:
    found = letters(
        [
            (
                "Veilig thuis: simpel en samen",
                ["Wij adviseren een loket."],
                "Veilig thuis",
                "Wij volgen uw advies.",
            )
        ]
    )
    assert ("Veilig thuis", A) in [(one.subject, one.status) for one in found]


def test_an_advice_without_an_answer_has_no_status() -> None:
    found = letters([("Sport", ["Wij adviseren een fonds."], "Heel iets anders", "Dit gaat over wonen.")])
    assert [(one.status, one.answer) for one in found if one.subject == "Sport"] == [(None, "")]


def test_who_advised_and_what_will_be_done() -> None:
    found = letters(
        [("Sport", ["Wij adviseren een fonds."], "Sport", "Wij nemen dit mee. Wij zullen het fonds maken.")]
    )
    (advice,) = [one for one in found if one.subject == "Sport"]
    assert (advice.body, advice.follow_up) == ("Adviesraad", "Wij zullen het fonds maken.")


def test_a_table_of_advice_and_answers() -> None:
    plan = plan_of(
        table(
            ["Onderwerp", "Advies", "Reactie college"],
            ["Sport", "Maak een fonds.", "Dit advies nemen wij over."],
            ["Wonen", "Bouw meer.", "Dat is niet haalbaar."],
        )
    )
    assert [(one.subject, one.status) for one in plan.advices] == [("Sport", A), ("Wonen", N)]


def test_a_table_tells_in_its_caption_or_above_it_who_advised() -> None:
    rows = table(["Advies", "Reactie"], ["Maak een fonds.", "Dit advies nemen we gedeeltelijk over."])
    plan = plan_of(heading("6. Advies van de Wmo-raad"), paragraph("In de tabel staat het antwoord."), rows)
    assert [(one.body, one.status) for one in plan.advices] == [("Wmo-raad", P)]


def test_letters_about_other_things_hold_no_advice() -> None:
    plan = plan_of(
        heading("Onderwerp Feest"),
        paragraph("Geachte heer, het feest is op vrijdag."),
        heading("Eten"),
        paragraph("Is er taart?"),
    )
    assert not plan.advices

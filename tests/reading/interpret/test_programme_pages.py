"""A programme on one page, and the sentences in it that say what is wanted."""

from __future__ import annotations

import pytest

from koersvast.reading.recognise.goal_sentences import goal_sentences
from tests.reading.helping import VOCABULARY, heading, paragraph, plan_of, plan_of_text, table


@pytest.mark.parametrize(
    "sentence",
    [
        "Ons doel is dat inwoners elkaar kennen.",
        "Het doel van ons sportbeleid is dat meer inwoners bewegen.",
        "Doel van de regeling is om armoede te voorkomen.",
        "Onze aanpak van eenzaamheid is erop gericht dat buren elkaar ontmoeten.",
        "Met ons groenbeleid willen we de hitte in de stad beperken.",
        "We streven naar een stad zonder drempels.",
        "Het is aan ons om voor veilige speelplekken te zorgen.",
    ],
)
def test_goal_sentences(sentence: str) -> None:
    text = paragraph(f"De stad groeit. {sentence} Dat kost tijd.")
    assert [goal.text for goal in goal_sentences(text, VOCABULARY)] == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "De doelen staan in de nota.",
        "Met de buurgemeenten maken wij afspraken.",
        "Onze inwoners vinden de stad prettig.",
        "Het doel van vorig jaar.",
        "Inwoners willen dat de stad groen blijft.",
    ],
)
def test_other_sentences(sentence: str) -> None:
    assert list(goal_sentences(paragraph(sentence), VOCABULARY)) == []


def test_a_task_brings_the_sentence_to_which_it_points() -> None:
    text = paragraph("Kinderen hebben recht op spelen. Het is aan de gemeente om daarvoor plekken te maken.")
    assert [goal.text for goal in goal_sentences(text, VOCABULARY)] == [text.text]


PAGE = (
    heading("Groen en spelen"),
    paragraph("Inwoners van Lindebroek spelen en wandelen dicht bij huis."),
    paragraph("Ons doel is dat elk kind een speelplek heeft. De stad groeit."),
    paragraph("Met ons groenbeleid willen we de hitte beperken."),
)


def test_a_page_becomes_a_programme_with_its_goals() -> None:
    indicators = table(["Indicator", "Eenheid", "2018"], ["Speelplekken", "aantal", "12"])
    plan = plan_of(*PAGE, indicators, heading("Relevant beleid"), paragraph("Groenvisie 2020 (2019/123456)"))
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(goal.level, goal.title, titles.get(goal.parent, "")) for goal in plan.goals] == [
        ("programme", "Groen en spelen", ""),
        ("goal", PAGE[1].text, "Groen en spelen"),
        ("subgoal", "Ons doel is dat elk kind een speelplek heeft.", PAGE[1].text),
        ("subgoal", "Met ons groenbeleid willen we de hitte beperken.", PAGE[1].text),
    ]
    assert [titles[link.goal] for link in plan.goal_indicators] == ["Groen en spelen"]
    assert [titles[policy.goal] for policy in plan.policies] == ["Groen en spelen"]


def test_text_with_goals_under_headings_is_not_read_for_sentences() -> None:
    plan = plan_of(*PAGE, heading("Wat willen we bereiken?"), paragraph("Iets."), heading("Relevant beleid"))
    assert "Ons doel is dat elk kind een speelplek heeft." not in [goal.title for goal in plan.goals]


def test_text_without_anything_of_a_programme_is_no_programme() -> None:
    assert plan_of(*PAGE).goals == ()


LINKS = """
    Thema  Doel  Beleid  Indicator  Jaar  RW  Jaar  SW

    Zorg  Goede zorg  Nota Zorgen voor elkaar (2019/123456)  % tevreden  2019  80%  2021  >80%

    https://raad.example.nl/2019/Zorgen-voor-elkaar/2019123456-1-Nota-Zorgen-voor-elkaar-2.pdf
    https://raad.example.nl/2018/Samen-tegen-eenzaamheid/2018654321-2-Raadsstuk-Samen-tegen-eenzaamheid-1.pdf
    https://raad.example.nl/2018/Iets-zonder-nummer.pdf
    """


def test_a_document_to_which_only_a_link_leads_among_links_to_policy() -> None:
    plan = plan_of_text(LINKS.replace("https", "https", 1))
    found = [(policy.title, policy.reference) for policy in plan.policies]
    assert ("Nota Zorgen voor elkaar", "2019/123456") in found
    assert ("Samen tegen eenzaamheid", "2018/654321") not in found  # one of two is too many


def test_only_where_most_links_lead_to_named_policy() -> None:
    more = "".join(
        f"\n    https://raad.example.nl/2019/Nota-{n}/201912345{n}-1-Nota-nummer-{n}.pdf" for n in (7, 8)
    )
    rows = "".join(
        f"\n    Zorg  Doel {n}  Nota nummer {n} (2019/12345{n})  % x  2019  8%  2021  9%\n" for n in (7, 8)
    )
    head, row, *links = LINKS.split("\n\n")
    plan = plan_of_text("\n\n".join([head, row, rows, "\n".join(links) + more]))
    found = [(policy.title, policy.reference) for policy in plan.policies]
    assert ("Samen tegen eenzaamheid", "2018/654321") in found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Dit staat in het coalitieakkoord 2022-2026 ‘Samen verder’.",
            "coalitieakkoord 2022-2026 ‘Samen verder’",
        ),
        ("Zie het collegeprogramma 2018-2022.", "collegeprogramma 2018-2022"),
        ("Het coalitieakkoord is gesloten.", ""),
    ],
)
def test_agreements_that_the_text_names(text: str, title: str) -> None:
    assert [policy.title for policy in plan_of(paragraph(text)).policies] == ([title] if title else [])

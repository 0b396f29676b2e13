"""What a text refers to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.plan import MentionKind
from koersvast.reading.recognise.mentioned import LONGEST, mentioned, subject_before


@pytest.mark.parametrize(
    ("text", "kind", "target", "subject"),
    [
        ("Dit staat in paragraaf 3.4.", "part", "3.4", ""),
        ("De aanpak (zie 3.4) loopt door.", "part", "3.4", ""),
        ("Zie hoofdstuk 5 voor de kosten.", "part", "5", ""),
        ("De bronnen staan in bijlage B.", "part", "bijlage B", ""),
        ("In tabel 12 staan de inkomsten.", "part", "tabel 12", ""),
        ("Zie de paragraaf Verbonden partijen.", "part", "Verbonden partijen", ""),
        ("Zie ook pagina’s 12 en 14.", "page", "12", ""),
        (
            "Met de Nota Zwemmen voor iedereen (2017/232133) leren kinderen zwemmen.",
            "reference",
            "2017/232133",
            "Nota Zwemmen voor iedereen",
        ),
        (
            "Dat staat in het kader van het plan ‘Samen sterk’ (nr. 2019.0012345).",
            "reference",
            "2019.0012345",
            "plan ‘Samen sterk’",
        ),
        ("Dit volgt uit de impuls uit december 2016 (2016/111222).", "reference", "2016/111222", "impuls"),
        ("We varen op 'De Kaart 2014-2018' en gaan door.", "term", "2014-2018", "Kaart"),
        ("Het Plan Jeugd 2019 tot en met 2022 loopt af.", "term", "2019-2022", "Plan Jeugd"),
        (
            "Vanaf 1 januari 2021 gratis zwemles voor kinderen.",
            "term",
            "2021",
            "gratis zwemles voor kinderen",
        ),
        ("Dit staat in de beleidsnota Werken aan Werk.", "policy", "", ""),
    ],
)
def test_a_reference_is_recognised(text: str, kind: str, target: str, subject: str) -> None:
    (found,) = [one for one in mentioned(text) if one.kind is MentionKind(kind)]
    assert (found.target, found.subject) == (target, subject)


@pytest.mark.parametrize(
    "text",
    [
        "Dit volgt uit hoofdstuk 3 van de Zwemwet.",
        "Zie pagina 58 uit de begroting.",
        "Dat is 3.4 procent meer, en 1.250 mensen.",
        "In 2019 en 2020 leerden 30 (2011-2012) en 40 (2012-2013) kinderen zwemmen.",
        "Het kost 2016.",
        "Er is geen paragraaf over zwemmen.",
    ],
)
def test_other_words_and_numbers_refer_to_nothing(text: str) -> None:
    assert list(mentioned(text)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Regionale Agenda Zwemmen ", "Regionale Agenda Zwemmen"),
        ("De raad stelde in mei de Visie op water", "Visie op water"),
        (
            "De strategie die de stad kiest, staat in het Koersdocument Zwemmen en water",
            "Koersdocument Zwemmen en water",
        ),
        ("Wij zwemmen. Het zwembad", "zwembad"),
        ("", ""),
    ],
)
def test_the_name_before_a_number(text: str, name: str) -> None:
    assert subject_before(text) == name


@given(st.text(alphabet="azAZ019 .,;:()[]-/‘’'\"|–§\n", max_size=300))
def test_no_text_fails_and_no_mention_holds_a_sentence(text: str) -> None:
    for found in mentioned(f"zie bijlage 2 {text} 2019-2022 {text} (2017/232133)"):
        assert found.text
        assert max(map(len, (found.text, found.target, found.subject))) <= LONGEST

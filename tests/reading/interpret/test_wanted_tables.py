"""Tables with goals in one column and activities in another."""

from __future__ import annotations

from koersvast.plan import Document, Level, Plan
from koersvast.reading.blocks import Cell, Heading, Piece, Table
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import interpret
from koersvast.reading.recognise.vocabulary import load_vocabulary


def _cell(*lines: str) -> Cell:
    return Cell(tuple(Piece(line, "b2") for line in lines))


def _plan(*rows: tuple[Cell, ...]) -> Plan:
    draft = Draft(Document(id="d", title="Begroting"), "begroting")
    heads = (_cell("Wat willen we bereiken?"), _cell("Wat gaan we daarvoor doen in 2022?"), _cell("Wie"))
    blocks = (Heading((Piece("Programma 1 Zorg", "b1"),)), Table((heads, *rows), head=1))
    interpret(blocks, draft, load_vocabulary())
    return draft.plan()


def test_goals_and_the_activities_beside_them() -> None:
    plan = _plan(
        (
            _cell("1.1 Minder eenzaamheid"),
            _cell("• Een huis in de wijk", "openen", "• Bezoeken"),
            _cell("Welzijn"),
        ),
        (_cell(), _cell("Mensen bellen."), _cell()),
        (
            _cell("Meer sport. Voor jong en oud."),
            _cell("a. Lessen", "b. Een hal"),
            _cell("Sportloket, 12 uur"),
        ),
    )
    programme, first, second = plan.goals
    assert [(goal.level, goal.code, goal.title, goal.parent) for goal in plan.goals[1:]] == [
        (Level.GOAL, "1.1", "Minder eenzaamheid", programme.id),
        (Level.GOAL, "", "Meer sport", programme.id),
    ]
    assert (first.text, second.text) == ("", "Meer sport. Voor jong en oud.")
    assert [(row.goal, row.letter, row.text) for row in plan.activities] == [
        (first.id, "", "Een huis in de wijk openen"),
        (first.id, "", "Bezoeken"),
        (first.id, "", "Mensen bellen."),
        (second.id, "a", "Lessen"),
        (second.id, "b", "Een hal"),
    ]
    assert [row.lead for row in plan.activities] == ["Welzijn", "Welzijn", "", *2 * ["Sportloket, 12 uur"]]


def test_figures_in_other_columns_are_kept() -> None:
    draft = Draft(Document(id="d", title="Begroting"), "begroting")
    heads = ("Wat willen we bereiken?", "Wat gaan we daarvoor doen?", "Wanneer klaar?")
    rows = (tuple(_cell(head) for head in heads), (_cell("Rust"), _cell("1a. Lessen"), _cell("Q3 2024")))
    interpret((Table(rows),), draft, load_vocabulary())
    plan = draft.plan()
    assert [(row.letter, row.title) for row in plan.activities] == [("1a", "Lessen")]
    assert [row.text for row in plan.unread] == ["Q3 2024"]


def test_a_table_with_one_of_the_two_is_another_table() -> None:
    draft = Draft(Document(id="d", title="Begroting"), "begroting")
    table = Table(
        ((_cell("Wat willen we bereiken?"), _cell("Toelichting")), (_cell("Rust"), _cell("Reinheid")))
    )
    interpret((table,), draft, load_vocabulary())
    assert draft.plan().goals == ()

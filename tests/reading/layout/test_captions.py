"""Text around a table that belongs to it."""

from __future__ import annotations

from koersvast.reading.blocks import Block, Note, Paragraph, Table
from koersvast.reading.layout.captions import with_notes
from tests.reading.helping import paragraph, table

TRAJECTORIES = table(("Indicator", "2019", "2020"), ("Uitstroom naar werk1", "312", "268"))


def _notes(*blocks: Block) -> dict[str, str]:
    first = with_notes(blocks)[0]
    assert isinstance(first, Table)
    return {mark: text.text for mark, text in first.notes}


def test_paragraphs_below_a_table_explain_marks_that_are_glued_to_its_labels() -> None:
    below = (paragraph("1 Zonder studie."), paragraph("2) Voorlopig cijfer."), paragraph("3 van de 10"))
    assert _notes(TRAJECTORIES, *below) == {"1": "Zonder studie.", "2": "Voorlopig cijfer.", "3": "van de 10"}


def test_a_paragraph_with_a_number_that_no_label_is_marked_with_is_no_note() -> None:
    assert _notes(TRAJECTORIES, paragraph("2 Wonen en zorg")) == {}
    assert _notes(TRAJECTORIES, paragraph("Een zin."), paragraph("1 Wonen en zorg")) == {}


def test_a_note_is_no_paragraph_any_more() -> None:
    kinds = [
        type(block)
        for block in with_notes([TRAJECTORIES, paragraph("1 Zonder studie."), paragraph("Tekst.")])
    ]
    assert kinds == [Table, Note, Paragraph]

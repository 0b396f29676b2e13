"""What a heading or caption names, and what it is about."""

from __future__ import annotations

import pytest

from koersvast.plan import Level
from koersvast.reading.recognise.about_parts import Named, is_about, named_in
from tests.reading.helping import VOCABULARY


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Thema Wonen - indicatoren en budget 2024",
            Named(Level.THEME, "", "Wonen", "indicatoren en budget 2024"),
        ),
        ("Tabel 4: Indicatoren bij programma 2", Named(Level.PROGRAMME, "2", "", "Indicatoren bij")),
        ("Indicatoren programma 2 Wonen", Named(Level.PROGRAMME, "2", "Wonen", "Indicatoren")),
        ("Programma 2 Wonen (lasten en baten)", Named(Level.PROGRAMME, "2", "Wonen", "lasten en baten")),
        ("Opgave A: Vitale dorpen", Named(Level.THEME, "A", "Vitale dorpen", "")),
        # What stands behind a sign may be a part of the title.
        ("Wonen - een huis voor iedereen", Named(None, "", "Wonen - een huis voor iedereen", "")),
        # A sentence, and words about a table alone, name nothing.
        ("Hieronder staan de indicatoren van programma 2.", None),
        ("Lasten en baten 2024", None),
        ("", None),
    ],
)
def test_what_a_text_names(text: str, named: Named | None) -> None:
    assert named_in(text, VOCABULARY) == named


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("cijfers en financiën", True),
        ("indicatoren 2024", True),
        ("2024-2027", True),
        ("een goed huis", False),
    ],
)
def test_words_about_a_page(text: str, *, about: bool) -> None:
    assert is_about(text, VOCABULARY) is about

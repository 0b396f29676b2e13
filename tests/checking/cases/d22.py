"""Cases of D22: a part that is named and stands elsewhere."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a programme of another document",
        """
        mention part Zie programma Veiligheid = Veiligheid
        """,
    ),
    passes(
        "the heading is there",
        """
        mention heading 4. Verbonden partijen = 4
        mention part zie de paragraaf Verbonden partijen = Verbonden partijen
        """,
    ),
    passes(
        "the programme is there",
        """
        programme 2 Veiligheid
        mention part Zie programma Veiligheid = Veiligheid
        """,
    ),
    not_applicable(
        "parts are referred to by number",
        """
        mention part zie 3.4 = 3.4
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

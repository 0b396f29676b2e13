"""Cases of D32: a policy document that is not listed."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a note that is only in the text",
        """
        policy Nota zwemmen
        policy Visie op varen
        policy Agenda vissen
        mention policy beleidsnota Handhaven
        """,
    ),
    passes(
        "the words of a listed one",
        """
        policy Nota zwemmen
        policy Visie op varen
        policy Agenda vissen
        mention policy beleidsnota Zwemmen
        """,
    ),
    not_applicable(
        "no list",
        """
        mention policy beleidsnota Handhaven
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

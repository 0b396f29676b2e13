"""Cases of G08: an empty part."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "announced, and nothing in it",
        """
        theme Verantwoordelijkheid nemen
        """,
    ),
    passes(
        "a goal in it",
        """
        theme Verantwoordelijkheid nemen
          goal Jongeren doen mee
        """,
    ),
    not_applicable(
        "no parts",
        """
        goal Jongeren doen mee
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

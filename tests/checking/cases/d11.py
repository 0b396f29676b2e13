"""Cases of D11: a source spelled in two ways."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a letter more",
        """
        indicator A een | source: Instituut Van Dalen - Kinderen
        indicator B twee | source: Instituut Van Dalens - Kinderen
        """,
    ),
    passes(
        "two sources",
        """
        indicator A een | source: Instituut Van Dalen - Kinderen
        indicator B twee | source: Instituut voor de Statistiek
        """,
    ),
    passes(
        "they differ by a number",
        """
        indicator A een | source: Inwonerspeiling 2018
        indicator B twee | source: Inwonerspeiling 2019
        """,
    ),
    not_applicable(
        "no sources",
        """
        indicator A een
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of D04: a title with two numbers."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two digits changed places",
        """
        policy Nota gezondheid 2017-2020 (2017/232133)
        policy Nota Gezondheid 2017-2020 (2017/232313)
        """,
        "2017/232133", "2017/232313",
    ),
    passes(
        "the same number",
        """
        policy Nota gezondheid 2017-2020 (2017/232133)
        policy Nota Gezondheid 2017-2020 (2017/232133)
        """,
    ),
    not_applicable(
        "every title once",
        """
        policy Nota gezondheid 2017-2020 (2017/232133)
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

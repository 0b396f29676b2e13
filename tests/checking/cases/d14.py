"""Cases of D14: other ages in another document."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "children of 5 to 15, and of 4 to 12",
        """
        document Plan 2019
        indicator % overgewicht onder kinderen (5-15 jaar) | percent
        document Verslag 2020
        indicator Percentage kinderen (4-12 jaar) met overgewicht | percent
        """,
    ),
    passes(
        "the same ages",
        """
        document Plan 2019
        indicator % overgewicht onder kinderen (5-15 jaar) | percent
        document Verslag 2020
        indicator Percentage kinderen (5 tot 15 jaar) met overgewicht | percent
        """,
    ),
    not_applicable(
        "one of the two names no ages",
        """
        document Plan 2019
        indicator % overgewicht onder kinderen (5-15 jaar) | percent
        document Verslag 2020
        indicator Percentage kinderen met overgewicht | percent
        """,
        "no-ages",
    ),
    not_applicable(
        "within one document both may be meant",
        """
        document Plan 2019
        indicator % overgewicht onder kinderen (5-15 jaar) | percent
        indicator Percentage kinderen (4-12 jaar) met overgewicht | percent
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of A01: a balance that does not add up."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two thousand too much, which rounding to thousands does not explain",
        """
        programme 1 Meedoen
          budget 2018: 28.400 -2.100 26.302
        """,
        "26.302", "28.400", "-2.100",
    ),
    fails(
        "income without a minus, and a balance that is too low",
        """
        programme 1 Meedoen
          budget 2018: 12.400 1.111 11.200
        """,
        "11.200", "12.400", "1.111",
    ),
    passes(
        "adds up",
        """
        programme 1 Meedoen
          budget 2018: 12.400 -1.111 11.289
        """,
    ),
    passes(
        "adds up, with income printed without a minus and the balance from the other side",
        """
        programme 1 Meedoen
          budget 2018: 12.400 1.111 -11.289
        """,
    ),
    passes(
        "one thousand too much: three roundings to thousands may do that",
        """
        programme 1 Meedoen
          budget 2018: 12.401 -1.111 11.291
        """,
    ),
    passes(
        "no income",
        """
        programme 1 Meedoen
          budget 2018: 12.401 0 12.401
        """,
    ),
    not_applicable(
        "income is missing",
        """
        programme 1 Meedoen
          budget 2018: 12.401 - 11.290
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

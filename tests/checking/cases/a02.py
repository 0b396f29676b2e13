"""Cases of A02: a balance that is off by rounding."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "one thousand too much",
        """
        programme 1 Meedoen
          budget 2018: 3.008 -441 2.568
        """,
        "2.568", "3.008", "-441",
    ),
    passes(
        "adds up exactly",
        """
        programme 1 Meedoen
          budget 2018: 3.008 -441 2.567
        """,
    ),
    not_applicable(
        "two thousand too much is an error, see A01",
        """
        programme 1 Meedoen
          budget 2018: 3.008 -441 2.569
        """,
        "more-than-rounding",
    ),
)  # fmt: skip

"""Cases of A03: parts of a programme that do not add up."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "900 thousand is nowhere",
        """
        programme 1 Meedoen
          budget 2018: 53.901
          field 1.1 Sport
            budget 2018: 28.001
          field 1.2 Welzijn
            budget 2018: 25.000
        """,
        "53.901", "28.001", "25.000",
    ),
    passes(
        "adds up but for rounding: three amounts, 1.500 at most",
        """
        programme 1 Meedoen
          budget 2018: 53.002
          field 1.1 Sport
            budget 2018: 28.001
          field 1.2 Welzijn
            budget 2018: 25.000
        """,
    ),
    not_applicable(
        "one field has no amount for that year",
        """
        programme 1 Meedoen
          budget 2018: 53.901
          field 1.1 Sport
            budget 2018: 28.001
          field 1.2 Welzijn
            budget 2019: 25.000
        """,
        "parts-not-complete",
    ),
)  # fmt: skip

"""Cases of I08: no percent sign."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "one of two figures has none",
        """
        indicator % met een achterstand | percent
          baseline 2005: 25,44
          realised 2012: 12,33%
        """,
        "25,44", "12,33%",
    ),
    passes(
        "all have one",
        """
        indicator % met een achterstand | percent
          baseline 2005: 25,44%
          realised 2012: 12,33%
        """,
    ),
    passes(
        "a figure that is missing needs none",
        """
        indicator % met een achterstand | percent
          baseline 2005: 25,44%
          realised 2012: n/b
        """,
    ),
    not_applicable(
        "the unit stands elsewhere",
        """
        indicator % met een achterstand | percent
          baseline 2005: 25,44
          realised 2012: 12,33
        """,
        "no-percent-signs",
    ),
)  # fmt: skip

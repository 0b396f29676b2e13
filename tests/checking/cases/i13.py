"""Cases of I13: an old figure."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "six years before the plan",
        """
        document Begroting 2018
        indicator % met een achterstand | percent
          realised 2012: 12,3%
        """,
        "12,3%",
    ),
    passes(
        "three years before the plan",
        """
        document Begroting 2018
        indicator % met een achterstand | percent
          realised 2015: 12,3%
        """,
    ),
    passes(
        "four years before the plan, but measured every four years",
        """
        document Begroting 2018
        indicator % met een achterstand | percent | every: vierjaarlijks
          realised 2014: 12,3%
        """,
    ),
    not_applicable(
        "no figures",
        """
        document Begroting 2018
        indicator % met een achterstand | percent
          realised 2012: n/b
        """,
        "no-figures",
    ),
    not_applicable(
        "the document does not tell its year",
        """
        indicator % met een achterstand | percent
          realised 2012: 12,3%
        """,
        "document-without-year",
    ),
)  # fmt: skip

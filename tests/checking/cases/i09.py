"""Cases of I09: a year that cannot be."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "measured in the future",
        """
        document Begroting 2018
        indicator % tevreden | percent
          realised 2026: 71%
        """,
        "71%",
    ),
    fails(
        "a target for the past",
        """
        document Begroting 2018-2022
        indicator % tevreden | percent
          target 2012: 75%
        """,
        "75%",
    ),
    passes(
        "a target for the running year",
        """
        document Begroting 2018-2022
        indicator % tevreden | percent
          target 2017: 75%
        """,
    ),
    passes(
        "the last year of the document",
        """
        document Sociale basis 2019-2021
        indicator % tevreden | percent
          realised 2021: 71%
        """,
    ),
    not_applicable(
        "the document does not tell its years",
        """
        indicator % tevreden | percent
          realised 2026: 71%
        """,
        "document-without-year",
    ),
)  # fmt: skip

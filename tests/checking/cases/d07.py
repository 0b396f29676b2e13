"""Cases of D07: two documents, two figures."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "850 and 805 in one year",
        """
        document Begroting 2018
        indicator Aantal deelnemers aan voorlichting over geld | count
          realised 2016: 850
        document Plan 2019-2021
        indicator Deelnemers aan voorlichting over geld | count
          baseline 2016: 805
        """,
        "850", "805",
    ),
    passes(
        "the same",
        """
        document Begroting 2018
        indicator Aantal deelnemers aan voorlichting over geld | count
          realised 2016: 850
        document Plan 2019-2021
        indicator Deelnemers aan voorlichting over geld | count
          baseline 2016: 850
        """,
    ),
    not_applicable(
        "rounded",
        """
        document Begroting 2018
        indicator % deelnemers aan voorlichting over geld | percent
          realised 2016: 8,5%
        document Plan 2019-2021
        indicator % deelnemers aan voorlichting over geld | percent
          baseline 2016: 9%
        """,
        "rounding-only",
    ),
    not_applicable(
        "other years",
        """
        document Begroting 2018
        indicator Aantal deelnemers aan voorlichting over geld | count
          realised 2016: 850
        document Plan 2019-2021
        indicator Deelnemers aan voorlichting over geld | count
          baseline 2018: 805
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of G04: an effect that is not measured."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "more chances, measured by school buildings",
        """
        goal Meer kansen voor leerlingen
          indicator Aantal nieuwe scholen | count | performance
        """,
    ),
    passes(
        "an indicator of an effect too",
        """
        goal Meer kansen voor leerlingen
          indicator Aantal nieuwe scholen | count | performance
          indicator % leerlingen met een diploma | percent | effect
        """,
    ),
    not_applicable(
        "no indicators, see G01",
        """
        goal Meer kansen voor leerlingen
        """,
        "no-indicators",
    ),
)  # fmt: skip

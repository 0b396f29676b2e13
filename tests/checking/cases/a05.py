"""Cases of A05: areas that do not add up."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "all areas together are more than the whole",
        """
        area Noord
        area Zuid
        indicator Cliënten | count
          realised 2016: 1.200
          realised 2016 in Noord: 700
          realised 2016 in Zuid: 600
        """,
        "1.200", "700", "600",
    ),
    fails(
        "two of three areas are already more than the whole",
        """
        area Noord
        area Zuid
        area Oost
        indicator Cliënten | count
          realised 2016: 1.200
          realised 2016 in Noord: 700
          realised 2016 in Zuid: 600
        """,
        "1.200", "700", "600",
    ),
    passes(
        "adds up",
        """
        area Noord
        area Zuid
        indicator Cliënten | count
          realised 2016: 1.300
          realised 2016 in Noord: 700
          realised 2016 in Zuid: 600
        """,
    ),
    not_applicable(
        "an area without figure may hold the rest",
        """
        area Noord
        area Zuid
        area Oost
        indicator Cliënten | count
          realised 2016: 1.400
          realised 2016 in Noord: 700
          realised 2016 in Zuid: 600
        """,
        "parts-not-complete",
    ),
    not_applicable(
        "shares do not add up",
        """
        area Noord
        area Zuid
        indicator % tevreden | percent
          realised 2016: 70%
          realised 2016 in Noord: 60%
          realised 2016 in Zuid: 80%
        """,
        "not-a-count",
    ),
)  # fmt: skip

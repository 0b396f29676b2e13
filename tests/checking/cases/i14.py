"""Cases of I14: an old baseline."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "thirteen years",
        """
        indicator Meldingen | count
          baseline 2004: 1.838
          target 2017: 3.000
        """,
        "1.838", "3.000",
    ),
    passes(
        "nine years",
        """
        indicator Meldingen | count
          baseline 2008: 1.838
          target 2017: 3.000
        """,
    ),
    not_applicable(
        "no baseline",
        """
        indicator Meldingen | count
          realised 2004: 1.838
          target 2017: 3.000
        """,
        "no-baseline",
    ),
)  # fmt: skip

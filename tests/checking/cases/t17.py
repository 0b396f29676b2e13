"""Cases of T17: a target between baseline and last figure."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "users rose past the target",
        """
        indicator Gebruikers van de regeling | count
          baseline 2014: 1.206
          realised 2016: 1.554
          target 2018: 1.500
        """,
        "1.500", "1.206", "1.554",
    ),
    fails(
        "back to the baseline",
        """
        indicator % klanten met een korting | percent
          baseline 2015: 1,8%
          realised 2016: 1,44%
          target 2018: 1,8%
        """,
        "1,8%", "1,8%", "1,44%",
    ),
    passes(
        "beyond the last figure",
        """
        indicator Gebruikers van de regeling | count
          baseline 2014: 1.206
          realised 2016: 1.554
          target 2018: 1.600
        """,
    ),
    passes(
        "the last figure itself is for T18",
        """
        indicator Gebruikers van de regeling | count
          baseline 2014: 1.206
          realised 2016: 1.554
          target 2018: 1.554
        """,
    ),
    not_applicable(
        "which way is better is known",
        """
        indicator % inwoners dat tevreden is | percent
          baseline 2014: 50%
          realised 2016: 60%
          target 2018: 55%
        """,
        "direction-known",
    ),
    not_applicable(
        "nothing was measured after the baseline",
        """
        indicator Gebruikers van de regeling | count
          baseline 2014: 1.206
          target 2018: 1.500
        """,
        "no-later-figure",
    ),
    not_applicable(
        "a few buildings more or less",
        """
        indicator Nieuwe scholen | count
          baseline 2009: 6
          realised 2016: 1
          target 2018: 3
        """,
        "small-count",
    ),
)  # fmt: skip

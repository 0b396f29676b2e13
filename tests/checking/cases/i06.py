"""Cases of I06: a year twice."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two figures for 2012",
        """
        indicator % kinderen in de bijstand | percent
          realised 2012: 4,89%
          realised 2012: 4,94%
        """,
        "4,89%", "4,94%",
    ),
    fails(
        "baseline and realised value of one year differ",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2016: 550%
          realised 2016: 50%
        """,
        "550%", "50%",
    ),
    passes(
        "the baseline is the realised value of that year",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2016: 50%
          realised 2016: 50%
        """,
    ),
    not_applicable(
        "another group",
        """
        indicator % bekend met het wijkteam | percent
          realised 2016 for mannen: 48%
          realised 2016 for vrouwen: 52%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of I12: a sudden step."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two and a half times as many in a year",
        """
        indicator % beëindigingen wegens werk | percent
          realised 2015: 8,9%
          realised 2016: 23,6%
        """,
        "23,6%", "8,9%",
    ),
    fails(
        "to a quarter in a year",
        """
        indicator Aantal daklozen | count
          baseline 2015: 180
          realised 2016: 47
        """,
        "47", "180",
    ),
    passes(
        "a note explains it",
        """
        indicator % beëindigingen wegens werk | percent
          realised 2015: 8,9%
          realised 2016: 23,6% (Andere telling)
        """,
    ),
    passes(
        "one and three quarters times as many",
        """
        indicator Aantal kinderen met een pas | count
          realised 2014: 708
          realised 2015: 1.219
        """,
    ),
    passes(
        "a small share may double",
        """
        indicator % jongeren zonder werk | percent
          realised 2019: 1%
          realised 2020: 2%
        """,
    ),
    passes(
        "a small count may double",
        """
        indicator Aantal scholen | count
          realised 2015: 8
          realised 2016: 4
        """,
    ),
    passes(
        "five years between them",
        """
        indicator Aantal deelnemers | count
          baseline 2009: 30
          realised 2014: 525
        """,
    ),
    not_applicable(
        "one figure",
        """
        indicator Aantal deelnemers | count
          baseline 2009: 30
        """,
        "too-few-figures",
    ),
)  # fmt: skip

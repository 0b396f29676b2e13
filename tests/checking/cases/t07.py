"""Cases of T07: a target that jumps."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "seven points in a year, where three was the most so far",
        """
        indicator % met voldoende contact | percent
          realised 2013: 70%
          realised 2014: 71%
          realised 2015: 71%
          realised 2016: 68%
          target 2017: >75%
        """,
        ">75%", "68%", "71%", "71%", "70%",
    ),
    passes(
        "twice the largest step is not beyond it",
        """
        indicator % met voldoende contact | percent
          realised 2013: 70%
          realised 2014: 71%
          realised 2015: 71%
          realised 2016: 68%
          target 2017: >74%
        """,
    ),
    passes(
        "the same jump, spread over four years",
        """
        indicator % met voldoende contact | percent
          realised 2013: 70%
          realised 2014: 71%
          realised 2015: 71%
          realised 2016: 68%
          target 2020: >75%
        """,
    ),
    fails(
        "three figures are too few to see its steps, but half as much again is a jump",
        """
        indicator % dat de hulp kent | percent
          realised 2015: 41,5%
          target 2017: 62,5%
        """,
        "62,5%", "41,5%",
    ),
    passes(
        "with three figures a tenth more is none",
        """
        indicator % met voldoende contact | percent
          realised 2014: 71%
          realised 2015: 71%
          realised 2016: 68%
          target 2017: >75%
        """,
    ),
    not_applicable(
        "of a small count everything is a jump",
        """
        indicator Klachten | count
          realised 2016: 6
          target 2017: 3
        """,
        "too-few-figures",
    ),
    not_applicable(
        "no figure from before",
        """
        indicator % met voldoende contact | percent
          target 2017: >75%
        """,
        "no-figure-before",
    ),
    not_applicable(
        "the series has never moved",
        """
        indicator % met voldoende contact | percent
          realised 2013: 70%
          realised 2014: 70%
          realised 2015: 70%
          realised 2016: 70%
          target 2017: >75%
        """,
        "series-stands-still",
    ),
    not_applicable(
        "from nothing everything is a jump",
        """
        indicator Aantal kinderen met een stadspas | count
          realised 2020: 0
          target 2024: 900
        """,
        "too-few-figures",
    ),
)  # fmt: skip

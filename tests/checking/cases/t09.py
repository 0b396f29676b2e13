"""Cases of T09: a target that rounds the baseline away."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "45,4% is more than 45%",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2019: 45,4%
          target 2021: >45%
        """,
        ">45%", "45,4%",
    ),
    fails(
        "less is better, rounded up",
        """
        indicator % schoolverlaters | percent
          baseline 2019: 2,6%
          target 2021: <3%
        """,
        "<3%", "2,6%",
    ),
    passes(
        "rounded to the hard side",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2019: 45,4%
          target 2021: >46%
        """,
    ),
    passes(
        "the decimals of the baseline",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2019: 45,4%
          target 2021: >45,4%
        """,
    ),
    passes(
        "not a rounding: far below the baseline, see T03",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2019: 45,4%
          target 2021: >40%
        """,
    ),
    not_applicable(
        "no comparator",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2019: 45,4%
          target 2021: 45%
        """,
        "no-comparator",
    ),
    not_applicable(
        "no figure from before",
        """
        indicator % bekend met het wijkteam | percent
          target 2021: >45%
        """,
        "no-figure-before",
    ),
)  # fmt: skip

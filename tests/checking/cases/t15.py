"""Cases of T15: a comparator is missing."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "four others have one",
        """
        document Plan 2019-2021
        indicator A een | percent
          target 2021: >41%
        indicator B twee | percent
          target 2021: <29%
        indicator C drie | grade
          target 2021: >6,3
        indicator D vier | percent
          target 2021: >63%
        indicator E vijf | count
          target 2021: 1.250
        """,
        "1.250",
    ),
    passes(
        "all have one",
        """
        document Plan 2019-2021
        indicator A een | percent
          target 2021: >41%
        indicator B twee | percent
          target 2021: <29%
        indicator C drie | grade
          target 2021: >6,3
        indicator D vier | percent
          target 2021: >63%
        indicator E vijf | count
          target 2021: ≥1.250
        """,
    ),
    not_applicable(
        "bare figures are usual here",
        """
        document Begroting 2018
        indicator A een | percent
          target 2021: >41%
        indicator E vijf | count
          target 2021: 1.250
        """,
        "comparators-not-usual",
    ),
)  # fmt: skip

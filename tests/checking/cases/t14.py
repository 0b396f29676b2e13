"""Cases of T14: a year without target."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "five figures for six years",
        """
        document Begroting 2018
        indicator A een | percent
          target 2018: 1%
          target 2019: 1%
          target 2020: 1%
        indicator B twee | percent
          target 2018: 1%
          target 2019: 1%
          target 2020: 1%
        indicator C drie | percent
          target 2018: 1%
          target 2019: 1%
          target 2020: -
        indicator D vier | percent
          target 2018: 1,0
          target 2019: 1,1
        """,
        "1,0", "1,1",
    ),
    passes(
        "a dash is an answer",
        """
        document Begroting 2018
        indicator A een | percent
          target 2018: 1%
          target 2019: 1%
        indicator B twee | percent
          target 2018: 1%
          target 2019: 1%
        indicator C drie | percent
          target 2018: 1%
          target 2019: -
        indicator D vier | percent
          target 2018: 1%
          target 2019: 1%
        """,
    ),
    not_applicable(
        "every indicator has its own year",
        """
        document Plan 2019-2021
        indicator A een | percent
          target 2019: 1%
        indicator B twee | percent
          target 2020: 1%
        indicator C drie | percent
          target 2021: 1%
        indicator D vier | percent
          target 2021: 1%
        """,
        "no-common-years",
    ),
)  # fmt: skip

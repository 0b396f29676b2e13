"""Cases of T16: a document without targets."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "three indicators, no target",
        """
        document Begroting 2023
        indicator A een | percent
          realised 2021: 4%
        indicator B twee | percent
          realised 2021: 71%
        indicator C drie | percent
          target 2023: -
        """,
    ),
    passes(
        "one target",
        """
        document Begroting 2023
        indicator A een | percent
          realised 2021: 4%
        indicator B twee | percent
          realised 2021: 71%
        indicator C drie | percent
          target 2023: 80%
        """,
    ),
    not_applicable(
        "a monitor sets no targets",
        """
        document Monitor 2023 | monitor
        indicator A een | percent
        indicator B twee | percent
        indicator C drie | percent
        """,
        "only-figures",
    ),
    not_applicable(
        "two indicators",
        """
        document Begroting 2023
        indicator A een | percent
        indicator B twee | percent
        """,
        "too-few-indicators",
    ),
)  # fmt: skip

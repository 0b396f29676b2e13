"""Cases of T02: no baseline."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "the baseline says that it does not apply",
        """
        indicator % deelnemers dat zich ontwikkelt | percent
          baseline 2019: n.v.t.
          target 2021: >70%
          realised 2021: 78%
        """,
        ">70%", "n.v.t.",
    ),
    passes(
        "a baseline",
        """
        indicator % deelnemers dat zich ontwikkelt | percent
          baseline 2019: 65%
          target 2021: >70%
        """,
    ),
    passes(
        "no baseline, but a realised figure from before",
        """
        indicator % deelnemers dat zich ontwikkelt | percent
          realised 2020: 65%
          target 2021: >70%
        """,
    ),
    not_applicable(
        "no target",
        """
        indicator % deelnemers dat zich ontwikkelt | percent
          realised 2020: 65%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

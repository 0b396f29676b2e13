"""Cases of T08: any change suffices."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "more than exactly the baseline",
        """
        indicator % dat ruimte ervaart | percent
          baseline 2019: 38%
          target 2021: >38%
        """,
        ">38%", "38%",
    ),
    passes(
        "one point stricter than the baseline",
        """
        indicator % dat eenzaam is | percent
          baseline 2019: 14%
          target 2021: <13%
        """,
    ),
    not_applicable(
        "at least the baseline is met already, see T03",
        """
        indicator % dat ruimte ervaart | percent
          baseline 2019: 38%
          target 2021: ≥38%
        """,
        "no-strict-comparator",
    ),
    not_applicable(
        "no baseline",
        """
        indicator % dat ruimte ervaart | percent
          target 2021: >38%
        """,
        "no-figure-before",
    ),
    fails(
        "less than the last figure, far from the baseline",
        """
        indicator Aantal dakloze jongeren | count
          baseline 2015: 84
          realised 2016: 60
          target 2018: <60
        """,
        "<60", "60",
    ),
)  # fmt: skip

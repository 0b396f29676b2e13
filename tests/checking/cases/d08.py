"""Cases of D08: another target year."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "one survey, two target years",
        """
        area Zuid
        indicator % dat eenzaam is | percent
          baseline 2016: 43%
          target 2020: <43%
          baseline 2016 in Zuid: 56%
          target 2021 in Zuid: <56%
        """,
        "<43%", "<56%",
    ),
    passes(
        "one target year",
        """
        area Zuid
        indicator % dat eenzaam is | percent
          baseline 2016: 43%
          target 2020: <43%
          baseline 2016 in Zuid: 56%
          target 2020 in Zuid: <56%
        """,
    ),
    not_applicable(
        "baselines of different years",
        """
        area Zuid
        indicator % dat eenzaam is | percent
          baseline 2016: 43%
          target 2020: <43%
          baseline 2017 in Zuid: 56%
          target 2021 in Zuid: <56%
        """,
        "nothing-to-look-at",
    ),
    fails(
        "two indicators of one survey with fixed rounds",
        """
        indicator % dat zich eenzaam voelt | percent | source: Gezondheidsmonitor GGD
          baseline 2016: 43%
          target 2020: <43%
        indicator % dat zich gezond voelt | percent | source: Gezondheidsmonitor GGD
          baseline 2016: 78%
          target 2021: >78%
        """,
        "<43%", ">78%",
    ),
)  # fmt: skip

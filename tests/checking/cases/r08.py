"""Cases of R08: done without effect."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "the campaign is done, loneliness rose",
        """
        goal Minder eenzaamheid
          indicator % dat eenzaam is | percent | effect
            baseline 2016: 43%
            realised 2020: 47%
          activity a Campagne
            result 2020 done: De campagne is gehouden.
        """,
        "47%", "43%",
    ),
    passes(
        "loneliness fell",
        """
        goal Minder eenzaamheid
          indicator % dat eenzaam is | percent | effect
            baseline 2016: 43%
            realised 2020: 40%
          activity a Campagne
            result 2020 done: De campagne is gehouden.
        """,
    ),
    not_applicable(
        "still under way",
        """
        goal Minder eenzaamheid
          indicator % dat eenzaam is | percent | effect
            baseline 2016: 43%
            realised 2020: 47%
          activity a Campagne
            result 2020 under_way: De campagne loopt.
        """,
        "not-done",
    ),
    not_applicable(
        "not measured since",
        """
        goal Minder eenzaamheid
          indicator % dat eenzaam is | percent | effect
            baseline 2016: 43%
          activity a Campagne
            result 2020 done: De campagne is gehouden.
        """,
        "no-effect-measured",
    ),
)  # fmt: skip

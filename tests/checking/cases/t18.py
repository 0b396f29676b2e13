"""Cases of T18: the target is the last figure."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "the same figure for every year to come",
        """
        goal 1 Inwoners werken
          indicator Netto arbeidsparticipatie | percent | effect
            realised 2016: 68,8%
            target 2017: 68,8%
            target 2022: 68,8%
        """,
        "68,8%", "68,8%",
    ),
    passes(
        "a little more",
        """
        goal 1 Inwoners werken
          indicator Netto arbeidsparticipatie | percent | effect
            realised 2016: 68,8%
            target 2022: 69%
        """,
    ),
    not_applicable(
        "the goal asks for more, which is for T05",
        """
        goal 1 Meer inwoners werken
          indicator Netto arbeidsparticipatie | percent | effect
            realised 2016: 68,8%
            target 2022: 68,8%
        """,
        "goal-asks-change",
    ),
    not_applicable(
        "the goal is to keep what there is",
        """
        goal 1 De voorzieningen blijven op peil
          indicator Zalen in gebruik | count | effect
            realised 2016: 12
            target 2022: 12
        """,
        "keeps-what-there-is",
    ),
    not_applicable(
        "no figure from before",
        """
        indicator Zalen in gebruik | count
          target 2022: 12
        """,
        "no-figure-before",
    ),
)  # fmt: skip

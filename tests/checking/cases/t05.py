"""Cases of T05: no change although the goal asks for it."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "more residents do sports, as many as now",
        """
        goal Meer inwoners sporten
          indicator % inwoners dat aan de norm voldoet | percent | effect
            realised 2016: 65%
            target 2020: 65%
        """,
        "65%", "65%",
    ),
    passes(
        "the target asks for more",
        """
        goal Meer inwoners sporten
          indicator % inwoners dat aan de norm voldoet | percent | effect
            realised 2016: 65%
            target 2020: 66%
        """,
    ),
    passes(
        "with a comparator it is a bound, see T03",
        """
        goal Meer inwoners sporten
          indicator % inwoners dat aan de norm voldoet | percent | effect
            realised 2016: 65%
            target 2020: ≥65%
        """,
    ),
    not_applicable(
        "the goal is to keep what is reached",
        """
        goal Inwoners blijven sporten
          indicator % inwoners dat aan de norm voldoet | percent | effect
            realised 2016: 65%
            target 2020: 65%
        """,
        "goal-asks-no-change",
    ),
    not_applicable(
        "a performance indicator measures what is done",
        """
        goal Meer inwoners sporten
          indicator % velden in goede staat | percent | performance
            realised 2016: 95%
            target 2020: 95%
        """,
        "performance",
    ),
    not_applicable(
        "no figure from before",
        """
        goal Meer inwoners sporten
          indicator % inwoners dat aan de norm voldoet | percent | effect
            target 2020: 65%
        """,
        "no-figure-before",
    ),
)  # fmt: skip

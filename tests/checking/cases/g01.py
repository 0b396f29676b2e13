"""Cases of G01: a goal without indicator."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a goal nobody measures",
        """
        goal Jongeren voelen zich gehoord
        """,
    ),
    passes(
        "an indicator",
        """
        goal Jongeren voelen zich gehoord
          indicator % jongeren dat zich gehoord voelt | percent
        """,
    ),
    passes(
        "an indicator of a goal under it",
        """
        goal Jongeren doen mee
          subgoal Jongeren voelen zich gehoord
            indicator % jongeren dat zich gehoord voelt | percent
        """,
    ),
    not_applicable(
        "no goals, only the programme that holds them",
        """
        programme 1 Meedoen
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of G09: a document with goals and without money."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "three goals and no amount",
        """
        document Kader 2019
        goal 1 Inwoners doen mee
        goal 2 Inwoners wonen goed
        goal 3 Inwoners zijn gezond
        """,
    ),
    passes(
        "the programme has a budget",
        """
        document Begroting 2019
        programme 1 Meedoen
          goal 1 Inwoners doen mee
          goal 2 Inwoners wonen goed
          goal 3 Inwoners zijn gezond
          budget 2019: 100 -10 90
        """,
    ),
    passes(
        "the codes are those of the budget",
        """
        document Begroting 2019
        field 1.2 Meedoen
          budget 2019: 100 -10 90
        document Kader 2019
        goal 1.2a Inwoners doen mee
        goal 1.2a Inwoners wonen goed
        goal 1.2b Inwoners zijn gezond
        """,
    ),
    not_applicable(
        "two goals",
        """
        document Kader 2019
        goal 1 Inwoners doen mee
        goal 2 Inwoners wonen goed
        """,
        "too-few-goals",
    ),
    not_applicable(
        "a monitor gives figures",
        """
        document Monitor 2019 | monitor
        goal 1 Inwoners doen mee
        goal 2 Inwoners wonen goed
        goal 3 Inwoners zijn gezond
        """,
        "only-figures",
    ),
)  # fmt: skip

"""Cases of G10: a document with goals and without activities."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "three goals and nothing to do",
        """
        document Kader 2019
        goal 1 Inwoners doen mee
        goal 2 Inwoners wonen goed
        goal 3 Inwoners zijn gezond
        """,
    ),
    passes(
        "one of them has an activity",
        """
        document Kader 2019
        goal 1 Inwoners doen mee
          activity a De gemeente opent een buurthuis
        goal 2 Inwoners wonen goed
        goal 3 Inwoners zijn gezond
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
    not_applicable(
        "a programme budget may tell in running text what is done",
        """
        document Begroting 2019 | programme_budget
        goal 1 Inwoners doen mee
        goal 2 Inwoners wonen goed
        goal 3 Inwoners zijn gezond
        """,
        "is-programme-budget",
    ),
)  # fmt: skip

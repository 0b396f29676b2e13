"""Cases of D13: a code written two ways."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "with and without a full stop",
        """
        goal 3.1 Waterlanders hebben geld genoeg
        subgoal 3.1. Schulden voorkomen
        """,
    ),
    passes(
        "one way",
        """
        goal 3.1 Waterlanders hebben geld genoeg
        subgoal 3.1 Schulden voorkomen
        """,
    ),
    not_applicable(
        "every code once",
        """
        goal 3.1 Waterlanders hebben geld genoeg
        goal 3.2 Schulden voorkomen
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

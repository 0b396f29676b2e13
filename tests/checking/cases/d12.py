"""Cases of D12: an advice without answer."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "no answer",
        """
        advice Vervoer van leerlingen
        """,
    ),
    passes(
        "an answer",
        """
        advice Vervoer van leerlingen -> answered: De contracten worden aangepast.
        """,
    ),
    not_applicable(
        "no advice",
        """
        goal Jongeren doen mee
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

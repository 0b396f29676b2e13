"""Cases of I02: no unit."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a degree of what?",
        """
        indicator De mate waarin ouders zich gesteund voelen | effect
        """,
    ),
    passes(
        "a unit",
        """
        indicator De mate waarin ouders zich gesteund voelen | grade
        """,
    ),
    passes(
        "the name tells",
        """
        indicator Aantal verwijzingen per 10.000 inwoners | effect
        """,
    ),
    not_applicable(
        "a qualitative indicator",
        """
        indicator De mate waarin ouders zich gesteund voelen | qualitative
        """,
        "qualitative",
    ),
)  # fmt: skip

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
    passes(
        "visitors count themselves",
        """
        indicator Bezoekers van het wijkcentrum
          realised 2019: 2.184
          realised 2020: 1.152
        """,
    ),
    fails(
        "80 of what?",
        """
        indicator Cliënten die tevreden zijn over de hulp
          realised 2020: 80
        """,
    ),
)  # fmt: skip

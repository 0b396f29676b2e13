"""Cases of I15: a missing note."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "an asterisk without a note",
        """
        indicator Voorzieningen per 10.000 inwoners | per_10000
          realised 2020: 165,0*
        """,
        "165,0*",
    ),
    passes(
        "with a note",
        """
        indicator Voorzieningen per 10.000 inwoners | per_10000
          realised 2020: 165,0* (Andere telling)
        """,
    ),
    not_applicable(
        "no mark",
        """
        indicator Voorzieningen per 10.000 inwoners | per_10000
          realised 2020: 165,0
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

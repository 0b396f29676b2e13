"""Cases of A08: a share that differs from its counts."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "54 of 120 is not 54%",
        """
        indicator % tevreden | percent
          realised 2016: 54% {54/120}
        """,
        "54%",
    ),
    passes(
        "rounded to the decimal in print: 55 / 120 = 45,83%",
        """
        indicator % tevreden | percent
          realised 2016: 45,8% {55/120}
        """,
    ),
    passes(
        "a rate per 1.000",
        """
        indicator Banen per 1.000 inwoners | per_1000
          realised 2016: 625 {50000/80000}
        """,
    ),
    not_applicable(
        "no counts in the plan",
        """
        indicator % tevreden | percent
          realised 2016: 54%
        """,
        "no-counts",
    ),
    not_applicable(
        "nobody was asked",
        """
        indicator % tevreden | percent
          realised 2016: 0% {0/0}
        """,
        "no-counts",
    ),
    not_applicable(
        "a grade is no share",
        """
        indicator Rapportcijfer | grade
          realised 2016: 7,1 {71/10}
        """,
        "not-a-share",
    ),
)  # fmt: skip

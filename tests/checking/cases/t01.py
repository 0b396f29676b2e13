"""Cases of T01: no target."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two figures and only dashes",
        """
        indicator % leerlingen met een achterstand | percent | effect
          baseline 2005: 25,4%
          realised 2012: 12,3%
          target 2018: -
        """,
        "25,4%", "12,3%", "-",
    ),
    passes(
        "a target",
        """
        indicator % leerlingen met een achterstand | percent | effect
          baseline 2012: 12,3%
          target 2018: 11%
        """,
    ),
    not_applicable(
        "a context figure is only followed",
        """
        indicator Banen | count | context
          realised 2012: 4.310
        """,
        "needs-no-target",
    ),
    not_applicable(
        "a statutory indicator need not have a target",
        """
        indicator Banen per 1.000 inwoners | per_1000 | effect | statutory: BBV
          realised 2012: 431
        """,
        "needs-no-target",
    ),
    not_applicable(
        "no figure at all, see I05",
        """
        indicator % tevreden | percent | effect
        """,
        "no-figures",
    ),
)  # fmt: skip

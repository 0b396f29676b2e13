"""Cases of I07: a mixed decimal sign."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a point among commas",
        """
        indicator % schoolverlaters | percent
          baseline 2007: 5,0%
          target 2017: 1.9%
          target 2018: 1,9%
        """,
        "1.9%", "5,0%",
    ),
    passes(
        "a point between thousands",
        """
        indicator % schoolverlaters | percent
          baseline 2007: 5,0%
        indicator Aantal leerlingen | count
          realised 2016: 1.900
        """,
    ),
    not_applicable(
        "no decimals at all",
        """
        indicator % schoolverlaters | percent
          baseline 2007: 5%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of R02: a result to follow."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "p.m.",
        """
        activity a Jongerenraad
          result 2020 not_reported: p.m.
        """,
    ),
    passes(
        "a result",
        """
        activity a Jongerenraad
          result 2020 done: De raad is geopend.
        """,
    ),
    not_applicable(
        "nothing at all, see R01",
        """
        activity a Jongerenraad
          result 2020 not_reported:
        """,
        "no-result",
    ),
)  # fmt: skip

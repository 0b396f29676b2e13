"""Cases of I16: different numbers of decimals."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "none and one",
        """
        indicator % dat rookt | percent
          realised 2015: 9%
          realised 2019: 5,2%
        """,
        "9%", "5,2%",
    ),
    passes(
        "the same",
        """
        indicator % dat rookt | percent
          realised 2015: 9,0%
          realised 2019: 5,2%
        """,
    ),
    passes(
        "only the target is coarser, see T09",
        """
        indicator % dat rookt | percent
          realised 2015: 9,0%
          realised 2019: 5,2%
          target 2021: <5%
        """,
    ),
    not_applicable(
        "one figure",
        """
        indicator % dat rookt | percent
          realised 2019: 5,2%
        """,
        "too-few-figures",
    ),
)  # fmt: skip

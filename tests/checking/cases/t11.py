"""Cases of T11: a change within the margin."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two points, where 400 respondents show seven",
        """
        indicator % tevreden | percent
          realised 2016: 50% {n=400}
          target 2018: >52%
        """,
        ">52%", "50%",
    ),
    passes(
        "seven points can be shown",
        """
        indicator % tevreden | percent
          realised 2016: 50% {n=400}
          target 2018: >57%
        """,
    ),
    not_applicable(
        "the number of respondents is unknown",
        """
        indicator % tevreden | percent
          realised 2016: 50%
          target 2018: >52%
        """,
        "margin-unknown",
    ),
    not_applicable(
        "no figure from before",
        """
        indicator % tevreden | percent
          target 2018: >52%
        """,
        "no-figure-before",
    ),
    fails(
        "one point, where even a large survey shows three",
        """
        indicator % tevreden | percent | source: Omnibusonderzoek
          realised 2016: 50%
          target 2018: >51%
        """,
        ">51%", "50%",
    ),
    not_applicable(
        "the target is the last figure itself",
        """
        indicator % tevreden | percent | source: Omnibusonderzoek
          realised 2016: 50%
          target 2018: >50%
        """,
        "asks-for-no-change",
    ),
)  # fmt: skip

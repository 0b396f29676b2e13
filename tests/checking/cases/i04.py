"""Cases of I04: a figure that cannot be."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "five and a half times all people",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2016: 550%
        """,
        "550%",
    ),
    fails(
        "a target beyond a hundred percent",
        """
        indicator % bekend met het wijkteam | percent
          target 2018: 105%
        """,
        "105%",
    ),
    fails(
        "a grade above ten",
        """
        indicator Rapportcijfer | grade
          realised 2016: 71
        """,
        "71",
    ),
    fails(
        "less than nobody",
        """
        indicator Aantal deelnemers | count
          realised 2016: -12
        """,
        "-12",
    ),
    passes(
        "exactly a hundred percent",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2016: 100%
        """,
    ),
    passes(
        "exactly nobody",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2016: 0%
        """,
    ),
    not_applicable(
        "growth may be more than a hundred, or below zero",
        """
        indicator Groei van het aantal cliënten | percent
          realised 2016: 150%
        """,
        "no-bounds",
    ),
    not_applicable(
        "the unit is unknown",
        """
        indicator Bekendheid van het wijkteam
          realised 2016: 550
        """,
        "no-bounds",
    ),
)  # fmt: skip

"""Cases of I03: a percentage of what."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "of all pupils, or of all young people?",
        """
        indicator % voortijdig schoolverlaters | percent
        """,
    ),
    passes(
        "the name tells",
        """
        indicator % van de leerlingen dat voortijdig de school verlaat | percent
        """,
    ),
    passes(
        "the population tells",
        """
        indicator % voortijdig schoolverlaters | percent | population: leerlingen van 12 tot 23 jaar
        """,
    ),
    not_applicable(
        "a count",
        """
        indicator Aantal voortijdig schoolverlaters | count
        """,
        "not-a-share",
    ),
    passes(
        "each group is a whole",
        """
        indicator Ervaart gezondheid als goed | percent
          realised 2016 for volwassenen: 83%
          realised 2016 for ouderen: 65%
        """,
    ),
    passes(
        "whoever is named first",
        """
        indicator Percentage volwassenen: voelt zich eenzaam | percent
        """,
    ),
    passes(
        "residents of an age are the whole",
        """
        indicator Ernstig eenzame inwoners van 65 jaar en ouder | percent
        """,
    ),
)  # fmt: skip

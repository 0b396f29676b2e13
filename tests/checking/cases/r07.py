"""Cases of R07: a performance without activity."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "the others have a letter",
        """
        goal Werk vinden
          activity a Gesprekken
          indicator Aantal gesprekken | count | performance | letter: a
          indicator Aantal plaatsen in de opvang | count | performance
        """,
    ),
    passes(
        "all have a letter",
        """
        goal Werk vinden
          activity a Gesprekken
          indicator Aantal gesprekken | count | performance | letter: a
        """,
    ),
    not_applicable(
        "none has a letter",
        """
        goal Werk vinden
          activity a Gesprekken
          indicator Aantal gesprekken | count | performance
        """,
        "activities-not-tied",
    ),
)  # fmt: skip

"""Cases of D18: a word in a name that is spelled in another way."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a letter is missing",
        """
        indicator Aantal kinderen met het Jeugsportfonds | count
        activity a Folder over het Jeugdsportfonds
        """,
    ),
    fails(
        "a word that stands right everywhere else",
        """
        indicator Plaatsen in de maatschapelijke opvang | count
        activity a Nieuwe maatschappelijke opvang | De maatschappelijke opvang verhuist.
        """,
    ),
    passes(
        "another ending",
        """
        indicator Aantal mantelzorgers | count
        activity a Steun voor elke mantelzorger
        """,
    ),
    not_applicable(
        "short words",
        """
        indicator Banen | count
        activity a Baan zoeken
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of D35: abbreviations in the text."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two are explained nowhere",
        """
        mention abbreviation PFO
        mention abbreviation HDT
        mention abbreviation CJG = Centrum voor Jeugd en Gezin
        """,
    ),
    passes(
        "all are explained",
        """
        term PFO = Portefeuillehoudersoverleg
        mention abbreviation PFO
        """,
    ),
    passes(
        "what everybody knows, and what reads as a word",
        """
        mention abbreviation GGD
        mention abbreviation PIT
        """,
    ),
    not_applicable(
        "no abbreviations",
        """
        goal Meer zwemles
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

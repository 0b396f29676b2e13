"""Cases of D27: abbreviations that are explained and not used."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "one is only in the list",
        """
        term KCC = Uitleg
        term CJG = Uitleg
        term JGZ = Uitleg
        term BSO = Uitleg
        term RvdK = Uitleg
        mention abbreviation CJG
        mention abbreviation JGZ
        mention abbreviation BSO
        mention abbreviation RvdK
        """,
    ),
    passes(
        "all are used",
        """
        term KCC = Uitleg
        term CJG = Uitleg
        term JGZ = Uitleg
        term BSO = Uitleg
        term RvdK = Uitleg
        mention abbreviation CJG
        mention abbreviation JGZ
        mention abbreviation BSO
        mention abbreviation RvdK
        mention abbreviation KCC
        """,
    ),
    not_applicable(
        "a short list",
        """
        term KCC = Klant Contact Centrum
        mention abbreviation CJG
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

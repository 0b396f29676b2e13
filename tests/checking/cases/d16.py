"""Cases of D16: measurable goals were asked for, and did not come."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two advices to be SMART, none adopted",
        """
        advice Formuleer de doelen SMART -> not_adopted: Het plan geeft alleen de koers aan.
        advice Formuleer streefcijfers -> partly: Dat doen we voor een deel in de monitor.
        """,
    ),
    passes(
        "one of them was adopted",
        """
        advice Formuleer de doelen SMART -> adopted: Dat hebben we gedaan.
        advice Formuleer streefcijfers -> not_adopted: Het plan geeft alleen de koers aan.
        """,
    ),
    not_applicable(
        "asked once",
        """
        advice Formuleer de doelen SMART -> not_adopted: Het plan geeft alleen de koers aan.
        """,
        "one-advice-or-unanswered",
    ),
    not_applicable(
        "the advice is on something else",
        """
        advice Regel het vervoer beter -> not_adopted: Het vervoer is al geregeld.
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

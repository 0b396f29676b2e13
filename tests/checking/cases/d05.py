"""Cases of D05: a term with two meanings."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "contact with parents, or public space",
        """
        term BOR = Begeleide Omgangsregeling
        term BOR = Beheer Openbare Ruimte
        """,
    ),
    passes(
        "the same in other words",
        """
        term GGD = Gemeentelijke Gezondheidsdienst
        term GGD = Gezondheidsdienst Waterland
        """,
    ),
    not_applicable(
        "every abbreviation once",
        """
        term BOR = Begeleide Omgangsregeling
        """,
        "nothing-to-look-at",
    ),
    fails(
        "a text that explains it with another word than the list",
        """
        term KOPP = Kinderen van Ouders met Psychiatrische Problemen
        activity a Groep voor Kinderen van Ouders met Psychische Problemen (KOPP)
        """,
    ),
    passes(
        "singular, plural, and another order of the same words",
        """
        term CJG = Centrum voor Jeugd en Gezin
        activity a De centra voor jeugd en gezin (CJG) zijn open
        term VVE = Vroeg- en Voorschoolse Educatie
        activity b Voor- en Vroegschoolse Educatie (VVE)
        """,
    ),
)  # fmt: skip

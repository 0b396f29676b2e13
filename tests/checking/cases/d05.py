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
    fails(
        "a text with another word than the list, which adds the name of the region",
        """
        term GGD Waterland = Gemeenschappelijke Gezondheidsdienst Waterland
        mention abbreviation GGD = Gemeentelijke Gezondheidsdienst
        """,
    ),
    fails(
        "a word that lacks letters, in two words there and one word here",
        """
        term WSP = Wergvers Service Punt
        mention abbreviation WSP = Werkgeversservicepunt
        """,
    ),
    passes(
        "one word or two",
        """
        term JGZ = Jeugd Gezondheidszorg
        mention abbreviation JGZ = Jeugdgezondheidszorg
        """,
    ),
)  # fmt: skip

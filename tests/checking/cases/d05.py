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
)  # fmt: skip

"""Cases of D15: a name written in different ways."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a pass with a capital inside, as two words, and with one capital",
        """
        indicator Huishoudens met een StadsPas | count
        activity a Kinderen met een Stads Pas
        activity b Korting met de Stadspas
        """,
    ),
    passes(
        "written one way",
        """
        indicator Huishoudens met een StadsPas | count
        activity a Kinderen met een StadsPas
        """,
    ),
    passes(
        "a heading in capitals",
        """
        indicator Huishoudens met een StadsPas | count
        activity a STADSPAS
        """,
    ),
    not_applicable(
        "no name has a capital inside",
        """
        indicator Huishoudens met een pas | count
        activity a Pas voor kinderen
        """,
        "nothing-to-look-at",
    ),
    fails(
        "a department with and without the sign",
        """
        term VH = afdeling Veiligheid en Handhaving
        activity a Rapportage V&H
        """,
    ),
)  # fmt: skip

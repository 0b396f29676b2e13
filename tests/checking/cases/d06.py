"""Cases of D06: an abbreviation without explanation."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "not in the list",
        """
        activity a Protocol SEH opstellen
        term SWT = Sociaal wijkteam
        """,
    ),
    passes(
        "in the list",
        """
        activity a Protocol SEH opstellen
        term SEH = Spoedeisende hulp
        """,
    ),
    passes(
        "written in full once",
        """
        activity a Protocol spoedeisende hulp (SEH) opstellen
        activity b Het SEH evalueren
        """,
    ),
    not_applicable(
        "a name that can be said",
        """
        activity a De AWARE noodknop uitdelen
        """,
        "nothing-to-look-at",
    ),
    not_applicable(
        "everybody knows these",
        """
        activity a Samenwerken met de GGD in de EU
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

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
    fails(
        "used in a result only",
        """
        activity a Overleg
          result 2020 done: Het plan is in het PFQ besproken.
        """,
    ),
    passes(
        "the words stand in full somewhere else",
        """
        activity a Preventief Interventie Team
          result 2020 done: De scholen doen mee aan het PIT.
        """,
    ),
)  # fmt: skip

"""Cases of R11: two activities that say the same."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "nine words in a row",
        """
        activity b De gemeente helpt verder en zet in op een combinatie van leren en werken
        activity c De gemeente zet in op een combinatie van leren en werken voor wie werk zoekt
        """,
    ),
    passes(
        "eight words may be a name",
        """
        activity b De gemeente helpt en zet in op een combinatie van leren en werken
        activity c De provincie koos voor een combinatie van leren en werken voor wie werk zoekt
        """,
    ),
    passes(
        "the same activity in two documents",
        """
        document Begroting 2018
        activity a De gemeente zet in op een combinatie van leren en werken voor wie werk zoekt
        document Begroting 2019
        activity a De gemeente zet in op een combinatie van leren en werken voor wie werk zoekt
        """,
    ),
    not_applicable(
        "a few words",
        """
        activity a Scouting
        activity b Scouting
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

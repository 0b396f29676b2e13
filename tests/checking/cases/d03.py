"""Cases of D03: a link to another document."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "another number in the link",
        """
        policy Agenda voor de sport (2015/29476) https://waterland.example/raad/2015-073399-3-Agenda-voor-de-sport.docx
        """,
        "2015/29476",
    ),
    passes(
        "the number with a zero in front",
        """
        policy Agenda voor de sport (2015/29476) https://waterland.example/raad/2015029476-3-Agenda-voor-de-sport.pdf
        """,
    ),
    not_applicable(
        "no number in the link",
        """
        policy Agenda voor de sport (2015/29476) https://waterland.example/raad/agenda-voor-de-sport
        """,
        "no-number-in-link",
    ),
    not_applicable(
        "no link",
        """
        policy Agenda voor de sport (2015/29476)
        """,
        "no-number-in-link",
    ),
)  # fmt: skip

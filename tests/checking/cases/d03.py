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
    fails(
        "the number fits, but the words are those of another title with that number",
        """
        policy Nota jeugdbeleid (2019/293272) https://raad.waterland.nl/2019293272-2-Nota-jeugdbeleid.pdf
        policy Ontwikkelplan werken in de wijk (2019/293272) https://raad.waterland.nl/2019293272-2-Nota-jeugdbeleid.pdf
        """,
        "2019/293272", "2019/293272",
    ),
    passes(
        "the words of the address are of the title",
        """
        policy Ontwikkelplan werken in de wijk (2019/293272) https://raad.waterland.nl/2019293272-Bijlage-ontwikkelplan.pdf
        """,
    ),
)  # fmt: skip

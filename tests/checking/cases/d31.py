"""Cases of D31: a link with another title."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a report where an impulse was named",
        """
        mention reference 2016/123456 = 2016/123456 of zwemimpuls
        mention link 2016123456-2-Najaarsrapport.pdf = https://waterland.example/stukken/2016123456-2-Najaarsrapport.pdf
        """,
    ),
    passes(
        "the same word",
        """
        mention reference 2016/123456 = 2016/123456 of nota zwemmen
        mention link 2016123456-2-Zwemmen-voor-iedereen.pdf = https://waterland.example/stukken/2016123456-2-Zwemmen-voor-iedereen.pdf
        """,
    ),
    not_applicable(
        "a name that only says what it is",
        """
        mention reference 2016/123456 = 2016/123456 of Beleidsnota
        mention link 2016123456-2-Zwemmen.pdf = https://waterland.example/stukken/2016123456-2-Zwemmen.pdf
        """,
        "name-says-nothing",
    ),
)  # fmt: skip

"""Cases of D29: a link to a document that is not named."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "another number, nearly the same words",
        """
        policy Regionale Leeragenda zwemmen (2015/111111)
        mention link 2015222222-2-Regionale-leeragenda-zwemmen.pdf = https://waterland.example/stukken/2015222222-2-Regionale-leeragenda-zwemmen.pdf
        """,
        "2015/111111",
    ),
    passes(
        "other words",
        """
        policy Regionale Leeragenda zwemmen (2015/111111)
        mention link 2015222222-2-Jaarverslag.pdf = https://waterland.example/stukken/2015222222-2-Jaarverslag.pdf
        """,
    ),
    not_applicable(
        "the number is named",
        """
        policy Regionale Leeragenda zwemmen (2015/111111)
        mention link 2015111111-2-Leeragenda.pdf = https://waterland.example/stukken/2015111111-2-Leeragenda.pdf
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

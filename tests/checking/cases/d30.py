"""Cases of D30: a link to a letter."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a letter",
        """
        policy Plan van aanpak zwemmen (2015/123456) https://waterland.example/2015123456-Brief-van-de-wethouder.pdf
        """,
        "2015/123456",
    ),
    passes(
        "the plan itself",
        """
        policy Plan van aanpak zwemmen (2015/123456) https://waterland.example/2015123456-Plan-van-aanpak.pdf
        """,
    ),
    passes(
        "a letter that is listed as one",
        """
        policy Brief over zwemmen (2015/123456) https://waterland.example/2015123456-Brief.pdf
        """,
    ),
    not_applicable(
        "no link",
        """
        policy Plan van aanpak zwemmen (2015/123456)
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

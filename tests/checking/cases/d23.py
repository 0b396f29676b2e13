"""Cases of D23: a period that ends before it begins."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two digits changed about",
        """
        mention term 2019-2013 = 2019-2013 of Beleidskader
        """,
    ),
    passes(
        "years in order",
        """
        mention term 2019-2023 = 2019-2023 of Beleidskader
        """,
    ),
    not_applicable(
        "only the year in which something begins",
        """
        mention term vanaf 2021 = 2021 of gratis zwemles
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

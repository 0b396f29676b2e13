"""Cases of D25: something that begins in two years."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two years",
        """
        mention term vanaf 2021 = 2021 of volledig verantwoordelijk
        mention term vanaf 2022 = 2022 of volledig verantwoordelijk voor opvang
        """,
    ),
    passes(
        "one year twice",
        """
        mention term vanaf 2021 = 2021 of volledig verantwoordelijk
        mention term vanaf 2021 = 2021 of volledig verantwoordelijk voor opvang
        """,
    ),
    not_applicable(
        "words that say little",
        """
        mention term vanaf 2021 = 2021 of is er
        mention term vanaf 2022 = 2022 of is er voor opvang
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

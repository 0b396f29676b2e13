"""Cases of D24: a plan with two periods."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "another begin",
        """
        mention term 2014-2018 = 2014-2018 of Kompas
        mention term 2015-2018 = 2015-2018 of Kompas
        """,
    ),
    fails(
        "another end",
        """
        mention term 2019-2023 = 2019-2023 of visie op water en zwemmen
        mention term 2019-2022 = 2019-2022 of visie op water en zwemmen
        """,
    ),
    passes(
        "the next plan",
        """
        mention term 2014-2018 = 2014-2018 of Kompas
        mention term 2019-2023 = 2019-2023 of Kompas
        """,
    ),
    not_applicable(
        "budgets, of which there is one each year",
        """
        mention term 2018-2021 = 2018-2021 of Meerjarenbegroting
        mention term 2018-2022 = 2018-2022 of Meerjarenbegroting
        """,
        "nothing-to-look-at",
    ),
    not_applicable(
        "no name",
        """
        mention term 2014-2018 = 2014-2018 of nota
        mention term 2015-2018 = 2015-2018 of nota
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

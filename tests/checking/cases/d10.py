"""Cases of D10: a policy document that has run out."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "until 2016, under a plan for 2018",
        """
        document Begroting 2018
        policy Uitvoeringsplan sportvelden 2013-2016 (2013/59413)
        """,
        "2013/59413",
    ),
    passes(
        "until the first year of the plan",
        """
        document Begroting 2018
        policy Uitvoeringsplan sportvelden 2013-2018 (2013/59413)
        """,
    ),
    not_applicable(
        "no period in the title",
        """
        document Begroting 2018
        policy Uitvoeringsplan sportvelden (2013/59413)
        """,
        "title-without-period",
    ),
    not_applicable(
        "the plan does not tell its years",
        """
        policy Uitvoeringsplan sportvelden 2013-2016 (2013/59413)
        """,
        "document-without-year",
    ),
    fails(
        "it ends while the plan still runs",
        """
        document Kader 2019-2021
        policy Nota gezondheid 2017-2020 (2017/1)
        """,
        "2017/1",
    ),
)  # fmt: skip

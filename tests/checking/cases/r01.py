"""Cases of R01: no result."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "an empty cell",
        """
        goal Jongeren doen mee
          activity a Jongerenraad
            result 2020 done: De raad is geopend.
          activity b Inkoop
            result 2020 not_reported:
        """,
    ),
    fails(
        "no row at all",
        """
        goal Jongeren doen mee
          activity a Jongerenraad
            result 2020 done: De raad is geopend.
          activity b Inkoop
        """,
    ),
    passes(
        "a result",
        """
        goal Jongeren doen mee
          activity a Jongerenraad
            result 2020 done: De raad is geopend.
        """,
    ),
    not_applicable(
        "still to come, see R02",
        """
        goal Jongeren doen mee
          activity a Jongerenraad
            result 2020 not_reported: p.m.
        """,
        "result-to-follow",
    ),
    not_applicable(
        "a budget reports no results",
        """
        goal Jongeren doen mee
          activity a Jongerenraad
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of R12: finished before the year that is reported on."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "finished in 2019, reported over 2020",
        """
        activity a Rookvrij
          result 2020 done: Het project is in 2019 afgerond. Er kwam een cursus uit voort.
        """,
    ),
    passes(
        "finished in the year itself",
        """
        activity a Rookvrij
          result 2020 done: Het project is in 2020 afgerond.
        """,
    ),
    not_applicable(
        "no year",
        """
        activity a Rookvrij
          result 2020 done: Het project is afgerond.
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

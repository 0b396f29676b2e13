"""Cases of A06: a whole outside its parts."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "every area scores higher than the whole",
        """
        area Noord
        area Zuid
        indicator Cijfer sociale kwaliteit | grade
          realised 2019: 6,3
          realised 2019 in Noord: 6,8
          realised 2019 in Zuid: 6,5
        """,
        "6,3", "6,5", "6,8",
    ),
    passes(
        "between its parts",
        """
        area Noord
        area Zuid
        indicator Cijfer sociale kwaliteit | grade
          realised 2019: 6,5
          realised 2019 in Noord: 6,8
          realised 2019 in Zuid: 6,5
        """,
    ),
    not_applicable(
        "the area without a figure may score lower",
        """
        area Noord
        area Zuid
        area Oost
        indicator Cijfer sociale kwaliteit | grade
          realised 2019: 6,3
          realised 2019 in Noord: 6,8
          realised 2019 in Zuid: 6,5
        """,
        "parts-not-complete",
    ),
    not_applicable(
        "a count is no average",
        """
        area Noord
        area Zuid
        indicator Cliënten | count
          realised 2019: 900
          realised 2019 in Noord: 300
          realised 2019 in Zuid: 600
        """,
        "not-an-average",
    ),
)  # fmt: skip

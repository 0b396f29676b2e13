"""Cases of A11: groups that do not add up to their total."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a group that is twice the sum of the others, and once not",
        """
        indicator Plaatsen in de opvang | count
          target 2018 for alle doelgroepen: 178
          target 2018 for jongeren: 73
          target 2018 for gezinnen: 105
          target 2019 for alle doelgroepen: 173
          target 2019 for jongeren: 73
          target 2019 for gezinnen: 105
          target 2020 for alle doelgroepen: 175
          target 2020 for jongeren: 73
          target 2020 for gezinnen: 102
        """,
        "173", "73", "105",
    ),
    fails(
        "a group that is called the total",
        """
        indicator Klanten | count
          realised 2020 for totaal: 400
          realised 2020 for jong: 150
          realised 2020 for oud: 240
        """,
        "400", "150", "240",
    ),
    passes(
        "every sum fits",
        """
        indicator Klanten | count
          realised 2020 for totaal: 390
          realised 2020 for jong: 150
          realised 2020 for oud: 240
        """,
    ),
    not_applicable(
        "a sum that fits once is chance",
        """
        indicator Klanten | count
          realised 2020 for noord: 390
          realised 2020 for jong: 150
          realised 2020 for oud: 240
          realised 2021 for noord: 380
          realised 2021 for jong: 170
          realised 2021 for oud: 240
        """,
        "no-group-is-total",
    ),
    not_applicable(
        "shares do not add up to anything",
        """
        indicator % tevreden | percent
          realised 2020 for totaal: 60%
          realised 2020 for jong: 50%
          realised 2020 for oud: 70%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

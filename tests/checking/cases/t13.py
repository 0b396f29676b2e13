"""Cases of T13: lowered since an earlier document."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "89% in the budget, more than 85% in the plan",
        """
        document Begroting 2018
        indicator % inwoners dat zichzelf volledig zelfredzaam beschouwt | percent
          target 2021: 89%
        document Sociale basis 2019-2021
        indicator % dat zich volledig zelfredzaam beschouwt (geen hulp nodig) | percent
          target 2021: >85%
        """,
        ">85%", "89%",
    ),
    fails(
        "no target for the same year: the last one before it counts",
        """
        document Begroting 2018
        indicator % mantelzorgers dat vaak overbelast is | percent
          target 2020: 9%
        document Sociale basis 2019-2021
        indicator % mantelzorgers dat (zeer) vaak overbelast is | percent
          target 2021: <14%
        """,
        "<14%", "9%",
    ),
    passes(
        "raised",
        """
        document Begroting 2018
        indicator % inwoners dat zichzelf volledig zelfredzaam beschouwt | percent
          target 2021: 85%
        document Sociale basis 2019-2021
        indicator % inwoners dat zichzelf volledig zelfredzaam beschouwt | percent
          target 2021: >89%
        """,
    ),
    not_applicable(
        "the earlier document only has a target for later",
        """
        document Begroting 2018
        indicator % inwoners dat zichzelf volledig zelfredzaam beschouwt | percent
          target 2022: 89%
        document Sociale basis 2019-2021
        indicator % inwoners dat zichzelf volledig zelfredzaam beschouwt | percent
          target 2021: >85%
        """,
        "no-target-before",
    ),
    not_applicable(
        "another unit is another indicator",
        """
        document Begroting 2018
        indicator Inwoners die zichzelf volledig zelfredzaam beschouwen | count
          target 2021: 89
        document Sociale basis 2019-2021
        indicator Inwoners die zichzelf volledig zelfredzaam beschouwen | percent
          target 2021: >85%
        """,
        "nothing-to-look-at",
    ),
    not_applicable(
        "nobody says which way is better",
        """
        document Begroting 2018
        indicator Cliënten met huishoudelijke ondersteuning | count
          target 2021: 890
        document Sociale basis 2019-2021
        indicator Cliënten met huishoudelijke ondersteuning | count
          target 2021: 850
        """,
        "direction-unknown",
    ),
)  # fmt: skip

"""Cases of A12: a part that is more than the whole."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "more matches than clients",
        """
        activity a Register van signalen
          result 2020 done: Er waren 7.500 signalen over 5.480 cliënten, waarvan 5.572 met een match.
        """,
    ),
    passes(
        "eighty of 133 children",
        """
        activity a Vrijwilligers thuis
          result 2020 done: Er zijn 133 kinderen bereikt, waarvan 80 kinderen van 0 tot en met 6 jaar.
        """,
    ),
    not_applicable(
        "a year, an amount or a percentage is no part",
        """
        activity a Vrijwilligers thuis
          result 2020 done: Er zijn 13 gezinnen bereikt, waarvan € 5.000 is betaald en 60% sinds 2019 meedoet.
        """,
        "nothing-to-look-at",
    ),
    not_applicable(
        "the number stands in another sentence",
        """
        activity a Vrijwilligers thuis
          result 2020 done: Er zijn 13 gezinnen bereikt. Er kwamen brieven, waarvan 80 met dank.
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

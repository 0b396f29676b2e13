"""Cases of I19: a figure that is older than the norm."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a guideline of 2017, measured in 2016",
        """
        indicator % inwoners dat voldoet aan de beweegrichtlijn 2017 | percent
          baseline 2016: 58%
          target 2021: >58%
        """,
        "58%",
    ),
    passes(
        "measured since",
        """
        indicator % inwoners dat voldoet aan de beweegrichtlijn 2017 | percent
          baseline 2018: 58%
        """,
    ),
    passes(
        "a note says that it was computed again",
        """
        indicator % inwoners dat voldoet aan de beweegrichtlijn 2017 | percent
          baseline 2016: 58% (Herberekend)
        """,
    ),
    not_applicable(
        "no figure",
        """
        indicator % inwoners dat voldoet aan de beweegrichtlijn 2017 | percent
          target 2021: >58%
        """,
        "no-figures",
    ),
    not_applicable(
        "a norm without a year",
        """
        indicator % inwoners dat voldoet aan de beweegnorm | percent
          baseline 2016: 58%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

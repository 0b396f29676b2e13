"""Cases of I05: no figures."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "only dashes",
        """
        indicator Bezoeken aan de spoedeisende hulp na een val | count
          baseline 2019: -
          target 2021: -
        """,
        "-", "-",
    ),
    fails(
        "nothing at all",
        """
        indicator Bezoeken aan de spoedeisende hulp na een val | count
        """,
    ),
    passes(
        "one figure",
        """
        indicator Bezoeken aan de spoedeisende hulp na een val | count
          baseline 2019: 81
          target 2021: -
        """,
    ),
    not_applicable(
        "a qualitative indicator",
        """
        indicator Jongeren voelen zich gehoord | qualitative
        """,
        "qualitative",
    ),
)  # fmt: skip

"""Cases of G06: a goal that is not SMART."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "nothing becomes more or less, for nobody, never",
        """
        goal Passende zorg is tijdig beschikbaar
        """,
    ),
    fails(
        "no direction and no year",
        """
        goal Jongeren ontwikkelen bewustzijn
        """,
    ),
    passes(
        "a direction and a group; only the year lacks",
        """
        goal Minder jongeren voelen zich eenzaam
        """,
    ),
    passes(
        "a target gives the year, the sentence the group",
        """
        goal Jongeren voelen zich gehoord
          indicator % jongeren | percent
            target 2021: >70%
        """,
    ),
    not_applicable(
        "a theme only holds goals",
        """
        theme Opgroeien
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

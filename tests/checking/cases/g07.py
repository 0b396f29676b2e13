"""Cases of G07: a title that says nothing."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "only words of structure",
        """
        goal Doel en subdoelen 3
        """,
    ),
    passes(
        "a goal",
        """
        goal Jongeren voelen zich gehoord
        """,
    ),
    passes(
        "the title says nothing, the text does",
        """
        goal Doel 3 | Ouders ervaren steun bij het opvoeden
        """,
    ),
    not_applicable(
        "no goals",
        """
        indicator % jongeren | percent
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

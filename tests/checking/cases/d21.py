"""Cases of D21: a page in a document without pages."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a text file",
        """
        mention page Zie pagina 32 = 32
        """,
    ),
    passes(
        "a document with pages",
        """
        page p12 mention page Zie pagina 32 = 32
        """,
    ),
    not_applicable(
        "no page is referred to",
        """
        goal Meer zwemles
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

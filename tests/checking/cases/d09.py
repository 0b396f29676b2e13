"""Cases of D09: a page that leads nowhere."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "page 84 of a document of 12 pages",
        """
        activity a Jongerenraad
          result 2020 reported_elsewhere: Zie pagina 32 en 84.
        at p12 unread Laatste regel
        """,
    ),
    passes(
        "a page that is there",
        """
        activity a Jongerenraad
          result 2020 reported_elsewhere: Zie pagina 12.
        at p12 unread Laatste regel
        """,
    ),
    not_applicable(
        "pages are not known",
        """
        activity a Jongerenraad
          result 2020 reported_elsewhere: Zie pagina 32 en 84.
        """,
        "pages-unknown",
    ),
    not_applicable(
        "no references to pages",
        """
        activity a Jongerenraad
          result 2020 done: De raad is geopend.
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of R03: elsewhere without a place."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "in the report of a department",
        """
        activity a Jongerenraad
          result 2020 reported_elsewhere: Verantwoording via de rapportage van Veiligheid.
        """,
    ),
    passes(
        "with a page",
        """
        activity a Jongerenraad
          result 2020 reported_elsewhere: Zie pagina 32.
        """,
    ),
    passes(
        "with the number of the document",
        """
        activity a Jongerenraad
          result 2020 reported_elsewhere: Zie de rapportage Veiligheid (2021/12345).
        """,
    ),
    not_applicable(
        "reported here",
        """
        activity a Jongerenraad
          result 2020 done: De raad is geopend.
        """,
        "reported-here",
    ),
)  # fmt: skip

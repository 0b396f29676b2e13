"""Cases of I18: what is missing is marked in two ways."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a dash in one row, n/b in the next",
        """
        indicator Jongeren voor de rechter | percent
          realised 2018: -
          realised 2019: 1%
        indicator Werkloze jongeren | percent
          realised 2018: n/b
        """,
        "-", "n/b",
    ),
    passes(
        "one mark",
        """
        indicator Jongeren voor de rechter | percent
          realised 2018: n/b
        indicator Werkloze jongeren | percent
          realised 2018: n/b
        """,
    ),
    passes(
        "a list says what the dash means",
        """
        term - = nul
        indicator Jongeren voor de rechter | percent
          realised 2018: -
        indicator Werkloze jongeren | percent
          realised 2018: n/b
        """,
    ),
    not_applicable(
        "nothing is missing",
        """
        indicator Jongeren voor de rechter | percent
          realised 2018: 1%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of G03: a programme without amounts."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "no amount, while another programme has them",
        """
        document Begroting 2018 | programme_budget
        programme 1 Meedoen
        programme 2 Wonen
          budget 2018: 100 -10 90
        """,
    ),
    passes(
        "the field has amounts",
        """
        document Begroting 2018 | programme_budget
        programme 1 Meedoen
          field 1.1 Sport
            budget 2018: 100 -10 90
        """,
    ),
    not_applicable(
        "a monitor needs no amounts",
        """
        document Monitor 2018 | monitor
        programme 1 Meedoen
        """,
        "no-programme-budget",
    ),
    not_applicable(
        "of a document without any amount, G09 speaks",
        """
        document Begroting 2018 | programme_budget
        programme 1 Meedoen
        """,
        "document-without-amounts",
    ),
)  # fmt: skip

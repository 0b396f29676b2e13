"""Cases of G11: two goals with the same explanation."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "the same eight words, and another end",
        """
        goal 1 Wie kan, keert terug | Inwoners voor wie werk nog niet haalbaar is, werken aan terugkeer.
        goal 2 Wie niet kan, doet mee | Inwoners voor wie werk nog niet haalbaar is, doen mee in hun buurt.
        """,
    ),
    passes(
        "an explanation of its own",
        """
        goal 1 Wie kan, keert terug | Inwoners die binnen een jaar kunnen werken, krijgen een opleiding.
        goal 2 Wie niet kan, doet mee | Inwoners voor wie werk nog niet haalbaar is, doen mee in hun buurt.
        """,
    ),
    passes(
        "two documents may say the same of a goal",
        """
        document Kader 2019
        goal 1 Wie niet kan, doet mee | Inwoners voor wie werk nog niet haalbaar is, doen mee in hun buurt.
        document Begroting 2020
        goal 1 Wie niet werkt, doet mee | Inwoners voor wie werk nog niet haalbaar is, doen mee in hun buurt.
        """,
    ),
    not_applicable(
        "goals without explanation",
        """
        goal 1 Wie kan, keert terug
        goal 2 Wie niet kan, doet mee
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

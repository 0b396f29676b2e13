"""Cases of I01: no source."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "nobody measures this",
        """
        indicator Aantal meldingen | count
        """,
    ),
    fails(
        "a dash is no source",
        """
        indicator Aantal meldingen | count | source: -
        """,
    ),
    passes(
        "a source",
        """
        indicator Aantal meldingen | count | source: GGD
        """,
    ),
    not_applicable(
        "a qualitative indicator is gathered in conversations",
        """
        indicator Jongeren voelen zich gehoord | qualitative
        """,
        "qualitative",
    ),
)  # fmt: skip

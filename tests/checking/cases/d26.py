"""Cases of D26: letters that are changed about."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "neither is explained",
        """
        mention abbreviation WPOS
        mention abbreviation WOPS
        """,
    ),
    passes(
        "both are explained",
        """
        mention abbreviation WPOS = Wet op het spelen
        mention abbreviation WOPS = Wet op de sport
        """,
    ),
    passes(
        "another letter",
        """
        mention abbreviation WPOS
        mention abbreviation WPOT
        """,
    ),
    not_applicable(
        "short ones",
        """
        mention abbreviation PO
        mention abbreviation OP
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

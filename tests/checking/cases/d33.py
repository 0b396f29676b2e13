"""Cases of D33: a title with and without comma."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "between quotation marks",
        """
        policy Raadsvoorstel ‘Op koers steeds beter’ voor Waterland
        mention heading 4. Op koers, steeds beter = 4
        """,
    ),
    passes(
        "the same",
        """
        policy Raadsvoorstel ‘Op koers, steeds beter’ voor Waterland
        mention heading 4. Op koers, steeds beter = 4
        """,
    ),
    not_applicable(
        "short titles",
        """
        policy Nota zwemmen
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

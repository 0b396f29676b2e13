"""Cases of D28: one document with two names."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a programme in the text, a note in the list",
        """
        policy Overgangsnota zwemmen (2015/123456)
        mention reference 2015/123456 = 2015/123456 of overgangsprogramma zwemmen
        """,
        "2015/123456",
    ),
    fails(
        "no word in common",
        """
        policy Nota zwemmen (2015/123456)
        mention reference 2015/123456 = 2015/123456 of akkoord jeugdzorg
        """,
        "2015/123456",
    ),
    passes(
        "shorter in the text",
        """
        policy Nota zwemmen voor iedereen (2015/123456)
        mention reference 2015/123456 = 2015/123456 of nota zwemmen
        """,
    ),
    passes(
        "the proposal that carries it",
        """
        policy Nota zwemmen (2015/123456)
        policy Raadsvoorstel visie zwemmen (2015/123456)
        """,
    ),
    not_applicable(
        "every number at one name",
        """
        policy Nota zwemmen (2015/123456)
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

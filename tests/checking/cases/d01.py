"""Cases of D01: one number at two titles."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "two notes with one number",
        """
        policy Nota integraal jeugdbeleid (2019/293272)
        policy Ontwikkelplan jongerenwerk (2019/293272)
        """,
        "2019/293272", "2019/293272",
    ),
    passes(
        "the same title, once in short",
        """
        policy Transitie sociaal domein, kadernota Samen voor elkaar (2012/172892)
        policy Samen voor elkaar (2012/172892)
        """,
    ),
    not_applicable(
        "every number once",
        """
        policy Nota integraal jeugdbeleid (2019/293272)
        policy Ontwikkelplan jongerenwerk (2019/293273)
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

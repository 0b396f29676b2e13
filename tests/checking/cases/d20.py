"""Cases of D20: an annex that is not there."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "no annex at all",
        """
        mention part bijlage 1 = bijlage 1
        """,
    ),
    passes(
        "the annex is there",
        """
        mention heading Bijlage 1 Bronnen = bijlage 1
        mention part bijlage 1 = bijlage 1
        """,
    ),
    not_applicable(
        "a list of annexes",
        """
        mention heading Bijlagen = bijlagen
        mention part bijlage 1 = bijlage 1
        """,
        "annexes-listed",
    ),
)  # fmt: skip

"""Cases of D34: a number with another sign."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a slash among points",
        """
        mention reference 2014.0012345 = 2014.0012345 of nota
        mention reference 2017.0054321 = 2017.0054321 of nota
        mention reference 2018.0076543 = 2018.0076543 of nota
        mention reference 2016/123456 = 2016/123456 of nota
        """,
    ),
    passes(
        "the same sign everywhere",
        """
        mention reference 2014.0012345 = 2014.0012345 of nota
        mention reference 2017.0054321 = 2017.0054321 of nota
        mention reference 2018.0076543 = 2018.0076543 of nota
        """,
    ),
    passes(
        "two ways, each more than once",
        """
        mention reference 2014.0012345 = 2014.0012345 of nota
        mention reference 2017.0054321 = 2017.0054321 of nota
        mention reference 2018.0076543 = 2018.0076543 of nota
        mention reference 2016/123456 = 2016/123456 of nota
        mention reference 2016/654321 = 2016/654321 of nota
        """,
    ),
    not_applicable(
        "few numbers",
        """
        mention reference 2014.0012345 = 2014.0012345 of nota
        mention reference 2016/123456 = 2016/123456 of nota
        """,
        "too-few-references",
    ),
)  # fmt: skip

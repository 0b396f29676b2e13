"""Cases of D02: a number that cannot be."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a digit too many",
        """
        policy Programma statushouders (2016/1555743)
        policy Nota een (2016/509673)
        policy Nota twee (2016/604342)
        policy Nota drie (2015/200522)
        policy Nota vier (2015/29476)
        """,
        "2016/1555743",
    ),
    fails(
        "a digit too few, where all others have seven",
        """
        policy Beleidsplan schuldhulp (2017.002552)
        policy Nota een (2017.0026227)
        policy Nota twee (2017.0031369)
        policy Nota drie (2018.0022374)
        policy Nota vier (2018.0074541)
        """,
        "2017.002552",
    ),
    fails(
        "a year that is still to come",
        """
        document Begroting 2018
        policy Nota een (2031/509673)
        """,
        "2031/509673",
    ),
    passes(
        "numbers that grow in the course of the year",
        """
        policy Nota nul (2016/509674)
        policy Nota een (2016/509673)
        policy Nota twee (2016/60434)
        policy Nota drie (2015/20052)
        policy Nota vier (2015/2947)
        """,
    ),
    not_applicable(
        "too few to know the form",
        """
        policy Programma statushouders (2016/1555743)
        policy Nota een (2016/509673)
        """,
        "too-few-references",
    ),
    fails(
        "the only number that begins with a zero",
        """
        policy Nota een (2015/190602)
        policy Nota twee (2015/166463)
        policy Nota drie (2015/200522)
        policy Nota vier (2015/200523)
        policy Nota vijf (2015/090602)
        """,
        "2015/090602",
    ),
)  # fmt: skip

"""Cases of I10: a definition that cannot give the figures."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "net participation as a share of the labour force",
        """
        indicator Netto participatie | percent | definition: % werkzaam t.o.v. de beroepsbevolking
          realised 2018: 71,7
          realised 2019: 72,1
        """,
        "71,7", "72,1",
    ),
    passes(
        "ninety-five percent of the labour force works",
        """
        indicator Netto arbeidsparticipatie t.o.v. de totale beroepsbevolking | percent
          realised 2018: 95,1%
        """,
    ),
    not_applicable(
        "as a share of the population",
        """
        indicator Netto arbeidsparticipatie | percent | definition: t.o.v. de bevolking van 15 tot 75 jaar
          realised 2018: 71,7
        """,
        "no-known-definition",
    ),
    not_applicable(
        "something else",
        """
        indicator % tevreden | percent
          realised 2018: 71,7
        """,
        "no-known-definition",
    ),
)  # fmt: skip

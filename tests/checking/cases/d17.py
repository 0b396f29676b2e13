"""Cases of D17: two figures for what seems the same."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "lonely on one page, lonely on another",
        """
        indicator Aandeel inwoners dat zich eenzaam voelt | percent | context | source: GGD Waterland
          realised 2016: 41%
        indicator Percentage dat zich in zekere mate eenzaam voelt | percent | context | source: GGD-monitor
          realised 2016: 42%
        """,
        "41%", "42%",
    ),
    passes(
        "the same figure twice",
        """
        indicator Aandeel inwoners dat zich eenzaam voelt | percent | context | source: GGD Waterland
          realised 2016: 42%
        indicator Percentage dat zich in zekere mate eenzaam voelt | percent | context | source: GGD-monitor
          realised 2016: 42%
        """,
    ),
    passes(
        "too far apart to be the same",
        """
        indicator Aandeel inwoners dat zich eenzaam voelt | percent | context | source: GGD Waterland
          realised 2016: 42%
        indicator Percentage dat zeer eenzaam is | percent | context | source: GGD-monitor
          realised 2016: 9%
        """,
    ),
    not_applicable(
        "another year",
        """
        indicator Aandeel inwoners dat zich eenzaam voelt | percent | context | source: GGD Waterland
          realised 2012: 41%
        indicator Percentage dat zich in zekere mate eenzaam voelt | percent | context | source: GGD-monitor
          realised 2016: 42%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

"""Cases of I11: figures of another population."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "people over 65 in North are as lonely as people over 19 in the city, twice",
        """
        area Noord
        indicator % 19-plussers dat eenzaam is | percent
          baseline 2016: 43%
        indicator % 19-plussers dat ernstig eenzaam is | percent
          baseline 2016: 10%
        indicator % 65-plussers dat eenzaam is | percent
          baseline 2016 in Noord: 43%
        indicator % 65-plussers dat ernstig eenzaam is | percent
          baseline 2016 in Noord: 10%
        """,
        "43%", "43%", "10%", "10%",
    ),
    passes(
        "one of two differs",
        """
        area Noord
        indicator % 19-plussers dat eenzaam is | percent
          baseline 2016: 43%
        indicator % 19-plussers dat ernstig eenzaam is | percent
          baseline 2016: 10%
        indicator % 65-plussers dat eenzaam is | percent
          baseline 2016 in Noord: 46%
        indicator % 65-plussers dat ernstig eenzaam is | percent
          baseline 2016 in Noord: 10%
        """,
    ),
    not_applicable(
        "one figure may agree by chance",
        """
        area Noord
        indicator % 19-plussers dat eenzaam is | percent
          baseline 2016: 43%
        indicator % 65-plussers dat eenzaam is | percent
          baseline 2016 in Noord: 43%
        """,
        "too-few-figures",
    ),
    not_applicable(
        "no ages",
        """
        area Noord
        indicator % inwoners dat eenzaam is | percent
          baseline 2016: 43%
          baseline 2016 in Noord: 43%
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

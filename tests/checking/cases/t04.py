"""Cases of T04: less ambitious than the baseline."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "fewer jobs than there were",
        """
        indicator Banen per 1.000 inwoners | per_1000
          baseline 2008: 681,5
          target 2022: 625
        """,
        "625", "681,5",
    ),
    fails(
        "less is better, and the target is more",
        """
        indicator Meldingen van huiselijk geweld | count
          baseline 2004: 1.838
          target 2022: 3.000
        """,
        "3.000", "1.838",
    ),
    passes(
        "better than the baseline",
        """
        indicator Banen per 1.000 inwoners | per_1000
          baseline 2008: 681,5
          target 2022: 690
        """,
    ),
    passes(
        "equal to the baseline",
        """
        indicator Banen per 1.000 inwoners | per_1000
          baseline 2008: 681,5
          target 2022: 681,5
        """,
    ),
    not_applicable(
        "no baseline",
        """
        indicator Banen per 1.000 inwoners | per_1000
          realised 2016: 681,5
          target 2022: 625
        """,
        "no-baseline",
    ),
    not_applicable(
        "nobody says which way is better",
        """
        indicator Aantal voorzieningen | count
          baseline 2016: 101
          target 2018: 91
        """,
        "direction-unknown",
    ),
    not_applicable(
        "a baseline that cannot be is no baseline, see I04",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2016: 550%
          target 2018: 55%
        """,
        "no-baseline",
    ),
    not_applicable(
        "rounded to fewer decimals, see T09",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2016: 45,4%
          target 2018: >45%
        """,
        "rounding-only",
    ),
)  # fmt: skip

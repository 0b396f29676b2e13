"""Cases of T03: already met."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "fewer homeless people than the target allows",
        """
        indicator Aantal daklozen | count
          baseline 2015: 180
          realised 2016: 47
          target 2018: <50
        """,
        "<50", "47",
    ),
    fails(
        "the comparator holds at the figure itself",
        """
        indicator % vrijwilligers | percent
          realised 2016: 55%
          target 2018: ≥55%
        """,
        "≥55%", "55%",
    ),
    fails(
        "no comparator, but the figure is better than the target",
        """
        indicator Aantal deelnemers aan de cursus | count
          baseline 2018: 1.450
          target 2021: 1.250
        """,
        "1.250", "1.450",
    ),
    passes(
        "strictly more than the figure is not met yet",
        """
        indicator % vrijwilligers | percent
          realised 2016: 55%
          target 2018: >55%
        """,
    ),
    passes(
        "no comparator and equal to the figure: kept, see T05",
        """
        indicator % vrijwilligers | percent | increase
          realised 2016: 55%
          target 2018: 55%
        """,
    ),
    passes(
        "only a figure of the target's year meets it",
        """
        indicator % vrijwilligers | percent
          baseline 2016: 55%
          target 2018: >56%
          realised 2018: 60%
        """,
    ),
    not_applicable(
        "nobody says which way is better",
        """
        indicator Aantal voorzieningen | count
          realised 2016: 101
          target 2018: 91
        """,
        "direction-unknown",
    ),
    not_applicable(
        "no figure from before",
        """
        indicator % vrijwilligers | percent
          target 2018: >55%
        """,
        "no-figure-before",
    ),
    not_applicable(
        "rounding only, see T09",
        """
        indicator % bekend met het wijkteam | percent
          baseline 2019: 45,4%
          target 2021: >45%
        """,
        "rounding-only",
    ),
    fails(
        "fewer people on benefits is better, whatever the plan",
        """
        indicator Aantal personen met een bijstandsuitkering per 10.000 inwoners | per_10000
          realised 2015: 358,4
          target 2017: 360
        """,
        "360", "358,4",
    ),
    not_applicable(
        "spoken is not smoked",
        """
        indicator Meldingen die binnen twee weken zijn gesproken | percent
          realised 2021: 70%
          target 2022: 75%
        """,
        "direction-unknown",
    ),
)  # fmt: skip

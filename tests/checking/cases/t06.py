"""Cases of T06: targets that turn back."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "up, and down again",
        """
        indicator Aantal matches | count
          realised 2016: 3.230
          target 2017: 4.500
          target 2018: 3.250
          target 2019: 3.250
        """,
        "4.500", "3.250",
    ),
    fails(
        "which way is better is unknown: down from 80 to 75, and then up",
        """
        indicator Cliënten met een voorziening per 1.000 inwoners | per_1000
          baseline 2016: 80
          target 2018: 75
          target 2019: 76
          target 2020: 79
        """,
        "75", "76",
    ),
    passes(
        "which way is better is unknown, but they go one way",
        """
        indicator Verwijzingen per 10.000 inwoners | per_10000
          realised 2016: 500
          target 2017: 450
          target 2018: 450
          target 2019: 320
        """,
    ),
    passes(
        "ever better, and then the same",
        """
        indicator Aantal matches | count
          target 2017: 3.250
          target 2018: 4.500
          target 2019: 4.500
        """,
    ),
    fails(
        "a note says why, which should be seen as well",
        """
        indicator Aantal matches | count
          target 2017: 4.500
          target 2018: 3.250 (Naar beneden bijgesteld)
        """,
        "4.500", "3.250",
    ),
    passes(
        "a path that loses ground from the start is for T04",
        """
        indicator Aantal personen met een bijstandsuitkering | count
          realised 2016: 3.725
          target 2017: 3.800
          target 2018: 4.000
        """,
    ),
    not_applicable(
        "counts below ten go up and down by themselves",
        """
        indicator Aantal nieuwe scholen | count
          target 2017: 2
          target 2018: 0
          target 2019: 1
        """,
        "small-count",
    ),
    not_applicable(
        "one target",
        """
        indicator Aantal matches | count
          target 2017: 4.500
        """,
        "one-target",
    ),
    not_applicable(
        "what is produced may be planned up and down",
        """
        indicator Aantal plaatsen | count
          realised 2016: 173
          target 2017: 183
          target 2018: 178
        """,
        "direction-unknown",
    ),
)  # fmt: skip

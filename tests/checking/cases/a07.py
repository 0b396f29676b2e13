"""Cases of A07: a growth that differs from its series."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "3% by the counts, 5,8% in print",
        """
        goal Tijdelijk inkomen bieden
          indicator Procentuele groei van het uitkeringsbestand | percent
            realised 2016: 5,8%
          indicator Aantal mensen met een uitkering | count
            realised 2015: 1.000
            realised 2016: 1.030
        """,
        "5,8%", "1.000", "1.030",
    ),
    passes(
        "half a point of difference may come from rounded counts",
        """
        goal Tijdelijk inkomen bieden
          indicator Procentuele groei van het uitkeringsbestand | percent
            realised 2016: 3,5%
          indicator Aantal mensen met een uitkering | count
            realised 2015: 1.000
            realised 2016: 1.030
        """,
    ),
    not_applicable(
        "no count for the year before",
        """
        goal Tijdelijk inkomen bieden
          indicator Procentuele groei van het uitkeringsbestand | percent
            realised 2016: 5,8%
          indicator Aantal mensen met een uitkering | count
            realised 2016: 1.030
        """,
        "no-count-beside-growth",
    ),
    not_applicable(
        "a count of something else",
        """
        goal Tijdelijk inkomen bieden
          indicator Procentuele groei van het uitkeringsbestand | percent
            realised 2016: 5,8%
          indicator Aantal sportvelden | count
            realised 2015: 40
            realised 2016: 41
        """,
        "no-count-beside-growth",
    ),
    fails(
        "a growth of six per cent is asked for, of a number that is to stay the same",
        """
        goal 1 Tijdelijk inkomen
          indicator Procentuele groei van het uitkeringsbestand | percent
            target 2021: 6%
          indicator Aantal uitkeringen | count
            target 2020: 4.000
            target 2021: 4.000
        """,
        "6%", "4.000", "4.000",
    ),
)  # fmt: skip

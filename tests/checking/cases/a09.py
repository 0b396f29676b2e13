"""Cases of A09: a rate that differs from the count."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "360 per 10.000 of 80.000 inhabitants would be 2.880 people",
        """
        area Waterland | 80.000
        goal Tijdelijk inkomen bieden
          indicator Personen met een bijstandsuitkering per 10.000 inwoners | per_10000
            realised 2015: 360
          indicator Aantal personen met een bijstandsuitkering (Participatiewet) | count
            realised 2015: 2.000
        """,
        "360", "2.000",
    ),
    passes(
        "a tenth more: a population of another day explains that",
        """
        area Waterland | 80.000
        goal Tijdelijk inkomen bieden
          indicator Huishoudens met een bijstandsuitkering per 10.000 inwoners | per_10000
            realised 2015: 275
          indicator Aantal huishoudens met een bijstandsuitkering | count
            realised 2015: 2.000
        """,
    ),
    not_applicable(
        "the population is not in the plan",
        """
        area Waterland
        goal Tijdelijk inkomen bieden
          indicator Huishoudens met een bijstandsuitkering per 10.000 inwoners | per_10000
            realised 2015: 360
          indicator Aantal huishoudens met een bijstandsuitkering | count
            realised 2015: 2.000
        """,
        "no-population",
    ),
    not_applicable(
        "per inhabitants of a certain age",
        """
        area Waterland | 80.000
        goal Tijdelijk inkomen bieden
          indicator Huishoudens met een bijstandsuitkering per 10.000 inwoners van 15-64 jaar | per_10000
            realised 2015: 360
          indicator Aantal huishoudens met een bijstandsuitkering | count
            realised 2015: 2.000
        """,
        "no-population",
    ),
    not_applicable(
        "no count of the same year",
        """
        area Waterland | 80.000
        goal Tijdelijk inkomen bieden
          indicator Huishoudens met een bijstandsuitkering per 10.000 inwoners | per_10000
            realised 2015: 360
          indicator Aantal huishoudens met een bijstandsuitkering | count
            realised 2014: 2.000
        """,
        "no-count",
    ),
)  # fmt: skip

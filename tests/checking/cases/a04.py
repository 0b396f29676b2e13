"""Cases of A04: a class is missing."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "nobody of 3 to 5 years is counted",
        """
        indicator Duur van de uitkering | count
          realised 2016 for Korter dan één jaar: 873
          realised 2016 for Duur 1-3 jaar: 1.102
          realised 2016 for Langer dan 5 jaar: 1.096
        """,
        "873", "1.102", "1.096",
    ),
    passes(
        "classes that follow each other, with bounds a year apart",
        """
        indicator Leden van een sportclub | count
          realised 2016 for 4-11 jaar: 400
          realised 2016 for 12 t/m 17 jaar: 300
          realised 2016 for 18 jaar en ouder: 900
        """,
    ),
    not_applicable(
        "groups that are no classes",
        """
        indicator Plaatsen in de opvang | count
          realised 2016 for Gezinnen: 20
          realised 2016 for Jongeren: 12
          realised 2016 for 65-plussers: 3
        """,
        "no-classes",
    ),
)  # fmt: skip

"""Cases of G05: an indicator off the subject."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "living on their own, measured by the waiting list of the shelter",
        """
        goal Meer cliënten wonen zelfstandig
          indicator Aantal op de wachtlijst voor de opvang | count | effect
        """,
    ),
    passes(
        "one word returns",
        """
        goal Meer cliënten wonen zelfstandig
          indicator % cliënten in een eigen woning | percent | effect
        """,
    ),
    passes(
        "a part of a compound returns",
        """
        goal Sportclubs vervullen een rol
          indicator Oordeel over de sport in de buurt | grade | effect
        """,
    ),
    passes(
        "a word of the theme returns",
        """
        theme Financiën op orde
          goal Geldproblemen voorkomen
            indicator % met een goede financiële situatie | percent | effect
        """,
    ),
    passes(
        "other words, the same subject",
        """
        goal Geldproblemen voorkomen
          indicator % dat moeite heeft met rondkomen | percent | effect
        """,
    ),
    not_applicable(
        "only a performance indicator",
        """
        goal Meer cliënten wonen zelfstandig
          indicator Aantal op de wachtlijst voor de opvang | count | performance
        """,
        "no-effect-indicator",
    ),
    fails(
        "a word of the programme is no word of the goal",
        """
        programme 2 Opvang en wonen
          goal 1 Meer cliënten wonen zelfstandig
            indicator Aantal mensen op de wachtlijst voor opvang | count | effect
        """,
    ),
)  # fmt: skip

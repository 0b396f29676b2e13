"""Cases of R06: a letter of another activity."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "jobs are with d, talks with a",
        """
        goal Werk vinden
          activity a Gesprekken met werkzoekenden over hun wensen
          activity d Plaatsing op een garantiebaan bij een werkgever
          indicator Aantal garantiebanen | count | performance | letter: a
        """,
    ),
    passes(
        "its own activity",
        """
        goal Werk vinden
          activity a Gesprekken met werkzoekenden over hun wensen
          activity d Plaatsing op een garantiebaan bij een werkgever
          indicator Aantal garantiebanen | count | performance | letter: d
        """,
    ),
    passes(
        "nobody speaks of it",
        """
        goal Werk vinden
          activity a Gesprekken met werkzoekenden over hun wensen
          activity d Bezoek aan werkgevers
          indicator Aantal garantiebanen | count | performance | letter: a
        """,
    ),
    not_applicable(
        "tied to no activity",
        """
        goal Werk vinden
          activity a Gesprekken met werkzoekenden over hun wensen
          indicator Aantal garantiebanen | count | performance
        """,
        "no-one-activity",
    ),
)  # fmt: skip

"""Cases of T10: not measured in the year of the target."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "every four years from 2014 is 2018 and 2022, not 2019",
        """
        indicator % kinderen dat voldoende beweegt | percent | source: Kindermonitor (vierjaarlijks)
          baseline 2014: 96%
          target 2019: 96%
        """,
        "96%", "96%",
    ),
    fails(
        "three figures four years apart tell as much",
        """
        indicator % kinderen dat voldoende beweegt | percent
          realised 2008: 45%
          realised 2012: 47%
          realised 2016: 48%
          target 2018: >50%
        """,
        ">50%", "48%",
    ),
    passes(
        "the target falls in the year of a measurement",
        """
        indicator % kinderen dat voldoende beweegt | percent | every: vierjaarlijks
          baseline 2014: 96%
          target 2018: 96%
        """,
    ),
    passes(
        "a target for each year has one for the year of the measurement",
        """
        indicator % kinderen dat voldoende beweegt | percent | every: eens per vier jaar
          baseline 2014: 96%
          target 2017: 96%
          target 2018: 97%
          target 2019: 97%
        """,
    ),
    passes(
        "measured every year",
        """
        indicator % kinderen dat voldoende beweegt | percent | every: jaarlijks
          baseline 2014: 96%
          target 2019: 96%
        """,
    ),
    not_applicable(
        "nobody says how often",
        """
        indicator % kinderen dat voldoende beweegt | percent
          baseline 2014: 96%
          target 2019: 96%
        """,
        "frequency-unknown",
    ),
    not_applicable(
        "two sources with different frequencies",
        """
        indicator % dat voldoende beweegt | percent | source: A (vierjaarlijks), B (tweejaarlijks)
          baseline 2014: 96%
          target 2019: 96%
        """,
        "frequency-unknown",
    ),
    not_applicable(
        "never measured",
        """
        indicator % kinderen dat voldoende beweegt | percent | every: vierjaarlijks
          target 2019: 96%
        """,
        "no-figure-before",
    ),
    fails(
        "a survey that is known to be held every four years",
        """
        term GGD = GGD Waterland, Gezondheidsmonitor
        indicator % dat zich gezond voelt | percent | source: GGD
          baseline 2016: 78%
          target 2021: >78%
        """,
        ">78%", "78%",
    ),
)  # fmt: skip

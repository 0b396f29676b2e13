"""Cases of I17: a note of another indicator."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a note on pupils and their monitor at a figure of all residents",
        """
        indicator % scholieren dat voldoende beweegt | percent | source: Jeugdmonitor
          realised 2016: 49% (Scholieren zijn in de Jeugdmonitor anders gevraagd of ze bewegen)
        indicator % inwoners zonder club | percent | source: Zorgatlas
          realised 2014: 49,1% (Scholieren zijn in de Jeugdmonitor anders gevraagd of ze bewegen)
        """,
        "49,1%", "49%",
    ),
    passes(
        "two indicators of one source, and a note on that source",
        """
        indicator % cliënten dat tevreden is | percent | source: Ervaringsonderzoek onder cliënten Wmo
          realised 2015: 77% (Het ervaringsonderzoek onder cliënten Wmo is in 2016 niet gehouden)
        indicator % cliënten dat snel is geholpen | percent | source: Ervaringsonderzoek onder cliënten Wmo
          realised 2015: 61% (Het ervaringsonderzoek onder cliënten Wmo is in 2016 niet gehouden)
        """,
    ),
    not_applicable(
        "a note that speaks of neither",
        """
        indicator % tevreden | percent | source: GGD
          realised 2015: 77% (Voorlopig)
        indicator % snel geholpen | percent | source: CBS
          realised 2015: 61% (Voorlopig)
        """,
        "note-speaks-of-none",
    ),
    not_applicable(
        "a note at one indicator",
        """
        indicator % tevreden | percent | source: GGD
          realised 2015: 77% (Voorlopig)
          realised 2016: 78% (Voorlopig)
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

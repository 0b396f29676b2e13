"""Cases of A10: a figure that was copied."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "benefits granted and users of a scheme agree to the last one",
        """
        indicator Toekenningen bijzondere bijstand | count
          realised 2013: 2.238
        indicator Inwoners met een minimaregeling | count
          baseline 2013: 2.238
        """,
        "2.238", "2.238",
    ),
    passes(
        "different figures",
        """
        indicator Toekenningen bijzondere bijstand | count
          realised 2013: 2.238
        indicator Inwoners met een minimaregeling | count
          baseline 2013: 2.239
        """,
    ),
    passes(
        "the same figure in another year",
        """
        indicator Toekenningen bijzondere bijstand | count
          realised 2013: 2.238
        indicator Inwoners met een minimaregeling | count
          baseline 2014: 2.238
        """,
    ),
    not_applicable(
        "a round figure",
        """
        indicator Toekenningen bijzondere bijstand | count
          realised 2013: 2.250
        indicator Inwoners met een minimaregeling | count
          baseline 2013: 2.250
        """,
        "may-be-chance",
    ),
    not_applicable(
        "small counts agree by chance",
        """
        indicator Toekenningen bijzondere bijstand | count
          realised 2013: 238
        indicator Inwoners met een minimaregeling | count
          baseline 2013: 238
        """,
        "may-be-chance",
    ),
    not_applicable(
        "the same indicator in two places",
        """
        indicator Aantal huishoudens met een Stadspas | count
          realised 2013: 2.238
        indicator Huishoudens met een Stadspas | count
          baseline 2013: 2.238
        """,
        "same-indicator",
    ),
)  # fmt: skip

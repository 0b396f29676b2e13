"""Cases of R10: a result that says again what the activity is."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "the promise, once more",
        """
        activity a Cursussen | Het centrum geeft in elke wijk cursussen aan ouders en kinderen.
          result 2020 done: Het centrum geeft in elke wijk cursussen aan ouders en kinderen. Dat loopt goed.
        """,
    ),
    passes(
        "how many, and for whom",
        """
        activity a Cursussen | Het centrum geeft in elke wijk cursussen aan ouders en kinderen.
          result 2020 done: In vijf wijken deden 120 ouders mee aan veertien avonden over opvoeding.
        """,
    ),
    passes(
        "the same words, in the past tense",
        """
        activity a Evaluatie | Evalueren van de inkoop van hulp aan jeugd met verblijf in instellingen.
          result 2020 done: De inkoop van hulp aan jeugd met verblijf in instellingen is niet geëvalueerd.
        """,
    ),
    not_applicable(
        "a few words may be the same by chance",
        """
        activity a Cursussen | Het centrum geeft in elke wijk cursussen aan ouders en kinderen.
          result 2020 done: Cursussen lopen.
        """,
        "too-few-words",
    ),
)  # fmt: skip

"""Cases of R04: the same result twice."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a sentence of another activity, but for an accent",
        """
        activity a Centrum tegen geweld
          result 2020 under_way: De regio heeft besloten de proef met één dak voor allen te stoppen. Klaar.
        activity b Aanpak van geweld
          result 2020 stopped: De regio heeft besloten de proef met een dak voor allen te stoppen.
        """,
    ),
    passes(
        "other results",
        """
        activity a Centrum tegen geweld
          result 2020 under_way: De regio heeft besloten de proef met één dak voor allen te stoppen.
        activity b Aanpak van geweld
          result 2020 under_way: Er zijn twaalf medewerkers getraind in het herkennen van signalen.
        """,
    ),
    not_applicable(
        "short sentences are alike by chance",
        """
        activity a Centrum tegen geweld
          result 2020 under_way: Dit loopt door.
        activity b Aanpak van geweld
          result 2020 under_way: Dit loopt door.
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

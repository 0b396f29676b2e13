"""Cases of R09: the same sentence in two results."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a second sentence, with two words in another order",
        """
        activity a Speeltuinen
          result 2020 adapted: De tuin was dicht. Het Rijk geeft daarom geld aan alle clubs met vrijwilligers.
        activity b Scouting
          result 2020 adapted: Geen kamp. Het Rijk geeft geld daarom aan alle clubs met vrijwilligers.
        """,
    ),
    passes(
        "sentences of their own",
        """
        activity a Speeltuinen
          result 2020 adapted: De tuin was dicht. Het Rijk geeft daarom geld aan alle clubs met vrijwilligers.
        activity b Scouting
          result 2020 adapted: Geen kamp. De groepen kwamen elke week op het scherm bij elkaar.
        """,
    ),
    passes(
        "two results that open the same are for R04",
        """
        activity a Speeltuinen
          result 2020 adapted: Het Rijk geeft daarom geld aan alle clubs met vrijwilligers. De tuin was dicht.
        activity b Scouting
          result 2020 adapted: Het Rijk geeft daarom geld aan alle clubs met vrijwilligers. Geen kamp.
        """,
    ),
    not_applicable(
        "the results stand elsewhere",
        """
        activity a Speeltuinen
          result 2020 reported_elsewhere: Zie de rapportage van de afdeling Veiligheid.
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

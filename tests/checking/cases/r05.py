"""Cases of R05: no follow-up."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "cancelled, full stop",
        """
        activity a Klassenbezoek
          result 2020 delayed because of covid-19: De bezoeken zijn geannuleerd.
        """,
    ),
    passes(
        "with a later year",
        """
        activity a Klassenbezoek
          result 2020 delayed because of covid-19: De bezoeken zijn geannuleerd, nieuwe data in 2021.
        """,
    ),
    passes(
        "with what follows",
        """
        activity a Klassenbezoek
          result 2020 stopped: De bezoeken zijn gestopt. Scholen gaan op excursie naar de raadszaal.
        """,
    ),
    not_applicable(
        "done",
        """
        activity a Klassenbezoek
          result 2020 done: Alle klassen zijn geweest.
        """,
        "not-put-off",
    ),
    passes(
        "it was begun after all",
        """
        activity a Jobcoaches
          result 2021 delayed: Later gestart door gebrek aan personeel.
        """,
    ),
)  # fmt: skip

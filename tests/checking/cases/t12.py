"""Cases of T12: areas that want less than the whole."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "every area wants less",
        """
        area Noord
        area Zuid
        indicator % tevreden | percent
          target 2021: >60%
          target 2021 in Noord: >55%
          target 2021 in Zuid: >58%
        """,
        ">60%", ">55%", ">58%",
    ),
    passes(
        "one area wants more",
        """
        area Noord
        area Zuid
        indicator % tevreden | percent
          target 2021: >60%
          target 2021 in Noord: >55%
          target 2021 in Zuid: >65%
        """,
    ),
    not_applicable(
        "one area has no target",
        """
        area Noord
        area Zuid
        indicator % tevreden | percent
          target 2021: >60%
          target 2021 in Noord: >55%
        """,
        "parts-not-complete",
    ),
    not_applicable(
        "nobody says which way is better",
        """
        area Noord
        area Zuid
        indicator % met een voorziening | percent
          target 2021: 60%
          target 2021 in Noord: 55%
          target 2021 in Zuid: 58%
        """,
        "direction-unknown",
    ),
)  # fmt: skip

"""Cases of G02: a goal without activity."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "another goal has activities",
        """
        goal Jongeren voelen zich gehoord
        goal Jongeren doen mee
          activity a De gemeente opent een jongerenraad
        """,
    ),
    passes(
        "an activity",
        """
        goal Jongeren doen mee
          activity a De gemeente opent een jongerenraad
        """,
    ),
    not_applicable(
        "the document has no activities",
        """
        goal Jongeren doen mee
        """,
        "document-without-activities",
    ),
    not_applicable(
        "the activities of the document belong to no goal",
        """
        activity a De gemeente opent een jongerenraad
        goal Jongeren doen mee
        """,
        "document-without-activities",
    ),
    not_applicable(
        "the programme has no goals",
        """
        programme 1 Meedoen
          activity a De gemeente opent een jongerenraad
        """,
        "nothing-to-look-at",
    ),
)  # fmt: skip

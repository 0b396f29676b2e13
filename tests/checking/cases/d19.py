"""Cases of D19: a part that is referred to and is not there."""

from tests.checking.case import fails, not_applicable, passes

CASES = (
    fails(
        "a chapter without such a section",
        """
        mention heading 1 Inleiding = 1
        mention heading 2 Water = 2
        mention heading 3 Kosten = 3
        mention heading 2.1 Zwemmen = 2.1
        mention heading 2.2 Varen = 2.2
        mention heading 2.4 Vissen = 2.4
        mention part zie 3.4 = 3.4
        """,
    ),
    fails(
        "past the last section of the chapter",
        """
        mention heading 1 Inleiding = 1
        mention heading 2 Water = 2
        mention heading 3 Kosten = 3
        mention heading 2.1 Zwemmen = 2.1
        mention heading 2.2 Varen = 2.2
        mention heading 2.4 Vissen = 2.4
        mention part paragraaf 2.5 = 2.5
        """,
    ),
    fails(
        "past the last table",
        """
        mention heading Tabel 1 Water = tabel 1
        mention heading Tabel 2 Vis = tabel 2
        mention heading Tabel 3 Boot = tabel 3
        mention part tabel 7 = tabel 7
        """,
    ),
    passes(
        "the section is there",
        """
        mention heading 1 Inleiding = 1
        mention heading 2 Water = 2
        mention heading 3 Kosten = 3
        mention heading 2.1 Zwemmen = 2.1
        mention heading 2.2 Varen = 2.2
        mention heading 2.4 Vissen = 2.4
        mention part zie 2.1 = 2.1
        """,
    ),
    passes(
        "between two others: perhaps overlooked in reading",
        """
        mention heading 1 Inleiding = 1
        mention heading 2 Water = 2
        mention heading 3 Kosten = 3
        mention heading 2.1 Zwemmen = 2.1
        mention heading 2.2 Varen = 2.2
        mention heading 2.4 Vissen = 2.4
        mention part zie 2.3 = 2.3
        """,
    ),
    passes(
        "a goal with that code",
        """
        mention heading 1 Inleiding = 1
        mention heading 2 Water = 2
        mention heading 3 Kosten = 3
        mention heading 2.1 Zwemmen = 2.1
        mention heading 2.2 Varen = 2.2
        mention heading 2.4 Vissen = 2.4
        goal 3.4 Meer zwemles
        mention part zie 3.4 = 3.4
        """,
    ),
    not_applicable(
        "hardly any heading has a number",
        """
        mention heading 1 Inleiding = 1
        mention part zie 3.4 = 3.4
        """,
        "too-few-headings",
    ),
)  # fmt: skip

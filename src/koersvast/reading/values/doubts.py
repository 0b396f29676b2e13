"""Why a figure that was read is not sure. The words for each stand in the texts under `reading-doubt-…`."""

from __future__ import annotations

from enum import StrEnum

from koersvast.texts import text


class Doubt(StrEnum):
    """A reason to look at the document again."""

    POINT = "point"  # "1.234": thousands, or a point as decimal sign
    COMMA = "comma"  # "1,234" among figures with decimal points
    SPACE = "space"  # "29 300": one figure, or two
    MARK = "mark"  # "1501" with a footnote 1: 1501, or 150 with a mark
    YEAR = "year"  # "2019" among figures: a figure, or a year
    ABOUT = "about"  # "ca. 50"

    @property
    def words(self) -> str:
        """The doubt as a sentence for users."""
        return text(f"reading-doubt-{self}")

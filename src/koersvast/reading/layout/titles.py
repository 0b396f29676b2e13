"""The title that a file states, unless a program made it up."""

from __future__ import annotations

import re

# The name of the program or of the file, or a single word such as "Rapport1".
_MADE_UP = re.compile(
    r"microsoft|\.(docx?|indd|pdf|pptx?|xlsx?|odt)\b|untitled|naamloos|word document|powerpoint|template",
    re.IGNORECASE,
)


def stated_title(text: str | None) -> str:
    """The title, or nothing when it is empty, one word, or the name of a program or file."""
    title = " ".join((text or "").split())
    return title if " " in title and not _MADE_UP.search(title) else ""

"""Which section of a plan a heading opens: what do we want, what do we do, what may it cost."""

from __future__ import annotations

import re

from koersvast.reading.recognise.vocabulary import Vocabulary

# "2.1 Wat willen we bereiken", "3. Verbonden partijen"
_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2})*[.)]?\s+")


def section_of(text: str, vocabulary: Vocabulary) -> str:
    """The section (a meaning of the vocabulary's `sections`) that a heading opens, "" for none."""
    return vocabulary["sections"].meaning(_NUMBER.sub("", text.strip()).rstrip("?! "))

"""Which section of a plan a heading opens: what do we want, what do we do, what may it cost."""

from __future__ import annotations

import re

from koersvast.reading.recognise.vocabulary import Vocabulary

# "2.1 Wat willen we bereiken", "3. Verbonden partijen"
_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2})*[.)]?\s+")
# "Doel en subdoelen 2": the second section of the kind under one heading
_COUNT = re.compile(r"(?<=[^\W\d_])\s+\d{1,2}$")


def section_of(text: str, vocabulary: Vocabulary) -> str:
    """The section (a meaning of the vocabulary's `sections`) that a heading opens, "" for none."""
    bare = _NUMBER.sub("", text.strip()).rstrip("?! ")
    return vocabulary["sections"].meaning(_COUNT.sub("", bare))

"""Readable ids made from text."""

from __future__ import annotations

import re
import unicodedata

# Long enough to recognise a goal by, short enough for an address.
LONGEST = 60


def slug(text: str, longest: int = LONGEST) -> str:
    """Lower-case letters, digits and single hyphens, cut at a word: "Ouders & kind" → "ouders-kind".

    Text without letters or digits gives "x".
    """
    plain = (
        unicodedata.normalize("NFKD", text.replace("%", " percentage ")).encode("ascii", "ignore").decode()
    )
    words = re.findall(r"[a-z0-9]+", plain.lower())
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word[:longest]
        if len(longer) > longest:
            break
        kept = longer
    return kept or "x"

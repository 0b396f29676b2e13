"""Words in the place of a figure: "n.v.t.", "n/b", "p.m.", "-". None of these is zero."""

from __future__ import annotations

from koersvast.plan import Missing
from koersvast.reading.recognise.vocabulary import Vocabulary


def missing_in(text: str, vocabulary: Vocabulary) -> Missing | None:
    """Why the cell holds no figure; None when it is empty or says something else.

    "N.v.t." → not_applicable, "–" → dash, "p.m." → to_follow, "" → None.
    """
    meaning = vocabulary["missing"].meaning(text.strip().removesuffix("%").strip() or text.strip())
    return Missing(meaning) if meaning else None

"""What stands where a result should stand: nothing, that it comes later, or that it is told elsewhere."""

from __future__ import annotations

from koersvast.plan import Progress
from koersvast.reading.recognise.vocabulary import Vocabulary

# A longer text tells something itself, also when it points to another place on the way.
_LONGEST_POINTER = 14


def no_report(text: str, vocabulary: Vocabulary) -> Progress | None:
    """`NOT_REPORTED` for nothing or "p.m.", `REPORTED_ELSEWHERE` for "Zie pagina 12.", None for a report."""
    words = vocabulary["no_report"]
    if not text.strip() or words.meaning(text) == Progress.NOT_REPORTED:
        return Progress.NOT_REPORTED
    if len(text.split()) > _LONGEST_POINTER:
        return None
    pointers = (find for find in words.all(text) if find.meaning == Progress.REPORTED_ELSEWHERE)
    return next((Progress.REPORTED_ELSEWHERE for _ in pointers), None)

"""How far an activity is, and what caused delay, change or stop, told from the words of its report.

Words are no proof: what a report does not say in so many words stays open (None).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.plan import Progress
from koersvast.reading.recognise.reports import no_report
from koersvast.reading.recognise.vocabulary import Vocabulary

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(]?[A-Z0-9])")
# A whole activity is said not to have begun, or to have stopped, at the beginning of its report; further
# on such words are about a part of it.
_AT_THE_BEGINNING = 2
_BEGINNING_ONLY = (Progress.NOT_STARTED, Progress.STOPPED)
# How many words may stand between "vanwege" and the cause.
_NEAR = 8
# "Er wordt geen aparte bijeenkomst georganiseerd": what was to be done will not be done.
_NOT_DONE = re.compile(
    r"\b(?:wordt|worden)\s(?:er\s|hier(?:voor|van)\s|daarom\s|dit jaar\s){0,2}geen\s(?:[\w-]+\s){1,5}"
    r"(?:georganiseerd|gehouden|opgezet|uitgevoerd|ingericht)\b",
    re.IGNORECASE,
)
_HINDERED = re.compile(r"\b(?:niet|geen|minder|lastig|beperkt|gesloten|onmogelijk|stil)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Report:
    """What a report tells: how far it is (None where it does not tell), and the cause it gives."""

    progress: Progress | None
    cause: str


def report_of(text: str, vocabulary: Vocabulary) -> Report:
    """Read the report on an activity."""
    if nothing := no_report(text, vocabulary):
        return Report(nothing, "")
    sentences = _SENTENCE.split(" ".join(text.split()))
    cause, hindered = _cause(sentences, vocabulary)
    found = _by_words(sentences, vocabulary)
    if hindered and found in (None, Progress.UNDER_WAY):
        found = Progress.ADAPTED
    return Report(found, cause)


def _by_words(sentences: list[str], vocabulary: Vocabulary) -> Progress | None:
    words = vocabulary["progress"]
    meanings = [_meanings(sentence, vocabulary) for sentence in sentences]
    for progress in words:
        among = meanings[:_AT_THE_BEGINNING] if progress in _BEGINNING_ONLY else meanings
        if any(progress in found for found in among):
            return Progress(progress)
    return None


def _meanings(sentence: str, vocabulary: Vocabulary) -> set[str]:
    found = {find.meaning for find in vocabulary["progress"].all(sentence)}
    if _NOT_DONE.search(sentence):
        found.add(Progress.STOPPED)
    # "uitgesteld dan wel op een andere manier gedaan": what was done otherwise was not put off.
    return found - {Progress.DELAYED} if Progress.ADAPTED in found else found


def _cause(sentences: list[str], vocabulary: Vocabulary) -> tuple[str, bool]:
    """The first cause that is given for something, and whether it is said to have hindered."""
    for sentence in sentences:
        for find in vocabulary["causes"].all(sentence):
            before = " ".join(find.before.split()[-_NEAR:])
            because = vocabulary["because"].all(before)
            subject = not before and bool(because or _HINDERED.search(find.after) or find.after)
            if (because and because[-1].meaning == "cause") or subject:
                return find.meaning, bool(_HINDERED.search(sentence))
    return "", False

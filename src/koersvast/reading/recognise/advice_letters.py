"""Letters in a document: which give advice, which answer it, and the subjects they treat under headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from koersvast.reading.blocks import Block, Heading, Text
from koersvast.reading.recognise.vocabulary import Vocabulary

# The lines with subject, mark and salutation with which a letter begins stand within so many blocks.
_HEAD_OF_LETTER = 6
# How often a letter must speak as an advice or an answer does.
_OFTEN_ENOUGH = 2
# How alike two titles must be to be the same subject, and to be the same words.
_SAME_SUBJECT = 0.6
_SAME_WORDS = 0.85
_LONGEST_TITLE = 14


@dataclass(frozen=True, slots=True)
class Subject:
    """What a letter says under one heading. `above` is a heading over it without text of its own."""

    title: str
    above: str
    texts: tuple[Text, ...]
    locator: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as its blocks; `answers` tells an answer from an advice."""

    answers: bool
    texts: tuple[Text, ...]


def letters(blocks: Sequence[Block], vocabulary: Vocabulary) -> tuple[Letter, ...]:
    """The letters that give advice or answer it, in reading order; other letters are left out."""
    texts = [block for block in blocks if isinstance(block, Text)]
    starts: list[int] = []
    last = -_HEAD_OF_LETTER
    for at, text in enumerate(texts):
        find = vocabulary["letters"].at_start(text.text)
        if find and find.meaning == "begin":
            if at - last >= _HEAD_OF_LETTER:
                starts.append(at)
            last = at
    ends = [*starts, len(texts)][1:]
    found = (_letter(texts[start:end], vocabulary) for start, end in zip(starts, ends, strict=True))
    return tuple(letter for letter in found if letter)


def _letter(texts: Sequence[Text], vocabulary: Vocabulary) -> Letter | None:
    """The letter up to its close, None when it neither gives advice nor answers it."""
    stop = next((i for i, text in enumerate(texts) if _closes(text, vocabulary)), len(texts))
    body = tuple(texts[:stop])
    meanings = [find.meaning for text in body for find in vocabulary["letters"].all(text.text)]
    gives, answers = meanings.count("gives"), meanings.count("answers")
    if max(gives, answers) < _OFTEN_ENOUGH:
        return None
    return Letter(answers >= gives, body)


def _closes(text: Text, vocabulary: Vocabulary) -> bool:
    find = vocabulary["letters"].at_start(text.text)
    return find is not None and find.meaning == "end"


def subjects(letter: Letter, vocabulary: Vocabulary, other_titles: Iterable[str] = ()) -> tuple[Subject, ...]:
    """What the letter treats, heading by heading; the lines with which it begins are no subject.

    A short line also counts as a heading when the other letter has a heading in the same words.
    """
    known = [_plain(title) for title in other_titles]
    found: list[Subject] = []
    title, above, locator = "", "", letter.texts[0].locator if letter.texts else ""
    texts: list[Text] = []
    for text in letter.texts:
        if not _is_title(text, known):
            texts.append(text)
            continue
        if texts:
            found.append(Subject(title, above, tuple(texts), locator))
        above = "" if texts else title
        begins = vocabulary["letters"].at_start(text.text)
        title = "" if begins else text.text.strip().rstrip(".")
        locator, texts = text.locator, []
    if texts:
        found.append(Subject(title, above, tuple(texts), locator))
    return tuple(subject for subject in found if subject.title)


def _is_title(text: Text, known: Sequence[str]) -> bool:
    if isinstance(text, Heading):
        return not text.text.rstrip().endswith("?")
    if len(text.text.split()) > _LONGEST_TITLE:
        return False
    plain = _plain(text.text)
    return any(SequenceMatcher(None, plain, other).ratio() >= _SAME_WORDS for other in known)


def same_subject(subject: Subject, others: Sequence[Subject]) -> Subject | None:
    """The subject of another letter that treats the same, None where there is none."""
    scored = [
        (max(_likeness(name, other.title) for name in _names(subject)), -i) for i, other in enumerate(others)
    ]
    best, place = max(scored, default=(0.0, 0))
    return others[-place] if best >= _SAME_SUBJECT else None


def _names(subject: Subject) -> tuple[str, ...]:
    return (subject.title, subject.above) if subject.above else (subject.title,)


def _likeness(title: str, other: str) -> float:
    """How alike two titles are; a title that begins with the whole of the other is as good as the same."""
    first, second = _plain(title), _plain(other)
    if first and second and (first.startswith(second) or second.startswith(first)):
        return 0.99 if first != second else 1.0
    return SequenceMatcher(None, first, second).ratio()


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()

"""Sentences of running text that say what is wanted: "Ons doel is dat …", "Met ons beleid willen we …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from koersvast.reading.blocks import Piece, Text
from koersvast.reading.recognise.vocabulary import Vocabulary

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(]?[A-Z])")
# How far into a sentence its subject may reach, in characters: "Onze aanpak voor … is erop gericht".
_SUBJECT = 140
# "Het is aan de gemeente om daarvoor plekken te maken": what is meant stands in the sentence before.
_BACK = re.compile(
    r"\b(?:daarin|hierin|daarvoor|hiervoor|daartoe|hiertoe|daaraan|hieraan|dat|dit)\b", re.IGNORECASE
)


def sentences(text: Text) -> list[str]:
    """The sentences of a paragraph."""
    return [sentence.strip() for sentence in _SENTENCE_END.split(text.text) if sentence.strip()]


def goal_sentences(text: Text, vocabulary: Vocabulary) -> Iterator[Piece]:
    """The goals that a paragraph states, each with its place.

    A task that points back brings the sentence to which it points.
    """
    before = ""
    for sentence in sentences(text):
        form = _form(sentence, vocabulary)
        if form == "task" and before and _BACK.search(sentence[:_SUBJECT]):
            yield Piece(f"{before} {sentence}", _place(text, before))
        elif form:
            yield Piece(sentence, _place(text, sentence))
        before = sentence


def _form(sentence: str, vocabulary: Vocabulary) -> str:
    """How a sentence states a goal: a meaning of the vocabulary's `goal_sentences`, "" when it does not."""
    words = vocabulary["goal_sentences"]
    start = words.at_start(sentence)
    if start and start.meaning in {"begin", "task"}:
        return start.meaning
    later = {find.meaning for find in words.all(sentence[:_SUBJECT])}
    if start and start.meaning == "of" and re.search(r"\b(?:is|luidt|zijn)\b", start.after[:_SUBJECT]):
        return "of"
    if start and start.meaning == "own" and "aimed" in later:
        return "aimed"
    return "with" if start and start.meaning == "with" and "wanted" in later else ""


def _place(text: Text, sentence: str) -> str:
    """The line on which a sentence begins, or that of the paragraph where it runs on from a line before."""
    words = " ".join(sentence.split()[:4])
    return next(
        (piece.locator for piece in text.pieces if words in " ".join(piece.text.split())), text.locator
    )

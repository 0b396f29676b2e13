"""Advice under a heading with its number, and the answer below it: "Advies 3. Loketten", "Ons antwoord"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from koersvast.reading.blocks import Heading, Link, ListItem, Note, Paragraph, Piece, Text
from koersvast.reading.interpret.advices import add_advice, body_in
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.advice_words import Ask, Kind, sentences, status_of

# What stands behind "Advies" or "Aanbeveling": a number, and perhaps a subject.
_NUMBERED = re.compile(r"\s+(?:nr\.?\s*)?\d{1,2}[a-z]?\s*[.:)–-]?\s*(?P<subject>.*)", re.DOTALL)
# The sign between the words that announce an answer and the answer itself, on one line.
_SAID = re.compile(r"\s*:\s+(?=\S)")
_LONGEST_HEADING = 30


@dataclass(slots=True)
class _Answered:
    """What is advised and answered, and how many blocks it takes."""

    advice: list[Text] = field(default_factory=list)
    answer: list[Text] = field(default_factory=list)
    answers: bool = False
    taken: int = 1


def interpret(context: Context, at: int) -> int:
    """Read an advice and its answer; 0 where nothing below the heading is said to be an answer."""
    subject = _subject(context, context.text(at))
    block = context.block(at)
    if subject is None or not isinstance(block, Heading | Paragraph):
        return 0
    found = _below(context, at)
    advice = _joined(found.advice) or subject
    if not found.answer or not advice:
        return 0
    told = sentences(found.answer)
    ask = Ask(Kind.ADVICE, advice, (found.advice or [block])[0].locator)
    status = status_of(ask, told, context.vocabulary, None)
    body = body_in(context, [other.text for other in context.blocks if isinstance(other, Text)])
    add_advice(context, subject or sentences(found.advice)[0], ask, _joined(found.answer), told, status, body)
    return found.taken


def _subject(context: Context, text: str) -> str | None:
    """What the heading of an advice says behind its number; None for another text."""
    find = (
        context.vocabulary["advice_heads"].at_start(text) if len(text.split()) <= _LONGEST_HEADING else None
    )
    numbered = _NUMBERED.fullmatch(find.after) if find and find.meaning == "advice" else None
    return numbered["subject"].strip(" .:") if numbered else None


def _below(context: Context, at: int) -> _Answered:
    """The texts below a heading: those of the advice, and behind the words that announce it, the answer."""
    found = _Answered()
    for block in context.blocks[at + 1 :]:
        if isinstance(block, Link | Note):
            found.taken += 1
            continue
        if not isinstance(block, Heading | Paragraph | ListItem) or _subject(context, block.text) is not None:
            break
        opens, rest = _answer(context, block)
        if (isinstance(block, Heading) and not opens) or (opens and found.answers):
            break
        found.answers = found.answers or opens
        if rest:
            (found.answer if found.answers else found.advice).append(rest)
        found.taken += 1
    return found


def _answer(context: Context, block: Text) -> tuple[bool, Text | None]:
    """Whether a block opens the answer ("Ons antwoord", "Reactie van het college: …"), and what it says."""
    words = context.vocabulary["advice_heads"]
    if words.meaning(block.text) == "answer":
        return True, None
    find = words.at_start(block.text)
    said = _SAID.match(find.after) if find and find.meaning == "answer" else None
    if find is None or said is None:
        return False, block
    return True, Paragraph((Piece(find.after[said.end() :], block.locator),))


def _joined(texts: Sequence[Text]) -> str:
    return " ".join(text.text for text in texts)

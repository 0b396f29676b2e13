"""What is asked in an advice, and what an answer makes of it, told from words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from koersvast.plan import AnswerStatus
from koersvast.reading.blocks import Text
from koersvast.reading.recognise.vocabulary import Vocabulary

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(]?[A-Z0-9])")
# "Ons advies van vorig jaar was om …" tells what was advised before.
_ADVISED_BEFORE = re.compile(r"\badvies\b.*\bwas\b", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:Daarbij|Hierbij|Daarmee|Hiermee)\b")
# A figure that is no year and no day of a month.
_FIGURE = re.compile(
    r"(?<![\d.,])(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*(?!\s*(?:jan|feb|ma|apr|mei|jun|jul|aug|sep|okt|nov|dec))"
)


class Kind(StrEnum):
    """What asks for an answer."""

    ADVICE = "advice"
    QUESTION = "question"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that is advised or asked."""

    kind: Kind
    text: str
    locator: str


def sentences(texts: Sequence[Text]) -> list[str]:
    """The sentences of some blocks."""
    return [sentence for text in texts for sentence in _SENTENCE.split(text.text) if sentence]


def asks(texts: Sequence[Text], vocabulary: Vocabulary) -> tuple[Ask, ...]:
    """What is advised and asked in these texts, in order.

    Questions in one paragraph are one question. A remark counts only where nothing is advised or asked.
    """
    found: list[Ask] = []
    for text in texts:
        found.extend(_in_paragraph(text, vocabulary))
    real = [ask for ask in found if ask.kind is not Kind.REMARK]
    return tuple(real or found[:1])


def _in_paragraph(text: Text, vocabulary: Vocabulary) -> list[Ask]:
    found: list[Ask] = []
    for sentence in _SENTENCE.split(text.text):
        kind = _kind(sentence, vocabulary)
        last = found[-1] if found else None
        if last and (kind is last.kind is Kind.QUESTION or (kind is None and _GOES_ON.match(sentence))):
            found[-1] = replace(last, text=f"{last.text} {sentence}")
        elif kind is not None:
            found.append(Ask(kind, sentence, text.locator))
    return found


def _kind(sentence: str, vocabulary: Vocabulary) -> Kind | None:
    words = vocabulary["asks"]
    first = words.at_start(sentence)
    meanings = {find.meaning for find in words.all(sentence)}
    imperative = first is not None and first.meaning == "imperative"
    if sentence.rstrip().endswith("?") or "question" in meanings:
        return Kind.QUESTION
    if (imperative or "advice" in meanings) and not _ADVISED_BEFORE.search(sentence):
        return Kind.ADVICE
    return Kind.REMARK if "remark" in meanings else None


def is_measurable(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is about figures to be reached: it names one, or says SMART, indicator or the like."""
    return vocabulary["measurable"].first(text) is not None or bool(_FIGURE.search(text))


def status_of(
    ask: Ask, answer: Sequence[str], vocabulary: Vocabulary, before: AnswerStatus | None
) -> AnswerStatus:
    """What the sentences of an answer make of an ask.

    A question is answered. Of an advice it is said that it is taken over, or not, or both (partly); an
    answer that says neither is no more than an answer. What an answer says of figures to be reached
    counts only for an advice about such figures; where it refers back, `before` is what was said there.
    """
    if ask.kind is not Kind.ADVICE:
        return AnswerStatus.ANSWERED
    measurable = is_measurable(ask.text, vocabulary)
    told: set[str] = set()
    for sentence in answer:
        meanings = set(_meanings(sentence, vocabulary))
        about_figures = vocabulary["measurable"].first(sentence) is not None
        if about_figures and not measurable:
            continue
        if about_figures and "earlier" in meanings and before and "not_adopted" not in meanings:
            told.add(before)
        told |= meanings & {AnswerStatus.ADOPTED, AnswerStatus.NOT_ADOPTED, AnswerStatus.PARTLY}
    if AnswerStatus.PARTLY in told or told >= {AnswerStatus.ADOPTED, AnswerStatus.NOT_ADOPTED}:
        return AnswerStatus.PARTLY
    return AnswerStatus(next(iter(told))) if told else AnswerStatus.ANSWERED


def _meanings(sentence: str, vocabulary: Vocabulary) -> Iterator[str]:
    return (find.meaning for find in vocabulary["answer_words"].all(sentence))


def follow_up(answer: Sequence[str], vocabulary: Vocabulary) -> str:
    """The first sentence that says what will be done, "" where none does."""
    return next((sentence for sentence in answer if vocabulary["follow_ups"].first(sentence)), "")

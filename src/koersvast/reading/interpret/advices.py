"""Advice and what was answered: from letters paired by subject, and from tables with both side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from koersvast.plan import Advice, AnswerStatus
from koersvast.reading.blocks import Cell, Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.advice_letters import Subject, letters, same_subject, subjects
from koersvast.reading.recognise.advice_words import (
    Ask,
    Kind,
    asks,
    follow_up,
    is_measurable,
    sentences,
    status_of,
)

# "Advies van de adviesraad", "Reactie door het college": behind the word stands who speaks.
_SPEAKER = re.compile(r"\s+(?:van|door|namens|uit)\s+\S", re.IGNORECASE)
# How many blocks above a table may say whose advice it holds.
_NEAR = 3


def interpret(context: Context, at: int) -> int:
    """Read a table with a column of advice and a column of answers."""
    table = context.blocks[at]
    if not isinstance(table, Table) or not table.rows:
        return 0
    top = table.rows[max(0, table.head - 1)]
    heads = [_head(context, cell.text) for cell in top]
    if "advice" not in heads or "answer" not in heads:
        return 0
    above = [table.caption.text, *(context.text(at - step) for step in range(1, _NEAR + 1))]
    above += [cell.text for cell in top]
    body = body_in(context, above)
    for row in table.rows[table.head :]:
        _read_row(context, row, heads, body)
    return 1


def _head(context: Context, text: str) -> str:
    """What a column holds, by the whole of its head, or by its beginning before who speaks there."""
    heads = context.vocabulary["advice_heads"]
    find = heads.at_start(text)
    spoken = find is not None and _SPEAKER.match(find.after) is not None
    return heads.meaning(text) or (find.meaning if find and spoken else "")


def _read_row(context: Context, row: tuple[Cell, ...], heads: Sequence[str], body: str) -> None:
    cells = {head: cell for head, cell in zip(heads, row, strict=False) if head}
    advice, answer = cells["advice"], cells["answer"]
    if not advice:
        return
    subject = cells["subject"].text if "subject" in cells else ""
    told = sentences([cell for head, cell in cells.items() if head in {"answer", "status"} and cell])
    ask = Ask(Kind.ADVICE, advice.text, advice.locator)
    add_advice(
        context, subject or advice.text, ask, answer.text, told, _status(context, ask, told, None), body
    )


def finish(context: Context) -> None:
    """Pair the letters of advice in the document with the letters that answer them."""
    found = letters(context.blocks, context.vocabulary)
    advising = [letter for letter in found if not letter.answers]
    answering = [letter for letter in found if letter.answers]
    answers = [subject for letter in answering for subject in subjects(letter, context.vocabulary)]
    body = body_in(context, [text.text for letter in found for text in letter.texts])
    before: AnswerStatus | None = None
    for letter in advising:
        for subject in subjects(letter, context.vocabulary, [answer.title for answer in answers]):
            before = _read_subject(context, subject, answers, body, before)


def _read_subject(
    context: Context, subject: Subject, answers: Sequence[Subject], body: str, before: AnswerStatus | None
) -> AnswerStatus | None:
    """Add what is asked under a subject; gives what was first answered to an advice about figures."""
    answer = same_subject(subject, answers)
    told = sentences(answer.texts) if answer else []
    title = (
        min((subject.title, answer.title), key=len) if answer and _begins(subject, answer) else subject.title
    )
    for ask in asks(subject.texts, context.vocabulary):
        if ask.kind is Kind.REMARK and answer is None:
            continue
        status = _status(context, ask, told, before)
        add_advice(context, title, ask, " ".join(told), told, status, body)
        if before is None and ask.kind is Kind.ADVICE and is_measurable(ask.text, context.vocabulary):
            before = status
    return before


def _begins(subject: Subject, answer: Subject) -> bool:
    """Whether one title is the beginning of the other: then the shorter one names the subject."""
    first, second = subject.title.casefold(), answer.title.casefold()
    return first.startswith(second) or second.startswith(first)


def _status(
    context: Context, ask: Ask, told: Sequence[str], before: AnswerStatus | None
) -> AnswerStatus | None:
    return status_of(ask, told, context.vocabulary, before) if told else None


def add_advice(
    context: Context,
    subject: str,
    ask: Ask,
    answer: str,
    told: Sequence[str],
    status: AnswerStatus | None,
    body: str,
) -> None:
    """Add an advice with what was answered; `told` holds the sentences of the answer."""
    context.draft.add(
        Advice(
            id=context.draft.new_id("advices", subject),
            body=body,
            subject=subject,
            advice=ask.text,
            answer=answer,
            status=status,
            follow_up=follow_up(told, context.vocabulary),
            locator=ask.locator,
        )
    )


def body_in(context: Context, texts: Sequence[str]) -> str:
    """Who gives the advice: the council that the texts name most, "" where they name none."""
    counts = Counter(
        find.words[:1].upper() + find.words[1:]
        for text in texts
        for find in context.vocabulary["bodies"].all(text)
    )
    return counts.most_common(1)[0][0] if counts else ""

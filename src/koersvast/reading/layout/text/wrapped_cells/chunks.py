"""Words in a table between two runs of figures: the end of one row and the label of the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from koersvast.reading.blocks import Text
from koersvast.reading.layout.text.wrapped_cells.tokens import GAPS, Kind, Token
from koersvast.reading.recognise.vocabulary import Vocabulary

# "a. Aantal", "a en b. Het aantal", "a, b. Aantal", "1.2 Aantal"
LETTERED = re.compile(r"[a-z](?:\s*(?:,|en|/|t/m|-)\s*[a-z])*[.)]\s*(?=\S|$)")
_HANGS = re.compile(
    r"(?:\b(?:en|of|de|het|een|van|voor|met|in|op|aan|bij|door|tot|te|om|naar|over|per|dat|die)|[/&,(–-])$"
)
_ABBREVIATIONS = re.compile(r"[A-Z]{2,6}(?:[ /,]+[A-Z]{2,6})*")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines of words without white space between them.

    `blanks` is the number of blank lines within the cells before it; `after_page` and `before_page` tell
    whether a page ends directly before or after it.
    """

    tokens: tuple[Token, ...]
    blanks: int = 0
    after_page: bool = False
    before_page: bool = False

    @property
    def text(self) -> str:
        return Text(tuple(token.piece for token in self.tokens if token.kind is Kind.WORDS)).text

    @property
    def marks(self) -> tuple[str, ...]:
        return tuple(token.text for token in self.tokens if token.kind is Kind.MARK)


def chunks_of(tokens: Sequence[Token]) -> list[Chunk]:
    """The words in chunks; a mark goes with the words before it, and does not end a chunk."""
    chunks: list[Chunk] = []
    gaps: list[Token] = []
    for token in tokens:
        if token.kind in GAPS:
            gaps.append(token)
        elif chunks and _belongs(chunks[-1], token, gaps):
            chunks[-1] = replace(chunks[-1], tokens=(*chunks[-1].tokens, token))
            gaps = []
        else:
            page = any(gap.kind is Kind.PAGE for gap in gaps)
            if chunks and page:
                chunks[-1] = replace(chunks[-1], before_page=True)
            chunks.append(Chunk((token,), sum(gap.kind is Kind.BLANK for gap in gaps), page))
            gaps = []
    if chunks and any(gap.kind is Kind.PAGE for gap in gaps):
        chunks[-1] = replace(chunks[-1], before_page=True)
    return chunks


def _belongs(chunk: Chunk, token: Token, gaps: Sequence[Token]) -> bool:
    """Whether a token goes on in the chunk before it."""
    if not gaps or token.kind is Kind.MARK:
        return True
    if any(gap.kind is Kind.PAGE for gap in gaps):
        return False
    text = chunk.text
    return text.count("(") > text.count(")") or text.endswith(("-", "\u00ad")) or token.text[:1] in ":;,.)"


def divide(
    chunks: Sequence[Chunk], *, has_tail: bool, is_last: bool, vocabulary: Vocabulary
) -> tuple[list[Chunk], list[Chunk], list[Chunk]]:
    """The chunks as tail of the row before, rest of its label (behind a page end), and next label.

    With `is_last` no row follows, and what is neither tail nor rest stands under the table.
    """
    if not chunks:
        return [], [], []
    first = (
        0
        if not has_tail
        else max(range(len(chunks) + 1), key=lambda at: _score(chunks, at, is_last, vocabulary))
    )
    rest = list(chunks[first:])
    continued: list[Chunk] = []
    while rest and _continues(rest[0], bool(continued)):
        continued.append(rest.pop(0))
    return list(chunks[:first]), continued, [] if is_last else rest


def _continues(chunk: Chunk, going_on: bool) -> bool:
    return (chunk.after_page or going_on) and not chunk.text[:1].isupper() and not LETTERED.match(chunk.text)


def _score(chunks: Sequence[Chunk], at: int, is_last: bool, vocabulary: Vocabulary) -> float:
    """How likely it is that the tail ends before the chunk with that number. One chunk is usual."""
    score = -1.5 * abs(at - 1)
    for chunk in chunks[1:at]:
        score += 2.5 if _is_source(chunk.text, vocabulary) else 0
        score -= 3 if _is_label(chunk.text, vocabulary) or chunk.after_page else 0
    if at and _HANGS.search(chunks[at - 1].text):
        score -= 4
    if at == len(chunks):
        return score - (0 if is_last else 3)
    following = chunks[at]
    if _is_label(following.text, vocabulary):
        score += 3
    elif following.after_page:
        score += 2
    elif following.text[:1].islower():
        score -= 4
    return score - (2 if at == 0 and not _is_label(following.text, vocabulary) else 0)


def _is_label(text: str, vocabulary: Vocabulary) -> bool:
    """Whether words begin as the label of an indicator does: a letter, or what is counted."""
    bare = re.sub(r"^(?:het|de|een)\s+", "", text, flags=re.IGNORECASE)
    return bool(LETTERED.match(text) or vocabulary["label_starts"].at_start(bare))


def _is_source(text: str, vocabulary: Vocabulary) -> bool:
    return bool(_ABBREVIATIONS.fullmatch(text) or vocabulary["source_words"].first(text))

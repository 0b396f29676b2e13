"""Names that stand behind each other with single spaces, parted where that is told."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.looks import is_value
from koersvast.reading.recognise.vocabulary import Vocabulary

# Words that begin a name but never are one: "De Geer".
_ARTICLES = frozenset({"De", "Den", "Het", "'t", "Sint", "St."})
# The words of a name with the lines on which they stand.
Words = Sequence[Piece]


def words_of(pieces: Sequence[Piece]) -> list[Piece]:
    return [Piece(word, piece.locator) for piece in pieces for word in piece.text.split()]


def parted(words: Words, count: int, vocabulary: Vocabulary) -> list[tuple[Piece, ...]]:
    """The words as so many names: parted before words that begin a measure, or else before capitals.

    Nothing where neither gives the number of names that is asked, and where a figure stands among them.
    """
    if any(is_value(word.text, vocabulary) for word in words):
        return []
    begins = [
        at for at, word in enumerate(words) if _begins_name(word.text) and not _behind_article(words, at)
    ]
    measures = [at for at in begins if at and vocabulary.meaning("label_starts", words[at].text)]
    for starts in (begins, [0, *measures]):
        if len(starts) == count and starts[0] == 0:
            return [
                _lines(words[start:stop]) for start, stop in zip(starts, [*starts[1:], None], strict=True)
            ]
    return []


def _begins_name(word: str) -> bool:
    return word[:1].isupper() or word in _ARTICLES


def _behind_article(words: Words, at: int) -> bool:
    return at > 0 and words[at - 1].text in _ARTICLES


def _lines(words: Words) -> tuple[Piece, ...]:
    """Words of one line together again."""
    lines: list[Piece] = []
    for word in words:
        if lines and lines[-1].locator == word.locator:
            lines[-1] = Piece(f"{lines[-1].text} {word.text}", word.locator)
        else:
            lines.append(word)
    return tuple(lines)

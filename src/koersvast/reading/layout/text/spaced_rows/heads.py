"""A line of heads with single spaces between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.recognise.heads import FIGURES, Head, read_head
from koersvast.reading.recognise.vocabulary import Vocabulary

LEAST_HEADS = 3
MOST_HEADS = 16
# "Begroting na wijziging 2021": a head has no more words.
MOST_WORDS = 5
_NAMES = frozenset({"indicator", "description", "goal_or_target", "goal"})
# Columns that can be told from each other by their words.
_LABELS = frozenset({"unit", "source"})


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of a line: the name of the indicators, labels behind it, and then figures.

    `labels` holds the kinds of the labels, `texts` the heads as printed.
    """

    texts: tuple[str, ...]
    labels: tuple[str, ...]
    figures: int
    source_last: bool


def heads_in(line: str, vocabulary: Vocabulary) -> Heads | None:
    """The heads that a line consists of; None when it says anything else.

    A name that is not known is taken for an area where another area stands beside it.
    """
    first = vocabulary["heads"].at_start(line)
    if first is None or first.meaning not in _NAMES:
        return None
    words = line.split()
    texts = _parted(words, vocabulary) if len(words) <= MOST_WORDS * MOST_HEADS else None
    if texts is None or len(texts) < LEAST_HEADS:
        return None
    heads = [read_head(text, vocabulary) for text in texts]
    if any(head.rest for head in heads) and not any(head.area for head in heads):
        return None
    source_last = heads[-1].kind == "source"
    inner = heads[1:-1] if source_last else heads[1:]
    labels = tuple(head.kind for head in inner if not _is_figures(head))
    figures = [head for head in inner if _is_figures(head)]
    in_order = inner[len(labels) :] == figures
    if heads[0].kind not in _NAMES or not in_order or len(figures) < 2 or set(labels) - _LABELS:
        return None
    return Heads(tuple(texts), labels, len(figures), source_last)


def holds_only_heads(line: str, vocabulary: Vocabulary) -> bool:
    """Whether a line consists of heads of figures or years: the second line of heads above a table."""
    texts = _parted(line.split(), vocabulary) or []
    heads = [read_head(text, vocabulary) for text in texts]
    return len(heads) > 1 and all(head.kind in FIGURES or (head.period and not head.kind) for head in heads)


def _is_figures(head: Head) -> bool:
    return head.kind in FIGURES | {"period"} or (
        not head.kind and bool(head.period or head.area or head.rest)
    )


def _parted(words: Sequence[str], vocabulary: Vocabulary) -> list[str] | None:
    """The words parted into heads, the longest head first; None when some words are no head."""
    # How the words from each place on are parted, found from the last word back.
    parted: list[list[str] | None] = [None] * len(words) + [[]]
    for start in reversed(range(len(words))):
        for stop in range(min(start + MOST_WORDS, len(words)), start, -1):
            rest, text = parted[stop], " ".join(words[start:stop])
            is_head = rest is not None and _is_head(read_head(text, vocabulary))
            if rest is not None and is_head and not _holds_two(words[start:stop], vocabulary):
                parted[start] = [text, *rest]
                break
    return parted[0]


def _is_head(head: Head) -> bool:
    """A head that is known, or one name that may be an area beside another one ("Vijverdam Nederland")."""
    if not (head.text[:1].isupper() or head.text[:1].isdigit() or head.text[:1] in "#%(€'’"):
        return False
    if head.known:
        return bool(head.kind or head.period or head.area)
    return head.rest == head.text and head.text.istitle() and " " not in head.text


def _holds_two(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether words are two heads behind each other ("Bron Nulmeting", "Bron 2019") and not one."""
    printed = " ".join(words)
    if vocabulary.meaning("heads", printed):
        return False
    whole = read_head(printed, vocabulary)
    if (whole.period or whole.area) and whole.kind and whole.kind not in FIGURES:
        return True
    heads = [read_head(word, vocabulary) for word in words]
    kinds = [head.kind for head in heads if head.kind]
    return len(kinds) > 1 or sum(1 for head in heads if head.period) > 1

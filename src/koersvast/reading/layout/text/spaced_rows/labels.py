"""The labels of a row with single spaces: name, unit and source, told apart by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from koersvast.reading.recognise.vocabulary import Vocabulary

# A source is a name: "CBS", "Politie", "GGD Monitor", "Waarstaatjegemeente.nl".
_NAME = re.compile(r"[A-Z][\w./&-]*|\(?[A-Z]{2,}\)?")
_MOST_SOURCE_WORDS = 4


def parted_labels(text: str, kinds: Sequence[str], vocabulary: Vocabulary) -> tuple[list[str], bool]:
    """The name and the labels of these kinds behind it, and whether nothing else was possible.

    What cannot be told apart stays with the name.
    """
    words = text.split()
    labels = dict.fromkeys(kinds, "")
    sure = True
    for kind in reversed(kinds):
        at = _unit_at(words, vocabulary) if kind == "unit" else _source_at(words)
        if at is None or at == 0:
            sure = False
            continue
        labels[kind] = " ".join(words[at:])
        words = words[:at]
    return [" ".join(words), *labels.values()], sure


def _unit_at(words: Sequence[str], vocabulary: Vocabulary) -> int | None:
    """Where the unit begins that ends the words: the last word behind the first that begins a unit."""
    places = [
        at
        for at in range(1, len(words))
        if (find := vocabulary["units"].at_start(" ".join(words[at:])))
        and (
            find.meaning in {"percent", "grade", "eur"}
            or "aantal" in find.words.casefold()
            or "per" in find.words.casefold()
        )
    ]
    if not places:
        return None
    # "Aantal per 1.000 inwoners" begins with its first word, and not at "per".
    last = places[-1]
    return last - 1 if last - 1 in places else last


def _source_at(words: Sequence[str]) -> int | None:
    at = len(words)
    while at > 1 and len(words) - at < _MOST_SOURCE_WORDS and _NAME.fullmatch(words[at - 1]):
        at -= 1
    return at if at < len(words) else None

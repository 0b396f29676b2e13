"""Headings of the strands of a policy framework ("8. Route 1: Transformeren") and ambitions under them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.reading.recognise.vocabulary import Vocabulary

_STRAND = re.compile(
    r"(?:(?P<chapter>\d{1,2})\.?\s+)?(?P<word>[^\W\d_]+)\s+(?P<number>\d{1,2})\s*[:.–-]\s*(?P<title>[^\W\d_].*)"
)
# "Wegwijs: er komen pilots …": a label in a few words, and what is meant by it.
_LABELLED = re.compile(r"(?P<label>[A-Z][^:.;]{2,90}):\s+(?P<text>\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class StrandHead:
    """A heading of a strand: the chapter it opens ("" where none), "Route 1", and its title."""

    chapter: str
    code: str
    title: str


def strand_head(text: str, vocabulary: Vocabulary) -> StrandHead | None:
    """What a heading says of a strand, None where it names none."""
    found = _STRAND.fullmatch(" ".join(text.split()))
    if not found or not vocabulary["strands"].meaning(found["word"]):
        return None
    return StrandHead(found["chapter"] or "", f"{found['word']} {found['number']}", found["title"].strip())


def is_labelled(text: str) -> bool:
    """Whether a text is a label with a colon and a sentence behind it."""
    return bool(_LABELLED.fullmatch(text.strip()))

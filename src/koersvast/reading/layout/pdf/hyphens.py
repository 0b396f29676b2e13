"""Hyphens at the ends of lines: a word's own, or put there where the line was full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from koersvast.reading.blocks import OWN_HYPHEN
from koersvast.reading.layout.pdf.page import Page, Word

_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def with_own_hyphens(pages: Sequence[Page]) -> list[Page]:
    """The pages, with the hyphens at ends of lines marked that the same word has elsewhere too.

    "re-" before "integratie" keeps its hyphen where the document writes "re-integratie" within a line.
    """
    hyphenated = {
        found[0].casefold()
        for page in pages
        for word in page.words
        if (found := _HYPHENATED.search(word.text))
    }
    return [_marked(page, hyphenated) for page in pages] if hyphenated else list(pages)


def _marked(page: Page, hyphenated: set[str]) -> Page:
    own = {
        index for index, (word, after) in enumerate(pairwise(page.words)) if _is_own(word, after, hyphenated)
    }
    if not own:
        return page
    words = tuple(
        word._replace(text=word.text[:-1] + OWN_HYPHEN) if index in own else word
        for index, word in enumerate(page.words)
    )
    return replace(page, words=words)


def _is_own(word: Word, after: Word, hyphenated: set[str]) -> bool:
    if not word.text.endswith("-") or after.box.top <= word.box.top:
        return False
    found = _WORD.search(word.text + after.text)
    return found is not None and found[0].casefold() in hyphenated
